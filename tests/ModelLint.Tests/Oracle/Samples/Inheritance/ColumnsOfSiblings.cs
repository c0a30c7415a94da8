namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.SameNameInSiblings
{
    public abstract class Animal { public int Id { get; set; } }
    public class Cat : Animal { public string? Tag { get; set; } public int Age { get; set; } }
    public class Dog : Animal { public string? Tag { get; set; } public long Age { get; set; } }
    public class Zebra : Animal { public string Tag { get; set; } = ""; }

    public class ClinicContext : Database
    {
        public DbSet<Zebra> Zebras => Set<Zebra>();
        public DbSet<Dog> Dogs => Set<Dog>();
        public DbSet<Cat> Cats => Set<Cat>();
        public DbSet<Animal> Animals => Set<Animal>();
    }
}

namespace Clinic.OneOfThemNamed
{
    public abstract class Animal { public int Id { get; set; } }
    public class Cat : Animal { public string? Tag { get; set; } public string? Toy { get; set; } }
    public class Dog : Animal { [Column("Tag")] public string? Label { get; set; } public string? Tag { get; set; } public string? Toy { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Animal> Animals => Set<Animal>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Cat>().Property(c => c.Toy).HasColumnName("Toy");
            modelBuilder.Entity<Dog>().Property(d => d.Toy).HasColumnName("Toy");
        }
    }
}

namespace Clinic.TakenByTheBase
{
    public class Animal { public int Id { get; set; } [Column("Cat_Tag")] public string? Other { get; set; } }
    public class Cat : Animal { public string? Tag { get; set; } }
    public class Ant : Animal { public string? Tag { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Animal> Animals => Set<Animal>();
        public DbSet<Cat> Cats => Set<Cat>();
        public DbSet<Ant> Ants => Set<Ant>();
    }
}

namespace Clinic.ForeignKeysOfSiblings
{
    public class Owner { public int Id { get; set; } }
    public abstract class Animal { public int Id { get; set; } }
    public class Cat : Animal { public int OwnerId { get; set; } public Owner Owner { get; set; } = null!; }
    public class Dog : Animal { public int? OwnerId { get; set; } public Owner? Owner { get; set; } }
    public class Fox : Animal { public Owner? Owner { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Animal> Animals => Set<Animal>();
        public DbSet<Cat> Cats => Set<Cat>();
        public DbSet<Dog> Dogs => Set<Dog>();
        public DbSet<Fox> Foxes => Set<Fox>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Fox>().HasIndex("OwnerId").HasDatabaseName("ix_foxes");
    }
}

namespace Clinic.ConcurrencyTokensOfSiblings
{
    public abstract class Animal { public int Id { get; set; } }
    public class Cat : Animal { [Timestamp] public byte[] Version { get; set; } = []; }
    public class Dog : Animal { [Timestamp] public byte[] Version { get; set; } = []; }
    public class Fox : Animal { [ConcurrencyCheck] public int Stamp { get; set; } }
    public class Hen : Animal { public int Stamp { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Animal> Animals => Set<Animal>();
        public DbSet<Cat> Cats => Set<Cat>();
        public DbSet<Dog> Dogs => Set<Dog>();
        public DbSet<Fox> Foxes => Set<Fox>();
        public DbSet<Hen> Hens => Set<Hen>();
    }
}

namespace Clinic.MembersOfACommonUnmappedBase
{
    public abstract class Animal { public int Id { get; set; } }
    public abstract class Pet : Animal { public string? Name { get; set; } }
    public class Cat : Pet { public int Lives { get; set; } }
    public class Dog : Pet { public int Lives { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Animal> Animals => Set<Animal>();
        public DbSet<Cat> Cats => Set<Cat>();
        public DbSet<Dog> Dogs => Set<Dog>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Ignore<Pet>();
    }
}

namespace Clinic.OwnedTypesOfSiblings
{
    public abstract class Animal { public int Id { get; set; } }
    public class Cat : Animal { public Size Size { get; set; } = null!; }
    public class Dog : Animal { public Size Size { get; set; } = null!; }
    public class Size { public int Height { get; set; } public int Width { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Animal> Animals => Set<Animal>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Cat>().OwnsOne(c => c.Size);
            modelBuilder.Entity<Dog>().OwnsOne(d => d.Size, size => size.Property(s => s.Width).HasColumnName("dog_width"));
        }
    }
}

namespace Clinic.ComplexTypesOfSiblings
{
    public abstract class Animal { public int Id { get; set; } }
    public class Cat : Animal { public Size Size { get; set; } = new(); }
    public class Dog : Animal { public Size Size { get; set; } = new(); public int Size_Height { get; set; } }
    [ComplexType] public class Size { public int Height { get; set; } public int Width { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Animal> Animals => Set<Animal>();
        public DbSet<Cat> Cats => Set<Cat>();
        public DbSet<Dog> Dogs => Set<Dog>();
    }
}

namespace Clinic.RequiredOfADerivedType
{
    public class Animal { public int Id { get; set; } }
    public class Cat : Animal { [Required] public string? Name { get; set; } public int Lives { get; set; } public Owner Owner { get; set; } = null!; }
    public class Owner { public int Id { get; set; } public List<Cat> Cats { get; } = []; public List<Animal> Animals { get; } = []; }

    public class ClinicContext : Database
    {
        public DbSet<Animal> Animals => Set<Animal>();
        public DbSet<Owner> Owners => Set<Owner>();
        public DbSet<Cat> Cats => Set<Cat>();
    }
}
