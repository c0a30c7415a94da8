using Clinic.Domain.Common;

namespace Clinic.Domain.Staff;

public sealed class Practitioner : TenantEntity, ISoftDeletable
{
    private readonly List<Specialty> _specialties = [];

    private Practitioner() { }

    public Practitioner(PersonName name, EmailAddress email, string licenseNumber, PractitionerRole role)
    {
        Name = name;
        Email = email;
        LicenseNumber = licenseNumber;
        Role = role;
    }

    public PersonName Name { get; private set; } = null!;

    public EmailAddress Email { get; private set; }

    public string LicenseNumber { get; private set; } = null!;

    public PractitionerRole Role { get; private set; }

    /// <summary>How other systems know this practitioner.</summary>
    public Guid ExternalId { get; private set; } = Guid.CreateVersion7();

    public DateTimeOffset? DeletedAt { get; private set; }

    public IReadOnlyCollection<Specialty> Specialties => _specialties;

    public void Qualify(Specialty specialty) => _specialties.Add(specialty);
}

public enum PractitionerRole
{
    Physician,
    Nurse,
    Therapist,
}
