// Unknown 6
using OpenIddict.EntityFrameworkCore.Models;

namespace Clinic
{
    public class Patient { public int Id { get; set; } public string? Email { get; set; } }
}

namespace Clinic.OnTheModelBuilder
{
    public class ClinicContext : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.UseOpenIddict().Entity<Patient>().Property(p => p.Email).HasMaxLength(200);
            modelBuilder.Entity<OpenIddictEntityFrameworkCoreToken>().ToTable("Tokens");
        }
    }
}

namespace Clinic.OnTheOptions
{
    public class ClinicContext : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-").UseOpenIddict();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>().HasIndex(p => p.Email);
    }
}

namespace Clinic.WithKeysOfAType
{
    public class ClinicContext : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-").UseOpenIddict<Guid>();
    }

    public class OfTheModelBuilder : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.UseOpenIddict<int>();
    }
}

namespace Clinic.WithTypesOfItsOwn
{
    public class Application : OpenIddictEntityFrameworkCoreApplication<Guid, Authorization, Token> { public string? Tenant { get; set; } public Patient? Owner { get; set; } }
    public class Authorization : OpenIddictEntityFrameworkCoreAuthorization<Guid, Application, Token>;
    public class Scope : OpenIddictEntityFrameworkCoreScope<Guid>;
    public class Token : OpenIddictEntityFrameworkCoreToken<Guid, Application, Authorization> { public string DeviceName { get; set; } = ""; }

    public class ClinicContext : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Application> Applications => Set<Application>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.UseOpenIddict<Application, Authorization, Scope, Token, Guid>();
            modelBuilder.Entity<Application>().Property(a => a.Tenant).HasMaxLength(40);
        }
    }

    public class OnOptions : DbContext
    {
        public DbSet<Application> Applications => Set<Application>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-").UseOpenIddict<Application, Authorization, Scope, Token, Guid>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Application>().ToTable("Apps");
    }
}
