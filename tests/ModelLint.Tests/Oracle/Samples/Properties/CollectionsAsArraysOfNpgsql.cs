namespace Clinic;

public enum Ward { North, South }

public class Visit
{
    public int Id { get; set; }
    public List<int> Beds { get; set; } = [];
    public IList<bool> Answers { get; set; } = [];
    public IEnumerable<DateTime> Times { get; set; } = [];
    public ICollection<Guid> Keys { get; set; } = [];
    public HashSet<string> Names { get; set; } = [];
    public int?[] Numbers { get; set; } = [];
    public List<Ward> Wards { get; set; } = [];
    public ICollection<Ward?> Choices { get; set; } = [];
    public List<Uri> Links { get; set; } = [];
    public Report Report { get; set; } = null!;
}

public class Report { public List<int> Pages { get; set; } = []; public string[] Titles { get; set; } = []; }

public class ClinicContext : DbContext
{
    public DbSet<Visit> Visits => Set<Visit>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Visit>().OwnsOne(v => v.Report, report => report.ToJson());
}
