using Clinic.Domain.Common;

namespace Clinic.Domain.Tenants;

public sealed class Room : TenantEntity
{
    private Room() { }

    internal Room(Location location, string name)
    {
        Location = location;
        Name = name;
    }

    public long LocationId { get; private set; }

    public Location Location { get; private set; } = null!;

    public string Name { get; private set; } = null!;
}
