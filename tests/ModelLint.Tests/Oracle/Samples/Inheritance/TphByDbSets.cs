namespace Clinic;

public abstract class Person { public int Id { get; set; } public string Name { get; set; } = ""; }
public class Patient : Person { public string Number { get; set; } = ""; public DateOnly? Born { get; set; } }
public class Doctor : Person { public string Number { get; set; } = ""; public int Room { get; set; } }
public class Surgeon : Doctor { public bool OnCall { get; set; } }

public class ClinicContext : DbContext
{
    public DbSet<Person> People => Set<Person>();
    public DbSet<Patient> Patients => Set<Patient>();
    public DbSet<Doctor> Doctors => Set<Doctor>();
    public DbSet<Surgeon> Surgeons => Set<Surgeon>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
}
