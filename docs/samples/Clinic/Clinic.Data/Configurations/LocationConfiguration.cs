using Clinic.Domain.Tenants;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Clinic.Data.Configurations;

internal sealed class LocationConfiguration : TenantEntityConfiguration<Location>
{
    public override void Configure(EntityTypeBuilder<Location> builder)
    {
        base.Configure(builder);

        builder.Property(l => l.Name).HasMaxLength(200);
        builder.Property(l => l.TimeZone).HasMaxLength(50);
        builder.OwnsOne(l => l.Address, address => address.HasAddressColumns());
        builder.HasIndex(l => new { l.TenantId, l.Name }).IsUnique().HasFilter("\"DeletedAt\" IS NULL");
    }
}
