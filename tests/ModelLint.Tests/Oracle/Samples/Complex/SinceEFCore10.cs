// EF Core 10
namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.OptionalNested
{
    public class Order { public int Id { get; set; } public Place? From { get; set; } public Place To { get; set; } = new(); public Size? Size { get; set; } }
    [ComplexType] public class Place { public string City { get; set; } = ""; public Geo Geo { get; set; } = new(); public Geo? Other { get; set; } }
    [ComplexType] public class Geo { public double Lat { get; set; } public double? Lon { get; set; } }
    public struct Size { public int Width { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Order>().ComplexProperty(o => o.Size);
    }
}

namespace Clinic.NestedOnesAreFound
{
    public class Order { public int Id { get; set; } public Place From { get; set; } = new(); }
    public class Place { public string City { get; set; } = ""; public Geo Geo { get; set; } = new(); public Corner Corner { get; set; } }
    public class Geo { public double Lat { get; set; } public Corner Corner { get; set; } }
    public struct Corner { public int X { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Order>().ComplexProperty(o => o.From);
    }
}

namespace Clinic.InJson
{
    public class Order { public int Id { get; set; } public Place From { get; set; } = new(); public List<Place> Stops { get; set; } = []; public Place? To { get; set; } }
    public class Place { public string City { get; set; } = ""; public Geo Geo { get; set; } = new(); public List<Geo> Others { get; set; } = []; }
    public class Geo { public double Lat { get; set; } [Precision(4, 1)] public decimal Height { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Order>().ComplexProperty(o => o.From, from => from.ToJson("from_json"));
            modelBuilder.Entity<Order>().ComplexCollection(o => o.Stops, stops => stops.ToJson());
            modelBuilder.Entity<Order>().ComplexProperty(o => o.To, to => { to.ToJson(); to.Property(t => t.City).HasMaxLength(20); to.ComplexProperty(t => t.Geo); });
        }
    }
}

namespace Clinic.CollectionFoundByAttribute
{
    public class Order { public int Id { get; set; } public List<Place> Stops { get; set; } = []; }
    [ComplexType] public class Place { public string City { get; set; } = ""; }

    public class ClinicContext : Database
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Order>().ComplexCollection(o => o.Stops, stops => stops.ToJson("stops"));
    }
}

namespace Clinic.OptionalByCall
{
    public class Order { public int Id { get; set; } public Place From { get; set; } = new(); }
    public class Place { public string City { get; set; } = ""; }

    public class ClinicContext : Database
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Order>().ComplexProperty(o => o.From).IsRequired(false);
    }
}

namespace Clinic.DiscriminatorOfAComplexType
{
    public class Order { public int Id { get; set; } public Place? From { get; set; } }
    public class Place { public string? City { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Order>().ComplexProperty(o => o.From, from => from.HasDiscriminator());
    }
}
