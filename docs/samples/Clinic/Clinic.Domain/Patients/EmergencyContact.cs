namespace Clinic.Domain.Patients;

/// <summary>Lives and dies with its patient.</summary>
public sealed class EmergencyContact
{
    private EmergencyContact() { }

    public EmergencyContact(string name, string phone, string relationship)
    {
        Name = name;
        Phone = phone;
        Relationship = relationship;
    }

    public string Name { get; private set; } = null!;

    public string Phone { get; private set; } = null!;

    public string Relationship { get; private set; } = null!;
}
