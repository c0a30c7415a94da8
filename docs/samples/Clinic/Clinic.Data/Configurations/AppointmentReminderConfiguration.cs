using Clinic.Domain.Scheduling;
using Clinic.Domain.Tenants;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Clinic.Data.Configurations;

internal sealed class AppointmentReminderConfiguration : IEntityTypeConfiguration<AppointmentReminder>
{
    public void Configure(EntityTypeBuilder<AppointmentReminder> builder)
    {
        builder.HasOne<Tenant>().WithMany().HasForeignKey(r => r.TenantId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(r => r.Appointment).WithMany(a => a.Reminders).HasForeignKey(r => r.AppointmentId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(r => r.CreatedAt).HasDefaultValueSql("now()");
        builder.HasIndex(r => r.SendAt).HasFilter("\"SentAt\" IS NULL");
    }
}
