namespace Clinic;

public class Patient { public int Id { get; set; } public Settings Settings { get; set; } = null!; }
public class Settings { public string Theme { get; set; } = ""; public bool Dark { get; set; } }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<Patient>().OwnsOne(p => p.Settings, settings => settings.ToJson("settings_json"));
}
