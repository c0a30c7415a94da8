// File Contexts/HotelContext.cs
namespace Hotel;

public partial class HotelContext : DbContext
{
    public DbSet<Room> Rooms => Set<Room>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ConfigureRooms(modelBuilder);
        OnModelCreatingPartial(modelBuilder);
    }

    static partial void OnModelCreatingPartial(ModelBuilder modelBuilder);
    partial void ConfigureRooms(ModelBuilder modelBuilder);
}
// File Contexts/HotelContext.Rooms.cs
#nullable disable
namespace Hotel
{
    partial class HotelContext
    {
        internal virtual DbSet<Guest> Guests { get; set; }
        partial void ConfigureRooms(ModelBuilder modelBuilder) => modelBuilder.Entity<Room>().Property(room => room.Number).HasMaxLength(4);
    }
}
// File Entities/Room.cs
namespace Hotel;

[Index(nameof(Number), IsUnique = true)]
public partial class Room
{
    public int RoomId { get; set; }
    public string Number { get; set; } = null!;
    public virtual ICollection<Guest> Guests { get; set; } = new List<Guest>();
}
// File Entities/Room.Extra.cs
#nullable disable
using System.Diagnostics.CodeAnalysis;

namespace Hotel;

[Table("hotel_rooms")]
partial class Room
{
    public string Note { get; set; }
    [Required] public string View { get; set; }
#nullable enable
    public string? Smell { get; set; }
    public Floor Floor { get; set; } = null!;
#nullable restore
    public Floor Second { get; set; }
}
// File Entities/Guest.cs
using F = Hotel.Floor;
namespace Hotel
{
    public class Guest { public int Id { get; set; } public string? Name { get; set; } public int? RoomId { get; set; } public Room? Room { get; set; } public F? Favourite { get; set; } }
}
// File Entities/Floor.cs
#nullable enable annotations
namespace Hotel
{
    public class Floor { public byte Id { get; set; } public string Name { get; set; } = ""; }
}
