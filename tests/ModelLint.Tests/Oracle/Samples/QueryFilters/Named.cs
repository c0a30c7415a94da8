// EF Core 10
namespace Clinic;

public class Patient { public int Id { get; set; } public Guid TenantId { get; set; } public bool IsDeleted { get; set; } }

public class ClinicContext : DbContext
{
    private readonly Guid _tenant = Guid.Empty;
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<Patient>().HasQueryFilter("SoftDelete", p => !p.IsDeleted).HasQueryFilter("Tenant", p => p.TenantId == _tenant);
}
