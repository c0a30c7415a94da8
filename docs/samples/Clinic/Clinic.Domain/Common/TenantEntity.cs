namespace Clinic.Domain.Common;

/// <summary>Belongs to one tenant, which the data layer fills in from the current request.</summary>
public abstract class TenantEntity : AuditedEntity<long>, ITenantOwned
{
    public Guid TenantId { get; private set; }
}
