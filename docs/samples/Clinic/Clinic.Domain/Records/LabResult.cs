using Clinic.Domain.Common;

namespace Clinic.Domain.Records;

public sealed class LabResult : TenantEntity
{
    private LabResult() { }

    public LabResult(LabOrder order, string analyte, decimal value, string unit)
    {
        Order = order;
        Analyte = analyte;
        Value = value;
        Unit = unit;
    }

    public long OrderId { get; private set; }

    public LabOrder Order { get; private set; } = null!;

    public string Analyte { get; private set; } = null!;

    public decimal Value { get; private set; }

    public string Unit { get; private set; } = null!;

    public LabResultFlag? Flag { get; private set; }
}

public enum LabResultFlag
{
    Normal,
    Low,
    High,
    Critical,
}
