using Clinic.Domain.Common;

namespace Clinic.Domain.Staff;

public sealed class Specialty : TenantEntity
{
    private readonly List<Practitioner> _practitioners = [];

    private Specialty() { }

    public Specialty(string name) => Name = name;

    public string Name { get; private set; } = null!;

    public IReadOnlyCollection<Practitioner> Practitioners => _practitioners;
}
