using Clinic.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Clinic.Data.Configurations;

internal abstract class TenantEntityConfiguration<TEntity> : IEntityTypeConfiguration<TEntity>
    where TEntity : TenantEntity
{
    public virtual void Configure(EntityTypeBuilder<TEntity> builder) => builder.BelongsToTenant();
}
