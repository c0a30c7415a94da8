namespace Clinic;

public class Patient { public Guid Id { get; set; } public PersonName Name { get; set; } = null!; }
public class Doctor { public int DoctorId { get; set; } public PersonName Name { get; set; } = null!; }
[Owned] public class PersonName { [MaxLength(40)] public string First { get; set; } = ""; public string Last { get; set; } = ""; }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    public DbSet<Doctor> Doctors => Set<Doctor>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
}
