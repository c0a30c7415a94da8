namespace Clinic;

public class Patient { public int Id { get; set; } public List<Tag> Tags { get; } = []; }
public class Tag { public Guid Id { get; set; } public List<Patient> Patients { get; } = []; }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
}
