using Clinic.Domain.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Clinic.Data.Configurations;

internal sealed class ReferralLetterConfiguration : IEntityTypeConfiguration<ReferralLetter>
{
    public void Configure(EntityTypeBuilder<ReferralLetter> builder)
    {
        builder.Property(l => l.Recipient).HasMaxLength(200);
        builder.Property(l => l.Urgency).HasConversion<string>().HasMaxLength(20);
        builder.HasEnumCheck<ReferralLetter, ReferralUrgency>(nameof(ReferralLetter.Urgency));
    }
}
