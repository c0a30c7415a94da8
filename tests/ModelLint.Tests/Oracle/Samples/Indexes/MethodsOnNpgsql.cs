namespace Clinic;

public class Patient
{
    public int Id { get; set; }
    public string Number { get; set; } = "";
    public string[] Tags { get; set; } = [];
    public string? Email { get; set; }
    public string Name { get; set; } = "";
    public string City { get; set; } = "";
}

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>(patient =>
    {
        patient.HasIndex(p => p.Tags).HasMethod("gin");
        patient.HasIndex(p => p.Email).IsUnique().AreNullsDistinct(false);
        patient.HasIndex(p => p.Number).IncludeProperties(p => p.Name).IsCreatedConcurrently();
        patient.HasIndex(p => p.Name).HasOperators("text_pattern_ops");
        patient.HasIndex(p => p.City).UseCollation("C");
    });
}
