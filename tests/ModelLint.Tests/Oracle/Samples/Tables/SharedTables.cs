namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.ConcurrencyTokenOfOneOfTwo
{
    public class Order { public int Id { get; set; } public OrderDetail Detail { get; set; } = null!; public byte[] Version { get; set; } = []; }
    public class OrderDetail { public int Id { get; set; } public string Address { get; set; } = ""; }

    public class ClinicContext : Database
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<OrderDetail>().ToTable("Orders");
            modelBuilder.Entity<Order>(order =>
            {
                order.HasOne(o => o.Detail).WithOne().HasForeignKey<OrderDetail>(d => d.Id);
                order.Property(o => o.Version).IsRowVersion();
            });
        }
    }
}

namespace Clinic.ConcurrencyTokenWithAColumnName
{
    public class Order { public int Id { get; set; } public OrderDetail Detail { get; set; } = null!; [Column("ver"), ConcurrencyCheck] public int Version { get; set; } }
    public class OrderDetail { public int Id { get; set; } public string Address { get; set; } = ""; }

    public class ClinicContext : Database
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<OrderDetail>().ToTable("Orders");
            modelBuilder.Entity<Order>().HasOne(o => o.Detail).WithOne().HasForeignKey<OrderDetail>(d => d.Id);
        }
    }
}

namespace Clinic.ConcurrencyTokenAndOwnedTypes
{
    public class Order { public int Id { get; set; } public Place Place { get; set; } = null!; [Timestamp] public byte[] Version { get; set; } = []; }
    public class Place { public string City { get; set; } = ""; public Geo Geo { get; set; } = null!; }
    public class Geo { public double Lat { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Order>().OwnsOne(o => o.Place).OwnsOne(p => p.Geo);
    }
}

namespace Clinic.SameColumnsInBothTypes
{
    public class Order { public int Id { get; set; } public string Status { get; set; } = ""; public string Note { get; set; } = ""; public OrderDetail Detail { get; set; } = null!; }
    public class OrderDetail { public int Id { get; set; } public string Status { get; set; } = ""; public string Note { get; set; } = ""; }

    public class ClinicContext : Database
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<OrderDetail>(detail => { detail.ToTable("Orders"); detail.Property(d => d.Note).HasColumnName("detail_note"); });
            modelBuilder.Entity<Order>().HasOne(o => o.Detail).WithOne().HasForeignKey<OrderDetail>(d => d.Id);
        }
    }
}

namespace Clinic.ThreeTypesInOneTable
{
    public class Order { public int OrderId { get; set; } public string A { get; set; } = ""; public Middle Middle { get; set; } = null!; }
    public class Middle { public int MiddleId { get; set; } public string A { get; set; } = ""; public Last Last { get; set; } = null!; }
    public class Last { public int LastId { get; set; } public string A { get; set; } = ""; }

    public class ClinicContext : Database
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Order>(order => { order.ToTable("o"); order.Property(o => o.OrderId).HasColumnName("id"); order.HasOne(o => o.Middle).WithOne().HasForeignKey<Middle>(m => m.MiddleId); });
            modelBuilder.Entity<Middle>(middle => { middle.ToTable("o"); middle.HasOne(m => m.Last).WithOne().HasForeignKey<Last>(l => l.LastId); });
            modelBuilder.Entity<Last>().ToTable("o");
        }
    }
}

namespace Clinic.DependentFirstByName
{
    public class ADetail { public int Id { get; set; } public string Status { get; set; } = ""; public Order Order { get; set; } = null!; }
    public class Order { public int Id { get; set; } public string Status { get; set; } = ""; public ADetail Detail { get; set; } = null!; }

    public class ClinicContext : Database
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Order>().ToTable("t").HasOne(o => o.Detail).WithOne(d => d.Order).HasForeignKey<ADetail>(d => d.Id);
            modelBuilder.Entity<ADetail>().ToTable("t");
        }
    }
}

namespace Clinic.KeyOfAPartWithADefaultOfItsOwn
{
    public class Room { public int Id { get; set; } public Zone Part { get; set; } = null!; }
    public class Zone { public int Id { get; set; } public string Name { get; set; } = ""; }

    public class ClinicContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Room>().ToTable("rooms").HasOne(room => room.Part).WithOne().HasForeignKey<Zone>();
            modelBuilder.Entity<Zone>().ToTable("rooms").Property(zone => zone.Id).HasDefaultValue(0);
        }
    }
}
