// File ClinicContext.cs
using Domain;

namespace Clinic;

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>().Property(p => p.Name).HasMaxLength(100);
}

// Project Domain
namespace Domain;

public class Patient
{
    public int Id { get; set; }
    [MaxLength(20)] public string Number { get; set; } = "";
    public string Name { get; set; } = "";
    public List<Visit> Visits { get; } = [];
}

public class Visit { public int Id { get; set; } public Patient Patient { get; set; } = null!; }
