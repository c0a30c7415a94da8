// Unknown 5
// File ClinicContext.cs
using Domain;

namespace Clinic;

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.ApplyConfigurationsFromAssembly(typeof(Patient).Assembly);
}

// Project Domain
namespace Domain;

public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; }
public class PatientConfiguration : IEntityTypeConfiguration<Patient> { public void Configure(EntityTypeBuilder<Patient> builder) => builder.Property(p => p.Name).HasMaxLength(23); }
