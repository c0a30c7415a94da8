using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace Clinic;

public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; }

public class ClinicContext : IdentityDbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
}
