namespace Clinic;

public class Patient
{
    public int Id { get; set; }
    public string Public { get; set; } = "";
    public string PrivateSet { get; private set; } = "";
    public string ProtectedSet { get; protected set; } = "";
    public string InternalSet { get; internal set; } = "";
    public string Init { get; init; } = "";
    public required string Required { get; set; }
    public string GetOnly { get; } = "";
    public string Computed => Public + Init;
    public string SetOnly { set => Public = value; }
    public string PrivateGet { private get; set; } = "";
    internal string Internal { get; set; } = "";
    protected string Protected { get; set; } = "";
    private string Private { get; set; } = "";
    public static string Static { get; set; } = "";
    public string this[int index] { get => Public; set => Public = value; }
    public string Field = "";
    private string _withField = "";
    public string WithField { get => _withField; set => _withField = value; }
}

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
}
