using Clinic.Domain.Common;

namespace Clinic.Domain.Records;

public sealed class Prescription : TenantEntity, ISoftDeletable
{
    private Prescription() { }

    internal Prescription(Encounter encounter, int medicationId, string dosage)
    {
        Encounter = encounter;
        MedicationId = medicationId;
        Dosage = dosage;
    }

    public long EncounterId { get; private set; }

    public Encounter Encounter { get; private set; } = null!;

    public int MedicationId { get; private set; }

    public string Dosage { get; private set; } = null!;

    public int Refills { get; private set; }

    public DateTimeOffset? DeletedAt { get; private set; }
}
