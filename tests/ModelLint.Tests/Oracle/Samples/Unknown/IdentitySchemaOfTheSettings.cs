// Unknown 25
// EF Core 10
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Clinic;

public class Person : IdentityUser { public string Name { get; set; } = ""; }

public class ClinicContext : IdentityDbContext<Person>
{
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-").UseApplicationServiceProvider(
        new ServiceCollection().Configure<IdentityOptions>(o => o.Stores.SchemaVersion = Version.Parse(Environment.GetEnvironmentVariable("SCHEMA") ?? "3.0")).BuildServiceProvider());
}
