using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Clinic
{
    public abstract class SqliteContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("DataSource=clinic.db");
    }

    public enum Status { New, Done }
}

namespace Clinic.UniqueIndexesHaveNoFilter
{
    public class Patient { public int Id { get; set; } public string? Email { get; set; } public Card? Card { get; set; } public string? Tax { get; set; } }
    public class Card { public int Id { get; set; } public int? PatientId { get; set; } public Patient? Patient { get; set; } }
    public class ClinicContext : SqliteContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().HasIndex(p => p.Email).IsUnique();
            modelBuilder.Entity<Patient>().HasIndex(p => p.Tax).IsUnique().HasFilter("Tax IS NOT NULL");
        }
    }
}

namespace Clinic.SelfManyToManyCascades
{
    public class Person { public int Id { get; set; } public List<Person> Friends { get; } = []; public List<Person> FriendOf { get; } = []; }
    public class ClinicContext : SqliteContext
    {
        public DbSet<Person> Persons => Set<Person>();
    }
}

namespace Clinic.NumbersAndTexts
{
    public class Patient
    {
        public int Id { get; set; }
        public decimal Balance { get; set; }
        public uint Number { get; set; }
        public ulong Big { get; set; }
        public sbyte Tiny { get; set; }
        public char Letter { get; set; }
        public DateTimeOffset At { get; set; }
        public TimeSpan Duration { get; set; }
        public TimeOnly Time { get; set; }
        public Guid Code { get; set; }
        public Status Status { get; set; }
        public byte[]? Picture { get; set; }
        public Uri? Site { get; set; }
        public List<int> Numbers { get; set; } = [];
        public Guid[] Codes { get; set; } = [];
    }

    public class ClinicContext : SqliteContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
    }
}

namespace Clinic.TypedColumns
{
    public class Patient
    {
        public int Id { get; set; }
        [Column(TypeName = "TEXT")] public Status Status { get; set; }
        [Column(TypeName = "INTEGER")] public bool Active { get; set; }
        [Column(TypeName = "TEXT COLLATE NOCASE")] public string Name { get; set; } = "";
        [Column(TypeName = "REAL")] public double Ratio { get; set; }
        [Column(TypeName = "NUMERIC")] public decimal Balance { get; set; }
        [Column(TypeName = "varchar(20)")] public string? Tax { get; set; }
        [Column(TypeName = "BLOB")] public byte[]? Picture { get; set; }
    }

    public class ClinicContext : SqliteContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
    }
}

namespace Clinic.KeysAndGeneration
{
    public class Visit { public int PatientId { get; set; } public int Number { get; set; } }
    public class Patient { public long Id { get; set; } [Timestamp] public byte[]? Version { get; set; } }
    public class Code { public string Id { get; set; } = ""; [DatabaseGenerated(DatabaseGeneratedOption.Identity)] public int Sort { get; set; } }
    public class Log { public Guid Id { get; set; } public DateTime At { get; set; } }
    public class ClinicContext : SqliteContext
    {
        public DbSet<Visit> Visits => Set<Visit>();
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Code> Codes => Set<Code>();
        public DbSet<Log> Logs => Set<Log>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Visit>().HasKey(v => new { v.PatientId, v.Number });
            modelBuilder.Entity<Log>().Property(l => l.At).HasDefaultValueSql("CURRENT_TIMESTAMP");
        }
    }
}

namespace Clinic.TpcHasNoSequence
{
    public abstract class Person { public int Id { get; set; } public string Name { get; set; } = ""; }
    public class Doctor : Person;
    public class Patient : Person;
    public class ClinicContext : SqliteContext
    {
        public DbSet<Doctor> Doctors => Set<Doctor>();
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Person>().UseTpcMappingStrategy();
    }
}

namespace Clinic.SchemasAndLongNames
{
    public class PatientWithAVeryLongNameThatGoesOnAndOnUntilNobodyRemembersHowItBeganAndWhyAnybodyWouldEverWantToWriteSuchANameForAnEntityTypeAtAll { public int Id { get; set; } }
    public class Visit { public int Id { get; set; } }
    public class ClinicContext : SqliteContext
    {
        public DbSet<Visit> Visits => Set<Visit>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.HasDefaultSchema("clinic");
            modelBuilder.Entity<PatientWithAVeryLongNameThatGoesOnAndOnUntilNobodyRemembersHowItBeganAndWhyAnybodyWouldEverWantToWriteSuchANameForAnEntityTypeAtAll>();
            modelBuilder.Entity<Visit>().ToTable("visits", "care");
        }
    }
}

namespace Clinic.ProviderBranches
{
    public class Patient { public int Id { get; set; } public DateTimeOffset At { get; set; } public decimal Balance { get; set; } public string? Email { get; set; } }
    public class ClinicContext : SqliteContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            if (Database.ProviderName == "Microsoft.EntityFrameworkCore.Sqlite")
            {
                foreach (var entityType in modelBuilder.Model.GetEntityTypes())
                {
                    foreach (var property in entityType.GetProperties().Where(p => p.ClrType == typeof(decimal)))
                    {
                        modelBuilder.Entity(entityType.Name).Property(property.Name).HasConversion<double>();
                    }
                }
            }

            if (Database.IsSqlite())
                modelBuilder.Entity<Patient>().Property(p => p.At).HasConversion<long>();
            else
                modelBuilder.Entity<Patient>().HasIndex(p => p.Email).IsUnique();
        }
    }
}
