namespace Clinic.Domain.Common;

/// <summary>Knows when it was made and last changed; the data layer stamps both.</summary>
public abstract class AuditedEntity<TId> : Entity<TId>
    where TId : struct
{
    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset UpdatedAt { get; private set; }
}
