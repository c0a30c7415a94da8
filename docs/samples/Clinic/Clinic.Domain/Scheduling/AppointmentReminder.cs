using Clinic.Domain.Common;

namespace Clinic.Domain.Scheduling;

public sealed class AppointmentReminder : Entity<long>, ITenantOwned
{
    private AppointmentReminder() { }

    internal AppointmentReminder(Appointment appointment, ReminderChannel channel, DateTimeOffset sendAt)
    {
        Appointment = appointment;
        Channel = channel;
        SendAt = sendAt;
        CreatedAt = DateTimeOffset.UtcNow;
    }

    public Guid TenantId { get; private set; }

    public long AppointmentId { get; private set; }

    public Appointment Appointment { get; private set; } = null!;

    public ReminderChannel Channel { get; private set; }

    public DateTimeOffset SendAt { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }
}

public enum ReminderChannel
{
    Email,
    Sms,
    Phone,
}
