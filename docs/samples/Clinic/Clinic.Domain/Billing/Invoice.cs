using Clinic.Domain.Common;
using Clinic.Domain.Patients;

namespace Clinic.Domain.Billing;

public sealed class Invoice : TenantEntity, ISoftDeletable
{
    private readonly List<InvoiceLine> _lines = [];
    private readonly List<Payment> _payments = [];

    private Invoice() { }

    public Invoice(Patient patient, string number, string currency)
    {
        Patient = patient;
        Number = number;
        Total = new Money(0, currency);
    }

    public long PatientId { get; private set; }

    public Patient Patient { get; private set; } = null!;

    public string Number { get; private set; } = null!;

    public InvoiceStatus Status { get; private set; } = InvoiceStatus.Draft;

    public DateOnly? IssuedOn { get; private set; }

    public Money Total { get; private set; } = null!;

    public DateTimeOffset? DeletedAt { get; private set; }

    public IReadOnlyCollection<InvoiceLine> Lines => _lines;

    public IReadOnlyCollection<Payment> Payments => _payments;

    public void Add(string description, int quantity, Money unitPrice)
    {
        _lines.Add(new InvoiceLine(this, _lines.Count + 1, description, quantity, unitPrice.Amount));
        Total += unitPrice with { Amount = quantity * unitPrice.Amount };
    }
}

public enum InvoiceStatus
{
    Draft,
    Issued,
    Paid,
    WrittenOff,
}
