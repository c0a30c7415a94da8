using Clinic.Domain.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Clinic.Data.Configurations;

internal sealed class ImagingReportConfiguration : IEntityTypeConfiguration<ImagingReport>
{
    public void Configure(EntityTypeBuilder<ImagingReport> builder) => builder.Property(r => r.Modality).HasMaxLength(50);
}
