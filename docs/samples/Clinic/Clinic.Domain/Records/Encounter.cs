using Clinic.Domain.Common;
using Clinic.Domain.Patients;
using Clinic.Domain.Scheduling;
using Clinic.Domain.Staff;

namespace Clinic.Domain.Records;

/// <summary>What happened when a patient was seen, with or without an appointment.</summary>
public sealed class Encounter : TenantEntity
{
    private readonly List<Prescription> _prescriptions = [];

    private Encounter() { }

    public Encounter(Patient patient, Practitioner practitioner, long? locationId, Appointment? appointment)
    {
        Patient = patient;
        Practitioner = practitioner;
        LocationId = locationId;
        Appointment = appointment;
        StartedAt = DateTimeOffset.UtcNow;
    }

    public long PatientId { get; private set; }

    public Patient Patient { get; private set; } = null!;

    public long PractitionerId { get; private set; }

    public Practitioner Practitioner { get; private set; } = null!;

    public long? AppointmentId { get; private set; }

    public Appointment? Appointment { get; private set; }

    public long? LocationId { get; private set; }

    public DateTimeOffset StartedAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public string? Notes { get; private set; }

    public IReadOnlyCollection<Prescription> Prescriptions => _prescriptions;

    public void Prescribe(Medication medication, string dosage) =>
        _prescriptions.Add(new Prescription(this, medication.Id, dosage));
}
