namespace Clinic;

[Index(nameof(Email), IsUnique = true)]
[Index(nameof(LastName), nameof(FirstName), Name = "IX_Name", AllDescending = true)]
[Index(nameof(Born), nameof(LastName), IsDescending = new[] { true, false })]
public class Patient
{
    public int Id { get; set; }
    public string? Email { get; set; }
    public string FirstName { get; set; } = "";
    public string LastName { get; set; } = "";
    public DateOnly Born { get; set; }
}

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
}
