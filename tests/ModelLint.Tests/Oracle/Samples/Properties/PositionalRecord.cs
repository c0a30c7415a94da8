namespace Clinic;

public record Patient(int Id, string Name, string? Note, DateOnly BornOn);

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
}
