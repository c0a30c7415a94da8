namespace Clinic
{
    public class Patient { public int Id { get; set; } public string? Email { get; set; } }

    public abstract class PatientContext : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>().HasIndex(p => p.Email).IsUnique();
    }

    public static class Databases
    {
        public static DbContextOptionsBuilder UseClinic(this DbContextOptionsBuilder options, string connection) => options.UseSqlServer(connection, sql => sql.EnableRetryOnFailure());
    }
}

namespace Clinic.UnlessConfigured
{
    public class ClinicContext : PatientContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options)
        {
            if (!options.IsConfigured)
            {
                options.UseSqlServer("-");
            }
        }
    }
}

namespace Clinic.EarlyReturn
{
    public class ClinicContext : PatientContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options)
        {
            if (options.IsConfigured)
                return;

            options.EnableSensitiveDataLogging().UseSqlServer("-", sql => sql.CommandTimeout(5)).EnableDetailedErrors();
        }
    }
}

namespace Clinic.Branches
{
    public class ClinicContext : PatientContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options)
        {
            var server = Environment.GetEnvironmentVariable("SERVER");
            if (server is null)
                options.UseSqlServer("Server=-");
            else
                options.UseSqlServer($"Server={server}");
        }
    }
}

namespace Clinic.Switched
{
    public class ClinicContext : PatientContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => _ = Environment.GetEnvironmentVariable("STAGE") switch
        {
            "test" => options.UseSqlServer("Server=test"),
            _ => options.UseSqlServer("Server=-"),
        };
    }
}

namespace Clinic.OwnHelper
{
    public class ClinicContext : PatientContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => Choose(options);
        private static void Choose(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.HelperElsewhere
{
    public class ClinicContext : PatientContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseClinic("-");
    }
}

namespace Clinic.CalledByItsClass
{
    public class ClinicContext : PatientContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => SqlServerDbContextOptionsExtensions.UseSqlServer(options, "-");
    }
}

namespace Clinic.ByDesignTimeFactory
{
    public class ClinicContext(DbContextOptions<ClinicContext> options) : DbContext(options)
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>().HasIndex(p => p.Email).IsUnique();
    }

    public class ClinicContextFactory : Microsoft.EntityFrameworkCore.Design.IDesignTimeDbContextFactory<ClinicContext>
    {
        public ClinicContext CreateDbContext(string[] args)
        {
            var builder = new DbContextOptionsBuilder<ClinicContext>();
            builder.UseSqlServer("-");
            return new(builder.Options);
        }
    }
}
