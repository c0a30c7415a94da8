using Clinic.Domain.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Clinic.Data.Configurations;

internal sealed class PrescriptionConfiguration : TenantEntityConfiguration<Prescription>
{
    public override void Configure(EntityTypeBuilder<Prescription> builder)
    {
        base.Configure(builder);

        builder.Property(p => p.Dosage).HasMaxLength(200);
        builder.HasOne(p => p.Encounter).WithMany(e => e.Prescriptions).HasForeignKey(p => p.EncounterId).OnDelete(DeleteBehavior.Cascade);
    }
}
