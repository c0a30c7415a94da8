namespace Clinic;

public class Person { public int Id { get; set; } }
public class Patient : Person { public string Number { get; set; } = ""; }
public class Doctor : Person { public int Room { get; set; } }
public class Note { public int Id { get; set; } public Person About { get; set; } = null!; }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    public DbSet<Doctor> Doctors => Set<Doctor>();
    public DbSet<Note> Notes => Set<Note>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
}
