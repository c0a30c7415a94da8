namespace Clinic;

public class Person { public int Id { get; set; } public string Name { get; set; } = ""; }
[Table("patients")] public class Patient : Person { public string Number { get; set; } = ""; public Doctor? Doctor { get; set; } }
[Table("doctors")] public class Doctor : Person { public int Room { get; set; } }

public class ClinicContext : DbContext
{
    public DbSet<Person> People => Set<Person>();
    public DbSet<Patient> Patients => Set<Patient>();
    public DbSet<Doctor> Doctors => Set<Doctor>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
}
