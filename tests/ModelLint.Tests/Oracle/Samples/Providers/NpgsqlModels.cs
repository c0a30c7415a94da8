namespace Clinic
{
    public abstract class NpgsqlContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");
    }
}

namespace Clinic.UniqueIndexes
{
    public class Patient { public int Id { get; set; } public string? Email { get; set; } public string? Tax { get; set; } public Card? Card { get; set; } }
    public class Card { public int Id { get; set; } public int? PatientId { get; set; } public Patient? Patient { get; set; } }
    public class ClinicContext : NpgsqlContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().HasIndex(p => p.Email).IsUnique().AreNullsDistinct(false);
            modelBuilder.Entity<Patient>().HasIndex(p => p.Tax).IsUnique().HasFilter("\"Tax\" IS NOT NULL");
        }
    }
}

namespace Clinic.SelfManyToMany
{
    public class Person { public int Id { get; set; } public List<Person> Friends { get; } = []; public List<Person> FriendOf { get; } = []; }
    public class ClinicContext : NpgsqlContext
    {
        public DbSet<Person> Persons => Set<Person>();
    }
}

namespace Clinic.Identities
{
    public class Patient { public int Id { get; set; } public int Number { get; set; } }
    public class Visit { public long Id { get; set; } }
    public class Room { public short Id { get; set; } }
    public class Code { public Guid Id { get; set; } }
    public class Ward { public int Id { get; set; } }
    public class ClinicContext : NpgsqlContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Visit> Visits => Set<Visit>();
        public DbSet<Room> Rooms => Set<Room>();
        public DbSet<Code> Codes => Set<Code>();
        public DbSet<Ward> Wards => Set<Ward>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.UseIdentityAlwaysColumns();
            modelBuilder.Entity<Patient>().Property(p => p.Number).UseSerialColumn();
            modelBuilder.Entity<Visit>().Property(v => v.Id).UseHiLo("visits");
            modelBuilder.Entity<Room>().Property(r => r.Id).ValueGeneratedNever();
            modelBuilder.Entity<Code>().Property(c => c.Id).HasDefaultValueSql("gen_random_uuid()");
            modelBuilder.Entity<Ward>().Property(w => w.Id).UseIdentityByDefaultColumn().HasIdentityOptions(startValue: 100);
        }
    }
}

namespace Clinic.LongNames
{
    public class PatientWithAVeryLongNameThatGoesOnAndOnUntilNobodyRemembersHowItBegan { public int Id { get; set; } public string? ColumnWithAVeryLongNameThatGoesOnAndOnUntilNobodyRemembersHowItBegan { get; set; } }
    public class Visit { public int Id { get; set; } public PatientWithAVeryLongNameThatGoesOnAndOnUntilNobodyRemembersHowItBegan Patient { get; set; } = null!; }
    public class ClinicContext : NpgsqlContext
    {
        public DbSet<Visit> Visits => Set<Visit>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) =>
            modelBuilder.Entity<PatientWithAVeryLongNameThatGoesOnAndOnUntilNobodyRemembersHowItBegan>().HasIndex(p => p.ColumnWithAVeryLongNameThatGoesOnAndOnUntilNobodyRemembersHowItBegan).IsUnique();
    }
}

namespace Clinic.GeneratedColumnsAndIndexMethods
{
    public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; public string Notes { get; set; } = ""; public NpgsqlTypes.NpgsqlTsVector Search { get; set; } = null!; }
    public class ClinicContext : NpgsqlContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.HasPostgresExtension("pg_trgm").UseCollation("de_DE");
            modelBuilder.Entity<Patient>(patient =>
            {
                patient.HasGeneratedTsVectorColumn(p => p.Search, "english", p => new { p.Name, p.Notes }).HasIndex(p => p.Search).HasMethod("GIN");
                patient.HasIndex(p => p.Name).HasMethod("gin").HasOperators("gin_trgm_ops").IsCreatedConcurrently();
                patient.HasIndex(p => p.Notes).IncludeProperties(p => p.Name).HasNullSortOrder(Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NullSortOrder.NullsLast);
            });
        }
    }
}

namespace Clinic.ProviderBranches
{
    public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; public DateTime At { get; set; } }
    public class ClinicContext : NpgsqlContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            var isPostgres = Database.IsNpgsql();
            modelBuilder.Entity<Patient>(patient =>
            {
                patient.Property(p => p.Name).HasColumnType(isPostgres ? "citext" : "nvarchar(200)");
                if (isPostgres)
                    patient.Property(p => p.At).HasDefaultValueSql("now()");
                else
                    patient.Property(p => p.At).HasDefaultValueSql("getdate()");
            });
            switch (Database.ProviderName)
            {
                case "Npgsql.EntityFrameworkCore.PostgreSQL":
                    modelBuilder.HasDefaultSchema("clinic");
                    break;
                default:
                    modelBuilder.HasDefaultSchema("dbo");
                    break;
            }
        }
    }
}

namespace Clinic.SequenceOfTpc
{
    public abstract class Person { public int Id { get; set; } }
    public class Doctor : Person;
    public class Patient : Person { public long Number { get; set; } }
    public class ClinicContext : NpgsqlContext
    {
        public DbSet<Doctor> Doctors => Set<Doctor>();
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.HasDefaultSchema("Clinic");
            modelBuilder.Entity<Person>().UseTpcMappingStrategy();
            modelBuilder.Entity<Patient>().Property(p => p.Number).UseSequence("numbers", "public");
        }
    }
}

namespace Clinic.StrategyOfATypeWithoutTable
{
    public abstract class Stay { public int Ward { get; set; } public int Number { get; set; } public long Serial { get; set; } }
    public class Night : Stay;
    public class ClinicContext : NpgsqlContext
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Stay>().UseTpcMappingStrategy().HasKey(s => new { s.Ward, s.Number });
            modelBuilder.Entity<Night>().Property(n => n.Number).UseIdentityColumn();
            modelBuilder.Entity<Night>().Property(n => n.Serial).UseHiLo();
        }
    }
}
