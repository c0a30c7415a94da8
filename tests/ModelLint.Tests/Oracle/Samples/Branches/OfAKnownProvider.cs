// Branches on the database, where it is known which one it is.
namespace Clinic
{
    public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; public decimal Balance { get; set; } public DateTime Born { get; set; } }
    public abstract class Context : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.ByExtension
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            if (Database.IsSqlServer())
                modelBuilder.Entity<Patient>().Property(p => p.Balance).HasColumnType("money");
            else
                modelBuilder.Entity<Patient>().ToTable("never");
            if (!Database.IsRelational())
                return;
            modelBuilder.Entity<Patient>().HasIndex(p => p.Name);
        }
    }
}

namespace Clinic.ByName
{
    public class ClinicContext : Context
    {
        private bool IsPostgres => Database.ProviderName == "Npgsql.EntityFrameworkCore.PostgreSQL";
        private bool IsServer => Database.ProviderName!.EndsWith("SqlServer", StringComparison.OrdinalIgnoreCase);
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().ToTable(IsPostgres ? "patients" : "Patients_");
            if (IsServer && !IsPostgres)
                modelBuilder.Entity<Patient>().Property(p => p.Name).HasMaxLength(450);
            if (Database.ProviderName is "Microsoft.EntityFrameworkCore.Sqlite" or "Microsoft.EntityFrameworkCore.InMemory")
                modelBuilder.Entity<Patient>().Property(p => p.Name).HasMaxLength(1);
        }
    }
}

namespace Clinic.BySwitch
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            switch (Database.ProviderName)
            {
                case "Npgsql.EntityFrameworkCore.PostgreSQL":
                    modelBuilder.Entity<Patient>().Property(p => p.Born).HasColumnType("timestamp");
                    break;
                case "Microsoft.EntityFrameworkCore.SqlServer":
                    modelBuilder.Entity<Patient>().Property(p => p.Born).HasColumnType("datetime2(3)");
                    break;
                default:
                    throw new NotSupportedException(Database.ProviderName);
            }
            modelBuilder.Entity<Patient>().Property(p => p.Name).HasMaxLength(Database.ProviderName switch { "Microsoft.EntityFrameworkCore.SqlServer" => 10, _ => 20 });
        }
    }
}

namespace Clinic.PassedOn
{
    using Microsoft.EntityFrameworkCore.Infrastructure;
    public static class Setup
    {
        public static void Apply(ModelBuilder modelBuilder, DatabaseFacade database)
        {
            if (database.IsSqlServer())
                modelBuilder.Entity<Patient>().ToTable("by_helper");
        }
        public static void ApplyFor(this ModelBuilder modelBuilder, string? provider)
        {
            if (provider?.Contains("SqlServer") == true)
                modelBuilder.Entity<Patient>().HasIndex(p => p.Born);
        }
    }
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            Setup.Apply(modelBuilder, Database);
            modelBuilder.ApplyFor(Database.ProviderName);
        }
    }
}

namespace Clinic.HarmlessThatCannotBeDecided
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            if (Environment.GetEnvironmentVariable("CLINIC_COLLATION") is { } collation)
                modelBuilder.UseCollation(collation);
            if (DateTime.Now.Year > 2000)
            {
                modelBuilder.Entity<Patient>(patient =>
                {
                    patient.HasComment("people").HasData(new Patient { Id = 1, Name = "A" });
                    patient.Property(p => p.Name).HasComment("as on the card").UseCollation("Latin1_General_CI_AS").HasMaxLength(30).HasField("<Name>k__BackingField");
                });
                modelBuilder.HasSequence<int>("numbers").StartsAt(5);
            }
            modelBuilder.Entity<Patient>().Property(p => p.Name).HasMaxLength(40);
        }
    }
}
