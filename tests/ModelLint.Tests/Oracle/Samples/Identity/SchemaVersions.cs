using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Clinic
{
    public static class Host
    {
        public static DbContextOptionsBuilder UseHost(this DbContextOptionsBuilder options, Action<IdentityOptions> configure) =>
            options.UseSqlServer("-").UseApplicationServiceProvider(new ServiceCollection()
                .AddSingleton<IPersonalDataProtector, Protector>()
                .Configure(configure)
                .BuildServiceProvider());

        private class Protector : IPersonalDataProtector
        {
            public string? Protect(string? data) => data;
            public string? Unprotect(string? data) => data;
        }
    }
}

namespace Clinic.Version1WithKeyLength
{
    public class Person : IdentityUser;
    public class ClinicContext : IdentityDbContext<Person>
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseHost(o => o.Stores.MaxLengthForKeys = 64);
    }
}

namespace Clinic.Version2
{
    public class Person : IdentityUser { public string Name { get; set; } = ""; }
    public class ClinicContext : IdentityDbContext<Person>
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseHost(o => o.Stores.SchemaVersion = IdentitySchemaVersions.Version2);
    }
}

namespace Clinic.Version2WithoutKeyLength
{
    public class ClinicContext : IdentityUserContext<IdentityUser>
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseHost(o =>
        {
            o.Stores.SchemaVersion = new Version(2, 0);
            o.Stores.MaxLengthForKeys = -1;
        });
    }
}

namespace Clinic.Version3
{
    public class Person : IdentityUser<Guid>;
    public class ClinicContext : IdentityDbContext<Person, IdentityRole<Guid>, Guid>
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseHost(o => o.Stores.SchemaVersion = new Version(3, 0));
    }
}

namespace Clinic.Version3WithKeyLength
{
    public class Person : IdentityUser;
    public class ClinicContext : IdentityDbContext<Person>
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) =>
            options.UseHost(o => o.Stores = new StoreOptions { SchemaVersion = new(3, 0), MaxLengthForKeys = 85 });
        protected override void OnModelCreating(ModelBuilder builder)
        {
            base.OnModelCreating(builder);
            builder.Entity<Person>().ToTable("persons");
        }
    }
}

namespace Clinic.ProtectedPersonalData
{
    public class Person : IdentityUser
    {
        [ProtectedPersonalData] public string? TaxNumber { get; set; }
        [PersonalData] public string? City { get; set; }
    }

    public class ClinicContext : IdentityDbContext<Person>
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseHost(o => o.Stores.ProtectPersonalData = true);
    }
}

namespace Clinic.SchemaVersionOfTheContextOnlyTells
{
    public class Person : IdentityUser;
    public class ClinicContext : IdentityDbContext<Person>
    {
        protected override Version SchemaVersion => new(2, 0);
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}
