using Clinic.Domain.Common;

namespace Clinic.Domain.Records;

/// <summary>From the national catalogue, which all tenants share.</summary>
public sealed class Medication : Entity<int>
{
    private Medication() { }

    public Medication(string code, string name, MedicationForm form)
    {
        Code = code;
        Name = name;
        Form = form;
    }

    public string Code { get; private set; } = null!;

    public string Name { get; private set; } = null!;

    public MedicationForm Form { get; private set; }
}

public enum MedicationForm
{
    Tablet,
    Liquid,
    Injection,
}
