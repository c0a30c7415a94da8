using Clinic.Domain.Patients;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Clinic.Data.Configurations;

internal sealed class InsurancePolicyConfiguration : TenantEntityConfiguration<InsurancePolicy>
{
    public override void Configure(EntityTypeBuilder<InsurancePolicy> builder)
    {
        base.Configure(builder);

        builder.Property(p => p.PolicyNumber).HasMaxLength(50);
        builder.HasOne(p => p.Patient).WithMany(p => p.InsurancePolicies).HasForeignKey(p => p.PatientId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(p => p.Insurer).WithMany().HasForeignKey(p => p.InsurerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => new { p.InsurerId, p.PolicyNumber }).IsUnique();
    }
}
