namespace Clinic;

public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; public long Sequence { get; set; } public string? Rare { get; set; } }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>(patient =>
    {
        patient.ToTable("patients", table => table.HasTrigger("tr_patients"));
        patient.Property(p => p.Id).UseIdentityColumn(100, 5);
        patient.Property(p => p.Rare).IsSparse();
        patient.HasIndex(p => p.Name).IncludeProperties(p => p.Sequence).IsClustered(false);
        patient.HasKey(p => p.Id).IsClustered();
    });
}
