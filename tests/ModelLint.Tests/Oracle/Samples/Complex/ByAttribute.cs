namespace Clinic;

public class Patient { public int Id { get; set; } public Address Home { get; set; } = new(); public Address Work { get; set; } = new(); }

[ComplexType]
public class Address
{
    [MaxLength(100)] public string Street { get; set; } = "";
    [Column("zip")] public string? Zip { get; set; }
    [NotMapped] public object? Cache { get; set; }
}

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
}
