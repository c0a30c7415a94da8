namespace Clinic;

public class Patient { public int Id { get; set; } public Chart? Chart { get; set; } public Photo? Photo { get; set; } public Insurance? Insurance { get; set; } }
public class Chart { public int Id { get; set; } public int PatientId { get; set; } public Patient Patient { get; set; } = null!; }
public class Photo { public int PhotoId { get; set; } public Patient Patient { get; set; } = null!; }
public class Insurance { public int Id { get; set; } public Patient? Owner { get; set; } public int? OwnerId { get; set; } }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<Patient>().HasOne(p => p.Photo).WithOne(p => p.Patient).HasForeignKey<Photo>(p => p.PhotoId);
}
