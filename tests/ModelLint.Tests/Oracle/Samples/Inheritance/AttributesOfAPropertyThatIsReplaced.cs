// The discriminator takes the place of a property of a derived type. What fluent code had said of that property goes over to it; what its attributes said does not.
namespace ByAttributes
{
    public class Room { public short Id { get; set; } }
    public class BigRoom : Room { [Precision(12, 4)] [Column("kind")] public decimal Discriminator { get; set; } }

    public class RoomContext : DbContext
    {
        public DbSet<BigRoom> BigRooms => Set<BigRoom>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");
        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Room>();
    }
}

namespace ByOtherAttributes
{
    public class Room { public short Id { get; set; } }
    public class BigRoom : Room { [MaxLength(30)] [Unicode(false)] [ConcurrencyCheck] public byte[]? Discriminator { get; set; } }

    public class RoomContext : DbContext
    {
        public DbSet<BigRoom> BigRooms => Set<BigRoom>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Room>();
    }
}
