namespace Clinic;

public readonly record struct PatientId(int Value);
public class Patient { public PatientId Id { get; set; } public List<Visit> Visits { get; } = []; }
public class Visit { public int Id { get; set; } public PatientId PatientId { get; set; } public Patient Patient { get; set; } = null!; }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<PatientId>().HaveConversion<PatientIdConverter>();
}

public class PatientIdConverter() : Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter<PatientId, int>(id => id.Value, value => new PatientId(value));
