// File ClinicContext.cs
using Domain;

namespace Clinic;

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
}

// Project Domain
namespace Domain;

public abstract class Entity { public Guid Id { get; private set; } public DateTime CreatedAt { get; private set; } }

public class Patient : Entity
{
    private readonly List<Visit> _visits = [];
    private Patient() { }
    public string Name { get; private set; } = "";
    public string? Email { get; internal set; }
    public string Initials => Name[..1];
    public IReadOnlyCollection<Visit> Visits => _visits;
}

public class Visit : Entity
{
    public Guid PatientId { get; private set; }
    public string Reason { get; private set; } = "";
}
