// File ClinicContext.cs
using Data;
using Domain;

namespace Clinic;

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.ApplyConfiguration(new LocalConfiguration());
}

public class LocalConfiguration : IEntityTypeConfiguration<Patient>
{
    public void Configure(EntityTypeBuilder<Patient> builder) => builder.Property(p => p.Name).HasMaxLength(Limits.Name);
}

// Project Data
namespace Data;

public static class Limits { public const int Name = 44; }

// Project Domain
namespace Domain;

public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; }
