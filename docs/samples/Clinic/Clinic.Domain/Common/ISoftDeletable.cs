namespace Clinic.Domain.Common;

/// <summary>Is kept in the database when deleted, and hidden from queries.</summary>
public interface ISoftDeletable
{
    DateTimeOffset? DeletedAt { get; }
}
