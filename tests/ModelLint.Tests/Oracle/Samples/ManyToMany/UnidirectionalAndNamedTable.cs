namespace Clinic;

public class Patient { public int Id { get; set; } public List<Tag> Tags { get; } = []; public List<Doctor> Doctors { get; } = []; }
public class Tag { public int Id { get; set; } }
public class Doctor { public int Id { get; set; } public List<Patient> Patients { get; } = []; }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Patient>().HasMany(p => p.Tags).WithMany();
        modelBuilder.Entity<Patient>().HasMany(p => p.Doctors).WithMany(d => d.Patients).UsingEntity("care_team");
    }
}
