using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Clinic;

public class Patient { public int Id { get; set; } public List<Visit> Visits { get; } = []; }
public class Visit { public int Id { get; set; } public int PatientId { get; set; } public Patient Patient { get; set; } = null!; }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    public DbSet<Visit> Visits => Set<Visit>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Conventions.Remove(typeof(ForeignKeyIndexConvention));
        configurationBuilder.Conventions.Remove(typeof(CascadeDeleteConvention));
        configurationBuilder.Conventions.Remove(typeof(TableNameFromDbSetConvention));
    }
}
