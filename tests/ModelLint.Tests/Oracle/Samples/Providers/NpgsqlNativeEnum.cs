// EF Core 9, 10
namespace Clinic;

public enum Status { New, Done }
public enum Color { Red, Green }
public class Patient { public int Id { get; set; } public Status Status { get; set; } public Status? Last { get; set; } public Color Color { get; set; } }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=clinic", npgsql => npgsql.MapEnum<Status>());
}
