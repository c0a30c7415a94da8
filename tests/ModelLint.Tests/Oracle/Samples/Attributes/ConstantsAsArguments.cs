namespace Clinic;

public static class Lengths { public const int Name = 2 * Short; public const int Short = 25; }

public class Patient
{
    public int Id { get; set; }
    [MaxLength(Lengths.Name)] public string Name { get; set; } = "";
    [StringLength(maximumLength: Lengths.Short + 1)] public string Number { get; set; } = "";
    [Column(nameof(Note) + "Text")] public string? Note { get; set; }
}

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
}
