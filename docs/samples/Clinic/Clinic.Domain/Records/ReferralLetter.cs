using Clinic.Domain.Patients;

namespace Clinic.Domain.Records;

public sealed class ReferralLetter : Document
{
    private ReferralLetter() { }

    public ReferralLetter(Patient patient, string title, string body, string recipient, ReferralUrgency urgency)
        : base(patient, title, body)
    {
        Recipient = recipient;
        Urgency = urgency;
    }

    public string Recipient { get; private set; } = null!;

    public ReferralUrgency Urgency { get; private set; }
}

public enum ReferralUrgency
{
    Elective,
    Urgent,
    Emergency,
}
