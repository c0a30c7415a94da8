namespace Clinic;

public class Patient
{
    public long Id { get; set; }
    public string Name { get; set; } = "";
    public string Document { get; set; } = "{}";
    public uint Version { get; set; }
    public DateTime At { get; set; }
    public List<string> Tags { get; set; } = [];
}

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>(patient =>
    {
        patient.Property(p => p.Id).UseIdentityAlwaysColumn();
        patient.Property(p => p.Document).HasColumnType("jsonb");
        patient.Property(p => p.Version).IsRowVersion();
        patient.Property(p => p.At).HasDefaultValueSql("now()");
        patient.HasIndex(p => p.Tags).HasMethod("gin");
        patient.HasIndex(p => p.Name).IsUnique().AreNullsDistinct(false);
    });
}
