// EF Core 10
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Clinic.NineTypeArguments
{
    public class Person : IdentityUser<int>;
    public class Passkey : IdentityUserPasskey<int> { public string? Device { get; set; } }
    public class ClinicContext : IdentityDbContext<Person, IdentityRole<int>, int, IdentityUserClaim<int>, IdentityUserRole<int>, IdentityUserLogin<int>, IdentityRoleClaim<int>, IdentityUserToken<int>, Passkey>
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-").UseApplicationServiceProvider(
            new ServiceCollection().Configure<IdentityOptions>(o => o.Stores.SchemaVersion = IdentitySchemaVersions.Version3).BuildServiceProvider());
    }
}

namespace Clinic.SixTypeArguments
{
    public class Person : IdentityUser;
    public class Passkey : IdentityUserPasskey<string>;
    public class ClinicContext : IdentityUserContext<Person, string, IdentityUserClaim<string>, IdentityUserLogin<string>, IdentityUserToken<string>, Passkey>
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-").UseApplicationServiceProvider(
            new ServiceCollection().Configure<IdentityOptions>(o => o.Stores.SchemaVersion = IdentitySchemaVersions.Version3).BuildServiceProvider());
    }
}

namespace Clinic.PasskeysNotInVersion2
{
    public class Person : IdentityUser;
    public class Passkey : IdentityUserPasskey<string>;
    public class ClinicContext : IdentityUserContext<Person, string, IdentityUserClaim<string>, IdentityUserLogin<string>, IdentityUserToken<string>, Passkey>
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-").UseApplicationServiceProvider(
            new ServiceCollection().Configure<IdentityOptions>(o => o.Stores.SchemaVersion = IdentitySchemaVersions.Version2).BuildServiceProvider());
    }
}
