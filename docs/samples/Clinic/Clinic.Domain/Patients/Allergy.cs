using Clinic.Domain.Common;

namespace Clinic.Domain.Patients;

public sealed class Allergy : TenantEntity
{
    private Allergy() { }

    public Allergy(Patient patient, string substance, AllergySeverity severity)
    {
        Patient = patient;
        Substance = substance;
        Severity = severity;
    }

    public long PatientId { get; private set; }

    public Patient Patient { get; private set; } = null!;

    public string Substance { get; private set; } = null!;

    public string? Reaction { get; private set; }

    public AllergySeverity Severity { get; private set; }
}

public enum AllergySeverity
{
    Mild = 1,
    Moderate = 2,
    Severe = 3,
}
