using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Clinic
{
    public abstract class MySqlContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseMySql("Server=-", ServerVersion.Parse("10.11.6-mariadb"));
    }
}

namespace Clinic.RelationshipsAndIndexes
{
    public class Practice { public int Id { get; set; } public string? Code { get; set; } public List<Patient> Patients { get; set; } = []; }
    public class Patient { public int Id { get; set; } public int PracticeId { get; set; } public Practice Practice { get; set; } = null!; public Patient? Referrer { get; set; } public string? Email { get; set; } public bool IsDeleted { get; set; } public List<Tag> Tags { get; set; } = []; }
    public class Tag { public int Id { get; set; } public List<Patient> Patients { get; set; } = []; }
    public class Referral { public int Id { get; set; } public Patient From { get; set; } = null!; public Patient To { get; set; } = null!; }

    public class ClinicContext : MySqlContext
    {
        public DbSet<Practice> Practices => Set<Practice>();
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Tag> Tags => Set<Tag>();
        public DbSet<Referral> Referrals => Set<Referral>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Practice>().HasIndex(p => p.Code).IsUnique();
            modelBuilder.Entity<Patient>().HasIndex(p => new { p.Email, p.PracticeId }).IsUnique().HasPrefixLength(20, 0);
            modelBuilder.Entity<Patient>().HasIndex(p => p.Email, "ft").IsFullText();
            modelBuilder.Entity<Patient>().HasIndex(p => p.IsDeleted).HasFilter("IsDeleted = 0").IsDescending();
        }
    }
}

namespace Clinic.LongNames
{
    public class Patient { public int Id { get; set; } }
    public class Visit
    {
        public int Id { get; set; }
        public Patient TheFirstOfTwoPatientsThatThisVisitIsCertainlyAboutInSomeWayOne { get; set; } = null!;
        public Patient TheFirstOfTwoPatientsThatThisVisitIsCertainlyAboutInSomeWayTwo { get; set; } = null!;
        public int AColumnNameThatIsLongerThanTheSixtyFourCharactersThatMySqlAllowsForOne { get; set; }
    }
    public class ATableNameThatIsLongerThanTheSixtyFourCharactersThatMySqlAllowsForOne { public int Id { get; set; } }

    public class ClinicContext : MySqlContext
    {
        public DbSet<Visit> Visits => Set<Visit>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<ATableNameThatIsLongerThanTheSixtyFourCharactersThatMySqlAllowsForOne>();
            modelBuilder.Entity<Visit>().HasIndex(v => v.AColumnNameThatIsLongerThanTheSixtyFourCharactersThatMySqlAllowsForOne);
        }
    }
}

namespace Clinic.Schemas
{
    public class Patient { public int Id { get; set; } public int Number { get; set; } public List<Visit> Visits { get; set; } = []; }
    public class OldPatient { public int Id { get; set; } public int Number { get; set; } }
    [Table("Visits", Schema = "care")] public class Visit { public int Id { get; set; } public int PatientId { get; set; } }

    public class ClinicContext : MySqlContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<OldPatient> OldPatients => Set<OldPatient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.HasDefaultSchema("clinic");
            modelBuilder.Entity<Patient>().ToTable("Patients").HasIndex(p => p.Number);
            modelBuilder.Entity<OldPatient>().ToTable("Patients", "old").HasIndex(p => p.Number);
            modelBuilder.Entity<Patient>().ToTable(t => t.HasCheckConstraint("CK_Number", "Number > 0"));
            modelBuilder.Entity<OldPatient>().ToTable(t => t.HasCheckConstraint("CK_Number", "Number > 0"));
        }
    }
}

namespace Clinic.CharSetsAndCollations
{
    [MySqlCharSet("utf8mb4")]
    public class Patient { public int Id { get; set; } [MySqlCollation("ascii_bin")] public string Code { get; set; } = ""; public string Name { get; set; } = ""; [Unicode(false), MaxLength(20)] public string Ansi { get; set; } = ""; }

