using Clinic.Domain.Billing;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Clinic.Data.Configurations;

internal sealed class InsurerConfiguration : TenantEntityConfiguration<Insurer>
{
    public override void Configure(EntityTypeBuilder<Insurer> builder)
    {
        base.Configure(builder);

        builder.Property(i => i.Name).HasMaxLength(200);
        builder.Property(i => i.PayerCode).HasMaxLength(20);
        builder.HasAlternateKey(i => i.PayerCode);
    }
}
