namespace Clinic;

[PrimaryKey(nameof(TenantId), nameof(Id))]
public class Patient { public Guid TenantId { get; set; } public int Id { get; set; } }
public class Visit { public int Id { get; set; } public Guid TenantId { get; set; } public int PatientId { get; set; } public Patient Patient { get; set; } = null!; }
public class Note { public int Id { get; set; } public Guid PatientTenantId { get; set; } public int PatientId { get; set; } public Patient Patient { get; set; } = null!; }

public class ClinicContext : DbContext
{
    public DbSet<Visit> Visits => Set<Visit>();
    public DbSet<Note> Notes => Set<Note>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<Visit>().HasOne(v => v.Patient).WithMany().HasForeignKey(v => new { v.TenantId, v.PatientId });
}
