namespace Clinic;

public class Patient { public int Id { get; set; } public List<PatientTag> Tags { get; } = []; }
public class Tag { public int Id { get; set; } }
[PrimaryKey(nameof(PatientId), nameof(TagId))]
public class PatientTag { public int PatientId { get; set; } public int TagId { get; set; } public Patient Patient { get; set; } = null!; public Tag Tag { get; set; } = null!; }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
}
