using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace Clinic;

public class Person : IdentityUser<long> { public string[] Tags { get; set; } = []; public Dictionary<string, string> Settings { get; set; } = []; }

public class ClinicContext : IdentityDbContext<Person, IdentityRole<long>, long>
{
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Person>().Property(p => p.Id).UseIdentityAlwaysColumn();
    }
}
