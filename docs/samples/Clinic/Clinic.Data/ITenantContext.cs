namespace Clinic.Data;

/// <summary>Whose data the current request may see.</summary>
public interface ITenantContext
{
    Guid TenantId { get; }
}
