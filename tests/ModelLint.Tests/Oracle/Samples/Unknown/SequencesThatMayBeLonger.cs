// Unknown 5
namespace Clinic;

public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; public string City { get; set; } = ""; }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var name in Names())
        {
            modelBuilder.Entity<Patient>().Property(name).HasMaxLength(20);
        }
    }

    private static IEnumerable<string> Names()
    {
        yield return nameof(Patient.Name);
        if (Environment.ProcessId > 0)
        {
            yield return nameof(Patient.City);
        }
    }
}
