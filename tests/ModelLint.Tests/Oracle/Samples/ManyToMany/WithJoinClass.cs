namespace Clinic;

public class Patient { public int Id { get; set; } public List<Tag> Tags { get; } = []; }
public class Tag { public int Id { get; set; } public List<Patient> Patients { get; } = []; }
public class PatientTag { public int PatientId { get; set; } public int TagId { get; set; } public DateTime At { get; set; } }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<Patient>().HasMany(p => p.Tags).WithMany(t => t.Patients).UsingEntity<PatientTag>();
}
