// Unknown 1
// File ClinicContext.cs
using Domain;

namespace Clinic;

public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; }
public class Doctor { public int Id { get; set; } public string Name { get; set; } = ""; }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    public DbSet<Doctor> Doctors => Set<Doctor>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Patient>().Property(p => p.Name).HasShortLength();
        modelBuilder.Entity<Doctor>().Property(d => d.Name).HasMaxLength(40);
    }
}

// Project Domain
namespace Domain;

public static class Helpers { public static PropertyBuilder<string> HasShortLength(this PropertyBuilder<string> property) => property.HasMaxLength(15); }
