using Clinic.Domain.Patients;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Clinic.Data.Configurations;

internal sealed class PatientConfiguration : TenantEntityConfiguration<Patient>
{
    public override void Configure(EntityTypeBuilder<Patient> builder)
    {
        base.Configure(builder);

        builder.ComplexProperty(p => p.Name, name =>
        {
            name.Property(n => n.First).HasMaxLength(100);
            name.Property(n => n.Last).HasMaxLength(100);
        });
        builder.Property(p => p.MedicalRecordNumber).HasMaxLength(30);
        builder.Property(p => p.Phone).HasMaxLength(30);
        builder.Property(p => p.Sex).HasConversion<string>().HasMaxLength(10);
        builder.HasEnumCheck<Patient, Sex>(nameof(Patient.Sex));
        builder.OwnsOne(p => p.Address, address => address.HasAddressColumns());
        builder.OwnsMany(p => p.EmergencyContacts, contact =>
        {
            contact.ToTable("EmergencyContacts");
            contact.Property(c => c.Name).HasMaxLength(200);
            contact.Property(c => c.Phone).HasMaxLength(30);
            contact.Property(c => c.Relationship).HasMaxLength(50);
        });

        builder.HasIndex(p => new { p.TenantId, p.MedicalRecordNumber }).IsUnique().HasFilter("\"DeletedAt\" IS NULL");
    }
}
