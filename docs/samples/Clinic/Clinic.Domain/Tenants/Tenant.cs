using Clinic.Domain.Common;

namespace Clinic.Domain.Tenants;

/// <summary>A practice or group of practices that rents the system; every other record belongs to one.</summary>
public sealed class Tenant : AuditedEntity<Guid>
{
    private Tenant() { }

    public Tenant(string name, string slug)
    {
        Id = Guid.CreateVersion7();
        Name = name;
        Slug = slug;
    }

    public string Name { get; private set; } = null!;

    public string Slug { get; private set; } = null!;

    public TenantStatus Status { get; private set; } = TenantStatus.Trial;

    public void Activate() => Status = TenantStatus.Active;
}

public enum TenantStatus
{
    Trial,
    Active,
    Suspended,
}
