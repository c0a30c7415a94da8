namespace Clinic;

public class Patient { public int Id { get; set; } public List<Note> Notes { get; } = []; }
public class Note { public int Id { get; set; } public Doctor Author { get; set; } = null!; public Doctor? Reviewer { get; set; } }
public class Doctor { public int DoctorId { get; set; } }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
}
