using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;

namespace Clinic
{
    public class Patient { public int Id { get; set; } public string FullName { get; set; } = ""; public Address HomeAddress { get; set; } = new(); public List<Visit> PastVisits { get; set; } = []; }
    public class Visit { public int Id { get; set; } public int PatientId { get; set; } public string VisitNumber { get; set; } = ""; }
    public class Address { public string StreetName { get; set; } = ""; }

    public abstract class ClinicContextBase : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().OwnsOne(p => p.HomeAddress);
            modelBuilder.Entity<Visit>().HasIndex(v => v.VisitNumber).IsUnique();
        }
    }

    public class LowerCase : ClinicContextBase
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-").UseLowerCaseNamingConvention();
    }

    public class CamelCase : ClinicContextBase
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-").UseCamelCaseNamingConvention();
    }

    public class UpperCase : ClinicContextBase
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options)
        {
            options.UseSqlServer("-", o => o.EnableRetryOnFailure());
            options.UseUpperCaseNamingConvention(CultureInfo.InvariantCulture);
        }
    }

    public class UpperSnakeCase : ClinicContextBase
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseUpperSnakeCaseNamingConvention().EnableDetailedErrors().UseSqlServer("-");
    }

    public class SnakeCaseOnSqlite : ClinicContextBase
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options)
        {
            base.OnConfiguring(options);
            options.UseSqlite("-").UseSnakeCaseNamingConvention();
        }
    }

    public class Accounts : IdentityDbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-").UseSnakeCaseNamingConvention();
        protected override void OnModelCreating(ModelBuilder builder)
        {
            base.OnModelCreating(builder);
            builder.Entity<Patient>().OwnsOne(p => p.HomeAddress);
            builder.Entity<IdentityUser>().ToTable("Users");
        }
    }
}
