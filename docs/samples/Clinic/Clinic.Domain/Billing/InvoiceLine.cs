using Clinic.Domain.Common;

namespace Clinic.Domain.Billing;

public sealed class InvoiceLine : TenantEntity
{
    private InvoiceLine() { }

    internal InvoiceLine(Invoice invoice, int number, string description, int quantity, decimal unitPrice)
    {
        Invoice = invoice;
        Number = number;
        Description = description;
        Quantity = quantity;
        UnitPrice = unitPrice;
    }

    public long InvoiceId { get; private set; }

    public Invoice Invoice { get; private set; } = null!;

    public int Number { get; private set; }

    public string Description { get; private set; } = null!;

    public int Quantity { get; private set; }

    public decimal UnitPrice { get; private set; }
}
