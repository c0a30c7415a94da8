namespace Clinic;

public class Patient { public int Id { get; set; } public string? Email { get; set; } public int? Number { get; set; } public Chart? Chart { get; set; } }
public class Chart { public int Id { get; set; } public int? PatientId { get; set; } public Patient? Patient { get; set; } }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Patient>().HasIndex(p => p.Email).IsUnique();
        modelBuilder.Entity<Patient>().HasIndex(p => new { p.Email, p.Number }).IsUnique();
    }
}
