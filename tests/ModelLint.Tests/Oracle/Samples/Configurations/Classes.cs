namespace Clinic;

public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; public List<Visit> Visits { get; } = []; }
public class Visit { public int Id { get; set; } public string Reason { get; set; } = ""; public int PatientKey { get; set; } }

public class PatientConfiguration : IEntityTypeConfiguration<Patient>
{
    public void Configure(EntityTypeBuilder<Patient> builder)
    {
        builder.ToTable("patients");
        builder.Property(p => p.Name).HasMaxLength(60);
        builder.HasMany(p => p.Visits).WithOne().HasForeignKey(v => v.PatientKey);
    }
}

internal sealed class VisitConfiguration(int length) : IEntityTypeConfiguration<Visit>
{
    void IEntityTypeConfiguration<Visit>.Configure(EntityTypeBuilder<Visit> visit) => visit.Property(v => v.Reason).HasMaxLength(length);
}

public class ClinicContext : DbContext
{
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfiguration(new PatientConfiguration());
        modelBuilder.ApplyConfiguration(new VisitConfiguration(500));
    }
}
