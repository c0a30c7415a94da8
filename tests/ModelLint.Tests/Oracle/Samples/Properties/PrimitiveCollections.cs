namespace Clinic;

public class Patient
{
    public int Id { get; set; }
    public List<string> Tags { get; set; } = [];
    public int[] Scores { get; set; } = [];
    public ICollection<DateTime> Dates { get; set; } = [];
    public IEnumerable<Guid>? Guids { get; set; }
    public List<string> GetOnly { get; } = [];
    public HashSet<DayOfWeek> Days { get; set; } = [];
}

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
}