    public class ClinicContext : MySqlContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.HasCharSet("utf8mb4", DelegationModes.ApplyToAll).UseCollation("utf8mb4_general_ci").UseGuidCollation("ascii_general_ci");
            modelBuilder.Entity<Patient>().HasCharSet("latin1").UseCollation("latin1_swedish_ci").Property(p => p.Name).HasCharSet("latin1").UseCollation("latin1_bin").HasMaxLength(50);
            modelBuilder.Entity<Patient>().HasComment("c").ToTable(t => t.HasComment("d"));
        }
    }
}

namespace Clinic.ValueGeneration
{
    public class Patient { public int Id { get; set; } public int Number { get; set; } public DateTime Made { get; set; } public DateTime Changed { get; set; } public string Full { get; set; } = ""; public DateTime Default { get; set; } }
    public class Room { public short Id { get; set; } }
    public class Ward { public Guid Id { get; set; } }
    public class Bed { public decimal Id { get; set; } }
    public class Key { public char Id { get; set; } }
    public class Pair { public int A { get; set; } public int B { get; set; } }
    public class Alone { public int Id { get; set; } }
    public class Manual { [DatabaseGenerated(DatabaseGeneratedOption.None)] public int Id { get; set; } }

    public class ClinicContext : MySqlContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Room> Rooms => Set<Room>();
        public DbSet<Ward> Wards => Set<Ward>();
        public DbSet<Bed> Beds => Set<Bed>();
        public DbSet<Key> Keys => Set<Key>();
        public DbSet<Manual> Manuals => Set<Manual>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Alone>().UseTpcMappingStrategy();
            modelBuilder.Entity<Pair>().HasKey(p => new { p.A, p.B });
            modelBuilder.Entity<Pair>().Property(p => p.A).UseMySqlIdentityColumn();
            modelBuilder.Entity<Patient>().Property(p => p.Made).UseMySqlIdentityColumn();
            modelBuilder.Entity<Patient>().Property(p => p.Changed).UseMySqlComputedColumn();
            modelBuilder.Entity<Patient>().Property(p => p.Full).HasComputedColumnSql("concat(`Id`, '-')");
            modelBuilder.Entity<Patient>().Property(p => p.Default).HasDefaultValueSql("CURRENT_TIMESTAMP(6)");
        }
    }
}

namespace Clinic.Hierarchies
{
    public abstract class Person { public int Id { get; set; } public string Name { get; set; } = ""; }
    public class Doctor : Person { public string License { get; set; } = ""; }
    public class Patient : Person { public DateOnly Born { get; set; } }
    public abstract class Thing { public int Id { get; set; } public string Label { get; set; } = ""; }
    public class Bed : Thing { public int Number { get; set; } }
    public class Lamp : Thing { public int Watts { get; set; } }
    public abstract class Bill { public int Id { get; set; } }
    public class Invoice : Bill { public decimal Total { get; set; } }

    public class ClinicContext : MySqlContext
    {
        public DbSet<Person> People => Set<Person>();
        public DbSet<Doctor> Doctors => Set<Doctor>();
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Thing>().UseTptMappingStrategy();
            modelBuilder.Entity<Bed>();
            modelBuilder.Entity<Lamp>().ToTable("Lamps");
            modelBuilder.Entity<Bill>().UseTpcMappingStrategy();
            modelBuilder.Entity<Invoice>();
        }
    }
}

namespace Clinic.OwnedAndComplex
{
    public class Patient { public int Id { get; set; } public Address Home { get; set; } = new(); public Address Work { get; set; } = new(); public List<Phone> Phones { get; set; } = []; }
    public class Address { public string Street { get; set; } = ""; [MaxLength(10)] public string? Zip { get; set; } }
    public class Phone { public string Number { get; set; } = ""; }

    public class ClinicContext : MySqlContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().ComplexProperty(p => p.Home);
            modelBuilder.Entity<Patient>().OwnsOne(p => p.Work);
            modelBuilder.Entity<Patient>().OwnsMany(p => p.Phones);
        }
    }
}

namespace Clinic.ByDependencyInjection
{
    using Microsoft.Extensions.DependencyInjection;

    public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; }

    public class ClinicContext : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseMySql("Server=-", ServerVersion.Create(new Version(8, 0, 36), Pomelo.EntityFrameworkCore.MySql.Infrastructure.ServerType.MySql), mySql => mySql.EnableRetryOnFailure());
    }
}
