// EF Core 9, 10
namespace Clinic;

public enum Ward { North, South }

public class Visit
{
    public int Id { get; set; }
    public IReadOnlyList<int> Rooms { get; set; } = [];
    public IReadOnlyList<string> Names { get; set; } = [];
    public IReadOnlyCollection<Guid> Keys { get; set; } = [];
    public IReadOnlyList<Ward> Wards { get; set; } = [];
}

public class ClinicContext : DbContext
{
    public DbSet<Visit> Visits => Set<Visit>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");
}
