// Unknown 1
namespace Clinic;

public class Patient { public int Id { get; set; } public bool IsDeleted { get; set; } }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>().HasQueryFilter(p => p.Id > 0 && IsVisible(p));
    private static bool IsVisible(Patient patient) => !patient.IsDeleted;
}
