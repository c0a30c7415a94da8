// Relationships that EF Core cannot make. One context each.
namespace Yard.TwoReferencesOneCollection
{
    public class Car { public int Id { get; set; } public Man Owner { get; set; } = null!; public Man Driver { get; set; } = null!; }
    public class Man { public int Id { get; set; } public List<Car> Cars { get; } = []; }

    public class YardContext : DbContext
    {
        public DbSet<Car> CarSet => Set<Car>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Yard.NextAndPrevious
{
    public class Car { public int Id { get; set; } public Car? Next { get; set; } public Car? Previous { get; set; } }

    public class YardContext : DbContext
    {
        public DbSet<Car> CarSet => Set<Car>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Yard.OneToOneWithoutASide
{
    public class Car { public int Id { get; set; } public Plate? Plate { get; set; } }
    public class Plate { public int Id { get; set; } public Car? Car { get; set; } }

    public class YardContext : DbContext
    {
        public DbSet<Car> CarSet => Set<Car>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Yard.OneToOneWithTwoSides
{
    public class Car { public int Id { get; set; } public int PlateId { get; set; } public Plate? Plate { get; set; } }
    public class Plate { public int Id { get; set; } public int CarId { get; set; } public Car? Car { get; set; } }

    public class YardContext : DbContext
    {
        public DbSet<Car> CarSet => Set<Car>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Yard.InverseThatIsNone
{
    public class Car { public int Id { get; set; } [InverseProperty("Autos")] public Man? Owner { get; set; } }
    public class Man { public int Id { get; set; } public List<Car> Cars { get; } = []; }

    public class YardContext : DbContext
    {
        public DbSet<Car> CarSet => Set<Car>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Yard.TwoPropertiesForOneNavigation
{
    public class Car { public int Id { get; set; } [ForeignKey("Owner")] public int A { get; set; } [ForeignKey("Owner")] public int B { get; set; } public Man Owner { get; set; } = null!; }
    public class Man { public int Id { get; set; } }

    public class YardContext : DbContext
    {
        public DbSet<Car> CarSet => Set<Car>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Yard.PropertyAndNavigationDisagree
{
    public class Car { public int Id { get; set; } [ForeignKey("Owner")] public int A { get; set; } public int B { get; set; } [ForeignKey("B")] public Man Owner { get; set; } = null!; }
    public class Man { public int Id { get; set; } }

    public class YardContext : DbContext
    {
        public DbSet<Car> CarSet => Set<Car>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Yard.ForeignKeyAttributeOfNothing
{
    public class Car { public int Id { get; set; } [ForeignKey("")] public Man? Owner { get; set; } }
    public class Man { public int Id { get; set; } }

    public class YardContext : DbContext
    {
        public DbSet<Car> CarSet => Set<Car>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Yard.ReferenceToAnotherType
{
    public class Car { public int Id { get; set; } public Man Owner { get; set; } = null!; }
    public class Man { public int Id { get; set; } }
    public class Dog { public int Id { get; set; } }

    public class YardContext : DbContext
    {
        public DbSet<Car> CarSet => Set<Car>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Car>().HasOne(typeof(Dog), "Owner").WithMany();
    }
}

namespace Yard.NavigationIntoAKeylessType
{
    [Keyless] public class Man { public string Name { get; set; } = ""; }
    public class Car { public int Id { get; set; } public List<Man> Men { get; } = []; }

    public class YardContext : DbContext
    {
        public DbSet<Car> CarSet => Set<Car>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Car>().HasMany(car => car.Men).WithOne();
    }
}

namespace Yard.MappedBothWays
{
    public class Car { public int Id { get; set; } public Man Owner { get; set; } = null!; }
    public class Man { public int Id { get; set; } }

    public class YardContext : DbContext
    {
        public DbSet<Car> CarSet => Set<Car>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Car>().Property(car => car.Owner);
    }
}
