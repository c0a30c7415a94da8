using System.ComponentModel.DataAnnotations.Schema;

namespace Clinic
{
    public abstract class SqlServerContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.EachNullableColumnIsFiltered
{
    public class Patient { public int Id { get; set; } public string? Email { get; set; } public int? Number { get; set; } public string Name { get; set; } = ""; public Guid? Code { get; set; } }
    public class ClinicContext : SqlServerContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>(patient =>
        {
            patient.HasIndex(p => p.Email).IsUnique();
            patient.HasIndex(p => new { p.Name, p.Number, p.Code }).IsUnique();
            patient.HasIndex(p => p.Name).IsUnique();
            patient.HasIndex(p => p.Code);
        });
    }
}

namespace Clinic.ExplicitFilters
{
    [Index(nameof(Email), IsUnique = true)]
    public class Patient { public int Id { get; set; } public string? Email { get; set; } public string? Phone { get; set; } public string? Tax { get; set; } public string? Nick { get; set; } }
    public class ClinicContext : SqlServerContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>(patient =>
        {
            patient.HasIndex(p => p.Phone).IsUnique().HasFilter(null);
            patient.HasIndex(p => p.Tax).IsUnique().HasFilter("[Tax] <> ''");
            patient.HasIndex(p => p.Nick).IsUnique().IsClustered();
            patient.HasKey(p => p.Id).IsClustered(false);
        });
    }
}

namespace Clinic.RenamedColumns
{
    public class Patient { public int Id { get; set; } [Column("e-mail]")] public string? Email { get; set; } public string? Phone { get; set; } }
    public class ClinicContext : SqlServerContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>(patient =>
        {
            patient.HasIndex(p => p.Email).IsUnique();
            patient.HasIndex(p => new { p.Phone, p.Email }, "both").IsUnique();
            patient.Property(p => p.Phone).HasColumnName("phone_number");
        });
    }
}

namespace Clinic.OptionalOneToOne
{
    public class Patient { public int Id { get; set; } public Card? Card { get; set; } }
    public class Card { public int Id { get; set; } public int? PatientId { get; set; } public Patient? Patient { get; set; } public int OwnerId { get; set; } public Owner Owner { get; set; } = null!; }
    public class Owner { public int Id { get; set; } public Card? Card { get; set; } }
    public class ClinicContext : SqlServerContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Card> Cards => Set<Card>();
    }
}

namespace Clinic.ColumnsOfDerivedTypesAreNullable
{
    public class Person { public int Id { get; set; } public string Name { get; set; } = ""; }
    public class Doctor : Person { public string License { get; set; } = ""; }
    public class Nurse : Person { public string? Badge { get; set; } }
    public class ClinicContext : SqlServerContext
    {
        public DbSet<Person> Persons => Set<Person>();
        public DbSet<Doctor> Doctors => Set<Doctor>();
        public DbSet<Nurse> Nurses => Set<Nurse>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Doctor>().HasIndex(d => d.License).IsUnique();
            modelBuilder.Entity<Nurse>().HasIndex(n => new { n.Name, n.Badge }).IsUnique();
            modelBuilder.Entity<Person>().HasIndex(p => p.Name).IsUnique();
        }
    }
}

namespace Clinic.ColumnsOfTptTypesAreNot
{
    public class Person { public int Id { get; set; } }
    public class Doctor : Person { public string License { get; set; } = ""; public string? Title { get; set; } }
    public class ClinicContext : SqlServerContext
    {
        public DbSet<Person> Persons => Set<Person>();
        public DbSet<Doctor> Doctors => Set<Doctor>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Person>().UseTptMappingStrategy();
            modelBuilder.Entity<Doctor>().HasIndex(d => d.License).IsUnique();
            modelBuilder.Entity<Doctor>().HasIndex(d => d.Title).IsUnique();
        }
    }
}

namespace Clinic.OwnedAndRequiredLater
{
    public class Patient { public int Id { get; set; } public string? Email { get; set; } public Address? Home { get; set; } public List<Phone> Phones { get; } = []; }
    public class Address { public string? Zip { get; set; } public string City { get; set; } = ""; }
    public class Phone { public int Id { get; set; } public string? Number { get; set; } }
    public class ClinicContext : SqlServerContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>(patient =>
        {
            patient.HasIndex(p => p.Email).IsUnique();
            patient.Property(p => p.Email).IsRequired();
            patient.OwnsOne(p => p.Home, home => { home.HasIndex(a => a.Zip).IsUnique(); home.HasIndex(a => a.City).IsUnique(); });
            patient.OwnsMany(p => p.Phones, phone => phone.HasIndex(f => f.Number).IsUnique());
        });
    }
}

namespace Clinic.UniqueUndone
{
    [Index(nameof(Email), IsUnique = true)]
    public class Patient { public int Id { get; set; } public string? Email { get; set; } public string? Phone { get; set; } }
    public class ClinicContext : SqlServerContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>(patient =>
        {
            patient.HasIndex(p => p.Email).IsUnique(false);
            patient.HasIndex(p => p.Phone).IsUnique();
            patient.HasAlternateKey(p => p.Phone);
        });
    }
}
