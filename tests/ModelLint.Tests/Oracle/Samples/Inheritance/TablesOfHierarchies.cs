namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.TableBeforeBaseType
{
    public class Animal { public int Id { get; set; } public string Name { get; set; } = ""; }
    public class Cat : Animal { public int Lives { get; set; } }
    public class Dog : Animal { public int Barks { get; set; } }

    public class ClinicContext : Database
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Cat>().ToTable("cats");
            modelBuilder.Entity<Dog>();
            modelBuilder.Entity<Animal>().ToTable("animals");
            modelBuilder.Entity<Dog>().HasBaseType<Animal>();
        }
    }
}

namespace Clinic.TableAfterBaseType
{
    public class Animal { public int Id { get; set; } public string Name { get; set; } = ""; }
    public class Cat : Animal { public int Lives { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Cat> Cats => Set<Cat>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Cat>().HasBaseType<Animal>().ToTable("cats", "pets");
            modelBuilder.Entity<Animal>().ToTable("animals");
        }
    }
}

namespace Clinic.SameTableSaidTwiceIsOneTable
{
    public class Animal { public int Id { get; set; } }
    public class Cat : Animal { public int Lives { get; set; } }

    public class ClinicContext : Database
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Animal>().ToTable("animals");
            modelBuilder.Entity<Cat>().ToTable("animals");
        }
    }
}

namespace Clinic.OnlySchemaDiffers
{
    public class Animal { public int Id { get; set; } }
    public class Cat : Animal { public int Lives { get; set; } }

    public class ClinicContext : Database
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Animal>().ToTable("animals", "a");
            modelBuilder.Entity<Cat>().ToTable("animals", "b");
        }
    }
}

namespace Clinic.TableAttributeOnDerived
{
    [Table("animals", Schema = "zoo")] public class Animal { public int Id { get; set; } }
    [Table("cats")] public class Cat : Animal { public int Lives { get; set; } }
    [Table("lions")] public class Lion : Cat { public int Mane { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Animal> Beasts => Set<Animal>();
        public DbSet<Cat> Kittens => Set<Cat>();
        public DbSet<Lion> Lions => Set<Lion>();
    }
}

namespace Clinic.TptWithRelationshipsBetweenDerived
{
    public abstract class Party { public int Id { get; set; } public string Name { get; set; } = ""; }
    public class Company : Party { public List<Person> Staff { get; } = []; public Person? Head { get; set; } public int? HeadId { get; set; } }
    public class Person : Party { public Company? Company { get; set; } }
    public class Manager : Person { public Company Headed { get; set; } = null!; }

    public class ClinicContext : Database
    {
        public DbSet<Party> Parties => Set<Party>();
        public DbSet<Company> Companies => Set<Company>();
        public DbSet<Person> People => Set<Person>();
        public DbSet<Manager> Managers => Set<Manager>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Party>().UseTptMappingStrategy();
            modelBuilder.Entity<Company>().HasMany(c => c.Staff).WithOne(p => p.Company);
            modelBuilder.Entity<Company>().HasOne(c => c.Head).WithMany();
            modelBuilder.Entity<Manager>().HasOne(m => m.Headed).WithMany().OnDelete(DeleteBehavior.NoAction);
        }
    }
}

namespace Clinic.TptWithIndexOnDerivedAndColumnNames
{
    public class Party { [Column("party_id")] public int Id { get; set; } public string Name { get; set; } = ""; }
    public class Person : Party { [MaxLength(20)] public string Code { get; set; } = ""; public DateOnly Born { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Party> Parties => Set<Party>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Party>().ToTable("party");
            modelBuilder.Entity<Person>().ToTable("person", t => t.Property(p => p.Id).HasColumnName("person_id"));
            modelBuilder.Entity<Person>().HasIndex(p => p.Code).IsUnique();
        }
    }
}

namespace Clinic.TptWithACompositeKey
{
    public class Party { public int Tenant { get; set; } public int Number { get; set; } }
    public class Person : Party { public string Name { get; set; } = ""; }
    public class Visit { public int Id { get; set; } public Person Person { get; set; } = null!; }

    public class ClinicContext : Database
    {
        public DbSet<Visit> Visits => Set<Visit>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Party>(party => { party.HasKey(p => new { p.Tenant, p.Number }); party.UseTptMappingStrategy(); });
            modelBuilder.Entity<Person>();
        }
    }
}

namespace Clinic.TptByStrategyNamesItsTablesBySets
{
    public class Animal { public int Id { get; set; } }
    public class Cat : Animal { public int Lives { get; set; } }
    public class Dog : Animal { public int Barks { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Animal> Animals => Set<Animal>();
        public DbSet<Cat> Kittens => Set<Cat>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.HasDefaultSchema("zoo");
            modelBuilder.Entity<Dog>();
            modelBuilder.Entity<Animal>().UseTptMappingStrategy();
        }
    }
}

namespace Clinic.TphSaidByHandWithTablesOfBothNames
{
    public class Animal { public int Id { get; set; } }
    public class Cat : Animal { public int Lives { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Animal> Animals => Set<Animal>();
        public DbSet<Cat> Cats => Set<Cat>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Animal>().UseTphMappingStrategy().ToTable("beasts", "zoo");
    }
}

namespace Clinic.HierarchyOfViews
{
    public class Animal { public int Id { get; set; } }
    public class Cat : Animal { public int Lives { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Animal> Animals => Set<Animal>();
        public DbSet<Cat> Cats => Set<Cat>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Animal>().ToView("v_animals");
    }
}
