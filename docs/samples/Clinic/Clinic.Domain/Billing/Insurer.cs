using Clinic.Domain.Common;

namespace Clinic.Domain.Billing;

public sealed class Insurer : TenantEntity
{
    private Insurer() { }

    public Insurer(string name, string payerCode)
    {
        Name = name;
        PayerCode = payerCode;
    }

    public string Name { get; private set; } = null!;

    public string PayerCode { get; private set; } = null!;
}
