using Clinic.Domain.Common;
using Clinic.Domain.Tenants;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Clinic.Data.Configurations;

internal static class EntityTypeBuilderExtensions
{
    public static void BelongsToTenant<TEntity>(this EntityTypeBuilder<TEntity> builder)
        where TEntity : TenantEntity
    {
        builder.HasOne<Tenant>().WithMany().HasForeignKey(entity => entity.TenantId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(entity => entity.TenantId);
        builder.Property(entity => entity.CreatedAt).HasDefaultValueSql("now()");
        builder.Property(entity => entity.UpdatedAt).HasDefaultValueSql("now()");
    }

    /// <summary>Lets the database refuse what is not a name of the enum.</summary>
    public static void HasEnumCheck<TEntity, TEnum>(this EntityTypeBuilder<TEntity> builder, string column)
        where TEntity : class
        where TEnum : struct, Enum
    {
        var names = string.Join(", ", Enum.GetNames<TEnum>().Select(name => $"'{name}'"));
        builder.ToTable(table => table.HasCheckConstraint($"CK_{typeof(TEntity).Name}_{column}", $"\"{column}\" IN ({names})"));
    }

    public static void HasAddressColumns<TOwner>(this OwnedNavigationBuilder<TOwner, Address> address)
        where TOwner : class
    {
        address.Property(a => a.Street).HasMaxLength(200);
        address.Property(a => a.City).HasMaxLength(100);
        address.Property(a => a.PostalCode).HasMaxLength(20);
        address.Property(a => a.Country).HasMaxLength(2).IsFixedLength();
    }
}
