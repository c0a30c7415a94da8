namespace Clinic;

public class Patient { public int Id { get; set; } }
public class Staff { public int Id { get; set; } public string Name { get; set; } = ""; }

public abstract class StaffContext<TStaff> : DbContext
    where TStaff : class
{
    public DbSet<TStaff> Staff => Set<TStaff>();
}

public class ClinicContext : StaffContext<Staff>
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");
}
