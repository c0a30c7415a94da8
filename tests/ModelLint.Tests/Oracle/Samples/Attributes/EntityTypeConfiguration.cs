namespace Clinic;

[EntityTypeConfiguration(typeof(PatientConfiguration))]
public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; }

[EntityTypeConfiguration<DoctorConfiguration, Doctor>]
public class Doctor { public int Id { get; set; } public string Name { get; set; } = ""; }

public class PatientConfiguration : IEntityTypeConfiguration<Patient>
{
    public void Configure(EntityTypeBuilder<Patient> builder) => builder.Property(p => p.Name).HasMaxLength(70);
}

public class DoctorConfiguration : IEntityTypeConfiguration<Doctor>
{
    public void Configure(EntityTypeBuilder<Doctor> builder) => builder.ToTable("doctor");
}

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    public DbSet<Doctor> Doctors => Set<Doctor>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
}
