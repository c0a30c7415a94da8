using Clinic.Domain.Common;

namespace Clinic.Domain.Tenants;

/// <summary>A building in which patients are seen.</summary>
public sealed class Location : TenantEntity, ISoftDeletable
{
    private readonly List<Room> _rooms = [];

    private Location() { }

    public Location(string name, Address address, string timeZone)
    {
        Name = name;
        Address = address;
        TimeZone = timeZone;
    }

    public string Name { get; private set; } = null!;

    public Address Address { get; private set; } = null!;

    public string TimeZone { get; private set; } = null!;

    public DateTimeOffset? DeletedAt { get; private set; }

    public IReadOnlyCollection<Room> Rooms => _rooms;

    public Room AddRoom(string name)
    {
        var room = new Room(this, name);
        _rooms.Add(room);
        return room;
    }
}
