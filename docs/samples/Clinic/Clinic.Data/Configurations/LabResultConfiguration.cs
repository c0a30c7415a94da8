using Clinic.Domain.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Clinic.Data.Configurations;

internal sealed class LabResultConfiguration : TenantEntityConfiguration<LabResult>
{
    public override void Configure(EntityTypeBuilder<LabResult> builder)
    {
        base.Configure(builder);

        builder.Property(r => r.Analyte).HasMaxLength(100);
        builder.Property(r => r.Unit).HasMaxLength(20);
        builder.Property(r => r.Value).HasPrecision(12, 4);
        builder.HasIndex(r => new { r.OrderId, r.Analyte }).IsUnique();
    }
}
