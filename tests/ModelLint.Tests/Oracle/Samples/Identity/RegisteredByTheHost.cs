using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Clinic;

public class Person : IdentityUser;

public class ClinicContext : IdentityDbContext<Person>
{
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-").UseApplicationServiceProvider(Startup.Services);
}

public static class Startup
{
    public static IServiceProvider Services { get; } = Configure(new ServiceCollection()).BuildServiceProvider();

    private static IServiceCollection Configure(IServiceCollection services)
    {
        services.AddIdentityCore<Person>(options =>
        {
            options.Password.RequiredLength = 12;
            options.Stores.SchemaVersion = IdentitySchemaVersions.Version2;
            options.Stores.MaxLengthForKeys = 100;
        }).AddRoles<IdentityRole>().AddEntityFrameworkStores<ClinicContext>();
        return services;
    }
}
