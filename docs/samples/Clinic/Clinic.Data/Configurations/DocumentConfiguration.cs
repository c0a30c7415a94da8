using Clinic.Domain.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Clinic.Data.Configurations;

internal sealed class DocumentConfiguration : TenantEntityConfiguration<Document>
{
    public override void Configure(EntityTypeBuilder<Document> builder)
    {
        base.Configure(builder);

        builder.HasDiscriminator<string>("Kind")
            .HasValue<ReferralLetter>("Referral")
            .HasValue<ImagingReport>("Imaging");
        builder.Property("Kind").HasMaxLength(20);
        builder.Property(d => d.Title).HasMaxLength(200);
        builder.Property(d => d.Body).HasColumnType("text");
        builder.HasOne(d => d.Patient).WithMany().HasForeignKey(d => d.PatientId).OnDelete(DeleteBehavior.Restrict);
    }
}
