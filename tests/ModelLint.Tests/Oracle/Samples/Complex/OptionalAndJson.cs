// EF Core 10
namespace Clinic;

public class Patient { public int Id { get; set; } public Address? Home { get; set; } public Settings Settings { get; set; } = new(); }
[ComplexType] public class Address { public string Street { get; set; } = ""; public string? City { get; set; } }
public class Settings { public string Theme { get; set; } = ""; }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<Patient>().ComplexProperty(p => p.Settings, settings => settings.ToJson());
}
