using Clinic.Domain.Common;
using Clinic.Domain.Patients;

namespace Clinic.Domain.Records;

/// <summary>A page of the patient's file; all kinds share one table.</summary>
public abstract class Document : TenantEntity, ISoftDeletable
{
    protected Document() { }

    protected Document(Patient patient, string title, string body)
    {
        Patient = patient;
        Title = title;
        Body = body;
    }

    public long PatientId { get; private set; }

    public Patient Patient { get; private set; } = null!;

    public string Title { get; private set; } = null!;

    public string Body { get; private set; } = null!;

    public DateTimeOffset? DeletedAt { get; private set; }
}
