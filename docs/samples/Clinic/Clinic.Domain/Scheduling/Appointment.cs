using Clinic.Domain.Common;
using Clinic.Domain.Patients;
using Clinic.Domain.Staff;
using Clinic.Domain.Tenants;

namespace Clinic.Domain.Scheduling;

public sealed class Appointment : TenantEntity, ISoftDeletable
{
    private readonly List<AppointmentReminder> _reminders = [];

    private Appointment() { }

    public Appointment(Patient patient, Practitioner practitioner, DateTimeOffset startsAt, TimeSpan duration)
    {
        Patient = patient;
        Practitioner = practitioner;
        StartsAt = startsAt;
        EndsAt = startsAt + duration;
    }

    public long PatientId { get; private set; }

    public Patient Patient { get; private set; } = null!;

    public long PractitionerId { get; private set; }

    public Practitioner Practitioner { get; private set; } = null!;

    public long? RoomId { get; private set; }

    public Room? Room { get; private set; }

    public DateTimeOffset StartsAt { get; private set; }

    public DateTimeOffset EndsAt { get; private set; }

    public AppointmentStatus Status { get; private set; } = AppointmentStatus.Scheduled;

    public string? Reason { get; private set; }

    public DateTimeOffset? DeletedAt { get; private set; }

    public IReadOnlyCollection<AppointmentReminder> Reminders => _reminders;

    public void CheckIn(Room room)
    {
        Room = room;
        Status = AppointmentStatus.CheckedIn;
    }

    public void Remind(ReminderChannel channel, DateTimeOffset sendAt) =>
        _reminders.Add(new AppointmentReminder(this, channel, sendAt));
}

public enum AppointmentStatus
{
    Scheduled,
    CheckedIn,
    Completed,
    Cancelled,
    NoShow,
}
