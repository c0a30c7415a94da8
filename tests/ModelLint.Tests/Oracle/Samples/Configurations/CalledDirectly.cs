namespace Clinic;

public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; }

public class PatientConfiguration : IEntityTypeConfiguration<Patient> { public void Configure(EntityTypeBuilder<Patient> builder) => builder.Property(p => p.Name).HasMaxLength(19); }

public class ClinicContext : DbContext
{
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        new PatientConfiguration().Configure(modelBuilder.Entity<Patient>());
        modelBuilder.Entity<Patient>(builder => builder.ToTable("p"));
    }
}
