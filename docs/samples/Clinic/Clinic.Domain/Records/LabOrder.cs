using Clinic.Domain.Common;

namespace Clinic.Domain.Records;

public sealed class LabOrder : TenantEntity
{
    private readonly List<LabResult> _results = [];

    private LabOrder() { }

    public LabOrder(Encounter encounter, LabPriority priority)
    {
        Encounter = encounter;
        Priority = priority;
    }

    public long EncounterId { get; private set; }

    public Encounter Encounter { get; private set; } = null!;

    public LabPriority Priority { get; private set; }

    public IReadOnlyCollection<LabResult> Results => _results;
}

public enum LabPriority
{
    Routine,
    Urgent,
}
