namespace Clinic;

public interface ISoftDelete { bool IsDeleted { get; } }
public class Patient : ISoftDelete { public int Id { get; set; } public Guid TenantId { get; set; } public bool IsDeleted { get; set; } }
public class Doctor { public int Id { get; set; } }

public class ClinicContext : DbContext
{
    private readonly Guid _tenant = Guid.Empty;
    public DbSet<Patient> Patients => Set<Patient>();
    public DbSet<Doctor> Doctors => Set<Doctor>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Patient>().HasQueryFilter(p => p.Id > 0);
        modelBuilder.Entity<Patient>().HasQueryFilter(p => !p.IsDeleted && p.TenantId == _tenant);
        modelBuilder.Entity<Doctor>().Property<bool>("Hidden");
        modelBuilder.Entity<Doctor>().HasQueryFilter(d => !EF.Property<bool>(d, "Hidden"));
    }
}
