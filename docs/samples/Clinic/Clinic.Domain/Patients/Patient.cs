using Clinic.Domain.Common;

namespace Clinic.Domain.Patients;

public sealed class Patient : TenantEntity, ISoftDeletable
{
    private readonly List<Allergy> _allergies = [];
    private readonly List<EmergencyContact> _emergencyContacts = [];
    private readonly List<InsurancePolicy> _insurancePolicies = [];

    private Patient() { }

    public Patient(PersonName name, DateOnly birthDate, string medicalRecordNumber, Address address)
    {
        Name = name;
        BirthDate = birthDate;
        MedicalRecordNumber = medicalRecordNumber;
        Address = address;
    }

    public PersonName Name { get; private set; } = null!;

    public DateOnly BirthDate { get; private set; }

    public Sex? Sex { get; private set; }

    public string MedicalRecordNumber { get; private set; } = null!;

    public EmailAddress? Email { get; private set; }

    public string? Phone { get; private set; }

    public Address Address { get; private set; } = null!;

    public DateTimeOffset? DeletedAt { get; private set; }

    public IReadOnlyCollection<Allergy> Allergies => _allergies;

    public IReadOnlyCollection<EmergencyContact> EmergencyContacts => _emergencyContacts;

    public IReadOnlyCollection<InsurancePolicy> InsurancePolicies => _insurancePolicies;

    public void Contact(EmailAddress? email, string? phone) => (Email, Phone) = (email, phone);
}

public enum Sex
{
    Female,
    Male,
    Other,
}
