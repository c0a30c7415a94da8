namespace Clinic;

public class Patient { public int Id { get; set; } public string Code { get; set; } = ""; }
public class Doctor { public int Id { get; set; } public string Code { get; set; } = ""; }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    public DbSet<Doctor> Doctors => Set<Doctor>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var type in new[] { typeof(Patient), typeof(Doctor) })
            modelBuilder.Entity(type).Property("Code").HasMaxLength(8);
    }
}
