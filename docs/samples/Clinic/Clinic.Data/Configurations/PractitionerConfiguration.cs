using Clinic.Domain.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Clinic.Data.Configurations;

internal sealed class PractitionerConfiguration : TenantEntityConfiguration<Practitioner>
{
    public override void Configure(EntityTypeBuilder<Practitioner> builder)
    {
        base.Configure(builder);

        builder.ComplexProperty(p => p.Name, name =>
        {
            name.Property(n => n.First).HasMaxLength(100);
            name.Property(n => n.Last).HasMaxLength(100);
        });
        builder.Property(p => p.LicenseNumber).HasMaxLength(50);
        builder.Property(p => p.Role).HasConversion<string>().HasMaxLength(20);
        builder.HasEnumCheck<Practitioner, PractitionerRole>(nameof(Practitioner.Role));

        builder.HasIndex(p => p.LicenseNumber).IsUnique().HasFilter("\"DeletedAt\" IS NULL");
        builder.HasIndex(p => p.ExternalId).IsUnique().HasFilter("\"DeletedAt\" IS NULL");

        builder.HasMany(p => p.Specialties).WithMany(s => s.Practitioners).UsingEntity("PractitionerSpecialties");
    }
}
