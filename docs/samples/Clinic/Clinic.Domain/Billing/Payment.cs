using Clinic.Domain.Common;

namespace Clinic.Domain.Billing;

public sealed class Payment : TenantEntity
{
    private Payment() { }

    public Payment(Invoice invoice, decimal amount, PaymentMethod method)
    {
        Invoice = invoice;
        Amount = amount;
        Method = method;
    }

    public long InvoiceId { get; private set; }

    public Invoice Invoice { get; private set; } = null!;

    public decimal Amount { get; private set; }

    public PaymentMethod Method { get; private set; }

    /// <summary>The number under which the payment provider knows it.</summary>
    public string? ProviderReference { get; private set; }
}

public enum PaymentMethod
{
    Cash,
    Card,
    BankTransfer,
    Insurance,
}
