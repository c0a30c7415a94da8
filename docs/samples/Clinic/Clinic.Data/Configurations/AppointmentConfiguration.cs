using Clinic.Domain.Scheduling;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Clinic.Data.Configurations;

internal sealed class AppointmentConfiguration : TenantEntityConfiguration<Appointment>
{
    public override void Configure(EntityTypeBuilder<Appointment> builder)
    {
        base.Configure(builder);

        builder.Property(a => a.Status).HasDefaultValue(AppointmentStatus.Scheduled);
        builder.Property(a => a.Reason).HasMaxLength(500);

        builder.HasOne(a => a.Patient).WithMany().HasForeignKey(a => a.PatientId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(a => a.Practitioner).WithMany().HasForeignKey(a => a.PractitionerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(a => a.Room).WithMany().HasForeignKey(a => a.RoomId).OnDelete(DeleteBehavior.SetNull);

        builder.HasIndex(a => new { a.PractitionerId, a.StartsAt });
        builder.HasIndex(a => a.RoomId).HasFilter("\"DeletedAt\" IS NULL");
    }
}
