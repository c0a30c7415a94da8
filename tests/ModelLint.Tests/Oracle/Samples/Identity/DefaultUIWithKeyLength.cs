using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

// Code comes after the default UI's 128.
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
        services.AddDefaultIdentity<IdentityUser>(options => options.Stores.MaxLengthForKeys = 90).AddEntityFrameworkStores<ClinicContext>();
        return services;
    }
}
