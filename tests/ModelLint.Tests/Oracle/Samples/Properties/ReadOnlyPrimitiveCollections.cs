// EF Core 9, 10
namespace Clinic;

public class Patient
{
    public int Id { get; set; }
    public IReadOnlyList<string> Tags { get; private set; } = [];
    public IReadOnlyCollection<int> Scores { get; private set; } = [];
}

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
}
