namespace Clinic;

public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; }
public class Doctor { public int Id { get; set; } public string Name { get; set; } = ""; }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder b) => b.Entity<Patient>(static p => p.Property(x => x.Name).HasMaxLength(9)).Entity<Doctor>(d =>
    {
        d.ToTable("d");
        d.Property(x => x.Name).HasMaxLength(8);
    });
}
