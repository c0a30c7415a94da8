namespace Clinic;

public interface IAudited { [Required] string? CreatedBy { get; set; } int Version => 1; }

public class Patient : IAudited
{
    public int Id { get; set; }
    public string? CreatedBy { get; set; }
    string? IAudited.CreatedBy { get => CreatedBy; set => CreatedBy = value; }
}

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
}
