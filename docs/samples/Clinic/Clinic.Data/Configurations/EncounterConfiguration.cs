using Clinic.Domain.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Clinic.Data.Configurations;

internal sealed class EncounterConfiguration : TenantEntityConfiguration<Encounter>
{
    public override void Configure(EntityTypeBuilder<Encounter> builder)
    {
        base.Configure(builder);

        builder.Property(e => e.Notes).HasColumnType("text");

        builder.HasOne(e => e.Patient).WithMany().HasForeignKey(e => e.PatientId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(e => e.Practitioner).WithMany().HasForeignKey(e => e.PractitionerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(e => e.Appointment).WithMany().HasForeignKey(e => e.AppointmentId).OnDelete(DeleteBehavior.SetNull);

        builder.HasIndex(e => e.AppointmentId).HasFilter("\"AppointmentId\" IS NOT NULL");
        builder.HasIndex(e => new { e.PatientId, e.StartedAt });
    }
}
