namespace Clinic;

public class Patient
{
    private readonly List<Visit> _visits = [];
    private string _name = null!;

    private Patient() { }

    public Patient(string name) => Name = name;

    public Guid Id { get; private set; }
    public string Name { get => _name; private set => _name = value.Trim(); }
    public IReadOnlyCollection<Visit> Visits => _visits.AsReadOnly();
    public int VisitCount => _visits.Count;
}

public class Visit
{
    private Visit() { }
    public Guid Id { get; private set; }
    public Guid PatientId { get; private set; }
    public DateTime At { get; private set; }
}

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
}
