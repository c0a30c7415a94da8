namespace Clinic.Domain.Common;

public interface ITenantOwned
{
    Guid TenantId { get; }
}
