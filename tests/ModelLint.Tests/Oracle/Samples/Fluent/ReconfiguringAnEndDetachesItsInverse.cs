namespace Clinic;

public class Patient { public int Id { get; set; } public List<Visit> Visits { get; } = []; }
public class Visit { public int Id { get; set; } public Patient Patient { get; set; } = null!; }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Visit>().HasOne(v => v.Patient).WithMany().HasForeignKey("PatientKey");
}
