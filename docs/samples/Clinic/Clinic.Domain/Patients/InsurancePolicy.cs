using Clinic.Domain.Billing;
using Clinic.Domain.Common;

namespace Clinic.Domain.Patients;

public sealed class InsurancePolicy : TenantEntity
{
    private InsurancePolicy() { }

    public InsurancePolicy(Patient patient, Insurer insurer, string policyNumber, DateOnly validFrom)
    {
        Patient = patient;
        Insurer = insurer;
        PolicyNumber = policyNumber;
        ValidFrom = validFrom;
    }

    public long PatientId { get; private set; }

    public Patient Patient { get; private set; } = null!;

    public long InsurerId { get; private set; }

    public Insurer Insurer { get; private set; } = null!;

    public string PolicyNumber { get; private set; } = null!;

    public string? GroupNumber { get; private set; }

    public DateOnly ValidFrom { get; private set; }

    public DateOnly? ValidUntil { get; private set; }
}
