namespace Clinic;

public class Patient
{
    public int Id { get; set; }
    public Guid TenantId { get; set; }
    public string Number { get; set; } = "";
    public string? Email { get; set; }
    public bool IsDeleted { get; set; }
}

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>(patient =>
    {
        patient.HasIndex(p => new { p.TenantId, p.Number }).IsUnique().HasDatabaseName("ux_patient_number");
        patient.HasIndex(p => p.Email).IsUnique().HasFilter(null);
        patient.HasIndex(p => p.Email, "ByEmail").HasFilter("[IsDeleted] = 0").IsUnique();
        patient.HasIndex("TenantId", "IsDeleted").IsDescending(false, true);
        patient.HasIndex(p => p.Number).IsDescending();
        patient.HasIndex(p => p.Number).IsUnique();
    });
}
