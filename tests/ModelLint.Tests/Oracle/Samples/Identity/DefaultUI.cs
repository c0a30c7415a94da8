using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

// The default UI gives keys 128 characters, whatever the version of the schema.
namespace Clinic;

public class ClinicContext : IdentityDbContext
{
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-").UseApplicationServiceProvider(Startup.Services);
}

public static class Startup
{
    public static IServiceProvider Services { get; } = Configure(new ServiceCollection()).BuildServiceProvider();

    private static IServiceCollection Configure(IServiceCollection services)
    {
        services.AddDefaultIdentity<IdentityUser>(options => options.SignIn.RequireConfirmedAccount = true).AddEntityFrameworkStores<ClinicContext>();
        return services;
    }
}
