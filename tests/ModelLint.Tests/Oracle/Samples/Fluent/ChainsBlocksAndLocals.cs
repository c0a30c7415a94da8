namespace Clinic;

public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; public string Number { get; set; } = ""; public decimal Balance { get; set; } public string? Note { get; set; } }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        var patient = modelBuilder.Entity<Patient>();
        patient.ToTable("patients").HasIndex(p => p.Number).IsUnique();
        var name = patient.Property(p => p.Name);
        name.HasMaxLength(100);
        name.IsUnicode(false).HasColumnName("full_name");
        modelBuilder.Entity<Patient>(builder =>
        {
            builder.Property(p => p.Number).HasMaxLength(20).IsFixedLength();
            builder.Property("Balance").HasPrecision(18, 2).HasDefaultValue(0m);
        });
        modelBuilder.Entity(typeof(Patient), builder => builder.Property(nameof(Patient.Note)).HasColumnType("text"));
        modelBuilder.Entity("Clinic.Patient").Property<string>("Extra").HasMaxLength(7);
    }
}
