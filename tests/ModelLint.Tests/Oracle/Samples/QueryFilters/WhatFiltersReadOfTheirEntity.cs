namespace Clinic;

public interface ISoftDelete { bool IsDeleted { get; } }
public class Ward { public int Id { get; set; } public bool IsClosed { get; set; } public List<Patient> Patients { get; } = []; }
public class Patient : ISoftDelete { public int Id { get; set; } public bool IsDeleted { get; set; } public int TenantId { get; set; } public Ward Ward { get; set; } = null!; }

public class ClinicContext : DbContext
{
    private readonly int _tenant = 1;
    public DbSet<Ward> Wards => Set<Ward>();
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Ward>().HasQueryFilter(w => !w.IsClosed && w.Patients.Any(p => p.TenantId == _tenant && !p.IsDeleted));
        modelBuilder.Entity<Patient>().HasQueryFilter((Patient p) => !((ISoftDelete)p).IsDeleted && (EF.Property<int>(p, nameof(Patient.TenantId)) == _tenant || p.Ward.IsClosed));
    }
}
