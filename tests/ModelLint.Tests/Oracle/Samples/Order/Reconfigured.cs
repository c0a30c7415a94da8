// What is left of a setting when a later one takes its place. One context each.
namespace Dock.ForeignKeyGivenTwice
{
    public class Ship { public int Id { get; set; } public Port? Port { get; set; } public int? Berth { get; set; } }
    public class Port { public int Id { get; set; } public List<Ship> Ships { get; } = []; }

    public class DockContext : DbContext
    {
        public DbSet<Ship> Ships => Set<Ship>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Ship>().HasOne(ship => ship.Port).WithMany(port => port.Ships).HasForeignKey("Home").HasForeignKey("Harbour");
            modelBuilder.Entity<Ship>().HasOne(ship => ship.Port).WithMany(port => port.Ships).HasForeignKey(ship => ship.Berth);
        }
    }
}

namespace Dock.ShadowKeptByAnIndexOrAKey
{
    public class Ship { public int Id { get; set; } public Port? Port { get; set; } public int? Berth { get; set; } public Crew? Crew { get; set; } public int? Team { get; set; } }
    public class Port { public int Id { get; set; } }
    public class Crew { public int Id { get; set; } }

    public class DockContext : DbContext
    {
        public DbSet<Ship> Ships => Set<Ship>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Ship>().HasIndex("PortId");
            modelBuilder.Entity<Ship>().HasIndex("CrewId", "Team").IsUnique();
            modelBuilder.Entity<Ship>().HasOne(ship => ship.Port).WithMany().HasForeignKey(ship => ship.Berth);
            modelBuilder.Entity<Ship>().HasOne(ship => ship.Crew).WithMany().HasForeignKey(ship => ship.Team);
        }
    }
}

namespace Dock.PrincipalKeyGivenTwice
{
    public class Ship { public int Id { get; set; } public Port? Port { get; set; } public Yard? Yard { get; set; } }
    public class Port { public int Id { get; set; } public string Code { get; set; } = ""; public int Number { get; set; } }
    public class Yard { public int Id { get; set; } public string? Code { get; set; } }

    public class DockContext : DbContext
    {
        public DbSet<Ship> Ships => Set<Ship>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Ship>().HasOne(ship => ship.Port).WithMany().HasPrincipalKey(port => port.Code).HasPrincipalKey(port => port.Number);
            modelBuilder.Entity<Ship>().HasOne(ship => ship.Yard).WithMany().HasPrincipalKey(yard => yard.Code).HasPrincipalKey(yard => yard.Id);
        }
    }
}

namespace Dock.OneToOneTurnedIntoOneToMany
{
    public class Ship { public int Id { get; set; } public Flag? Flag { get; set; } }
    public class Flag { public int Id { get; set; } public int? ShipId { get; set; } public Ship? Ship { get; set; } }

    public class DockContext : DbContext
    {
        public DbSet<Ship> Ships => Set<Ship>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Ship>().Ignore(ship => ship.Flag);
            modelBuilder.Entity<Flag>().HasOne(flag => flag.Ship).WithMany().IsRequired();
        }
    }
}

namespace Dock.KeyMovedToAForeignKey
{
    public class Ship { public int Id { get; set; } public int PortId { get; set; } public Port Port { get; set; } = null!; }
    public class Port { public int Id { get; set; } public List<Ship> Ships { get; } = []; }

    public class DockContext : DbContext
    {
        public DbSet<Ship> Ships => Set<Ship>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Ship>().HasKey(ship => ship.PortId);
    }
}

namespace Dock.KeyMovedToAForeignKeyAndMore
{
    public class Ship { public int Id { get; set; } public int PortId { get; set; } public Port Port { get; set; } = null!; }
    public class Port { public int Id { get; set; } public List<Ship> Ships { get; } = []; }

    public class DockContext : DbContext
    {
        public DbSet<Ship> Ships => Set<Ship>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Ship>().HasKey(ship => new { ship.PortId, ship.Id });
            modelBuilder.Entity<Ship>().Property(ship => ship.Id).ValueGeneratedOnAdd();
        }
    }
}

namespace Dock.PropertyDeclaredAfterItsForeignKey
{
    public class Ship { public int Id { get; set; } public Port Port { get; set; } = null!; public Crew? Crew { get; set; } }
    public class Port { public int Id { get; set; } }
    public class Crew { public Guid Id { get; set; } }

    public class DockContext : DbContext
    {
        public DbSet<Ship> Ships => Set<Ship>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Ship>().Property<int?>("PortId");
            modelBuilder.Entity<Ship>().Property<Guid>("CrewId").HasColumnName("crew");
        }
    }
}

namespace Dock.NavigationIgnoredThenConfigured
{
    public class Ship { public int Id { get; set; } public int PortId { get; set; } public Port Port { get; set; } = null!; public Port? Home { get; set; } }
    public class Port { public int Id { get; set; } public List<Ship> Ships { get; } = []; }

    public class DockContext : DbContext
    {
        public DbSet<Ship> Ships => Set<Ship>();
        public DbSet<Port> Ports => Set<Port>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Ship>().Ignore(ship => ship.Port).Ignore(ship => ship.Home);
            modelBuilder.Entity<Ship>().HasOne(ship => ship.Port).WithMany(port => port.Ships);
            modelBuilder.Entity<Port>().Ignore("Ships");
        }
    }
}

namespace Dock.ColumnsAndLengthsOverwritten
{
    public class Ship { public int Id { get; set; } [Column("a"), MaxLength(5)] public string Name { get; set; } = ""; [Precision(9, 3)] public decimal Load { get; set; } public string Flag { get; set; } = ""; }

    public class DockContext : DbContext
    {
        public DbSet<Ship> Ships => Set<Ship>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        {
            configurationBuilder.Properties<string>().HaveMaxLength(99).AreUnicode(false);
            configurationBuilder.Properties<decimal>().HavePrecision(20, 5);
        }
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Ship>(ship =>
        {
            ship.Property(s => s.Name).HasColumnName("b").HasMaxLength(7).HasColumnName("c");
            ship.Property(s => s.Load).HasPrecision(4);
            ship.Property(s => s.Flag).HasMaxLength(3).IsUnicode();
            ship.Property<string?>("Shadow");
        });
    }
}

namespace Dock.OneEndOfAManyToManyIgnored
{
    public class Ship { public int Id { get; set; } public List<Port> Ports { get; } = []; }
    public class Port { public int Id { get; set; } }

    public class DockContext : DbContext
    {
        public DbSet<Ship> Ships => Set<Ship>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Ship>().HasMany(ship => ship.Ports).WithMany().UsingEntity(join => join.ToTable("calls"));
            modelBuilder.Ignore<Port>();
        }
    }
}
