using Clinic.Domain.Billing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Clinic.Data.Configurations;

internal sealed class InvoiceConfiguration : TenantEntityConfiguration<Invoice>
{
    public override void Configure(EntityTypeBuilder<Invoice> builder)
    {
        base.Configure(builder);

        builder.Property(i => i.Number).HasMaxLength(30);
        builder.Property(i => i.Status).HasConversion<string>().HasMaxLength(20);
        builder.ComplexProperty(i => i.Total, total => total.Property(m => m.Currency).HasMaxLength(3).IsFixedLength());
        builder.HasOne(i => i.Patient).WithMany().HasForeignKey(i => i.PatientId).OnDelete(DeleteBehavior.Restrict);

        builder.HasIndex(i => new { i.TenantId, i.Number }).IsUnique().HasFilter("\"DeletedAt\" IS NULL");
        builder.HasIndex(i => new { i.PatientId, i.IssuedOn }).HasFilter("\"Status\" = 'Issued'");
    }
}
