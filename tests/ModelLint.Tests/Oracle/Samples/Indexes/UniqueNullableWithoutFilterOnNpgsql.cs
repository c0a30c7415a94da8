namespace Clinic;

public class Patient { public int Id { get; set; } public string? Email { get; set; } public int? DoctorId { get; set; } public Doctor? Doctor { get; set; } }
public class Doctor { public int Id { get; set; } }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Patient>().HasIndex(p => p.Email).IsUnique();
        modelBuilder.Entity<Patient>().HasIndex(p => p.DoctorId).HasFilter("\"DoctorId\" IS NOT NULL");
    }
}
