using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace Clinic;

public class Person : IdentityUser { public decimal Balance { get; set; } }

public class ClinicContext : IdentityDbContext<Person>
{
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("DataSource=clinic.db");
}
