namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.DiscriminatorRemovedButOneTable
{
    public class Person { public int Id { get; set; } }
    public class Doctor : Person { public string Title { get; set; } = ""; }

    public class ClinicContext : Database
    {
        public DbSet<Person> People => Set<Person>();
        public DbSet<Doctor> Doctors => Set<Doctor>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Person>().HasNoDiscriminator();
    }
}

namespace Clinic.TwoTypesOfTptInOneTable
{
    [Table("animals", Schema = "zoo")] public class Animal { public int Id { get; set; } }
    [Table("cats")] public class Cat : Animal { public int Lives { get; set; } }
    public class Lion : Cat { public int Mane { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Animal> Beasts => Set<Animal>();
        public DbSet<Cat> Kittens => Set<Cat>();
        public DbSet<Lion> Lions => Set<Lion>();
    }
}

namespace Clinic.JsonOutsideTph
{
    public class Visit { public int Id { get; set; } }
    public class Surgery : Visit { public Details Details { get; set; } = null!; }
    public class Details { public string Title { get; set; } = ""; }

    public class ClinicContext : Database
    {
        public DbSet<Visit> Visits => Set<Visit>();
        public DbSet<Surgery> Surgeries => Set<Surgery>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Visit>().UseTptMappingStrategy();
            modelBuilder.Entity<Surgery>().OwnsOne(o => o.Details).ToJson();
        }
    }
}
