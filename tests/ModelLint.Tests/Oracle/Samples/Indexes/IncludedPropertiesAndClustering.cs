namespace Clinic;

public class Patient
{
    public int Id { get; set; }
    public string Number { get; set; } = "";
    public string Name { get; set; } = "";
    public string City { get; set; } = "";
    public string Street { get; set; } = "";
    public string Ward { get; set; } = "";
}

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>(patient =>
    {
        patient.HasKey(p => p.Id).IsClustered(false);
        patient.HasIndex(p => p.Number).IsClustered();
        patient.HasIndex(p => p.Name).IncludeProperties(p => new { p.City, p.Number });
        patient.HasIndex(p => p.City).IncludeProperties("Name");
        patient.HasIndex(p => p.Street).HasFillFactor(80).IsCreatedOnline();
        patient.HasIndex(p => p.Ward).IsCreatedOnline().HasAnnotation("SqlServer:FillFactor", 70);
        patient.Metadata.FindIndex(patient.Metadata.FindProperty("City")!)!.SetIncludeProperties(new[] { "Street" });
    });
}
