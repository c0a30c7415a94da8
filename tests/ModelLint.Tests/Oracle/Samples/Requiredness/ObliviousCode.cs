#nullable disable
namespace Clinic;

public class Patient
{
    public int Id { get; set; }
    public string Name { get; set; }
    [Required] public string Number { get; set; }
    public Doctor Doctor { get; set; }
    [Required] public Doctor Deputy { get; set; }
}

public class Doctor { public int Id { get; set; } }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients { get; set; }
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
}
