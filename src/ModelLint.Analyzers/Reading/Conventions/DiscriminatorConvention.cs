using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// A hierarchy has a discriminator, and each of its types a value for it: its short name.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Conventions/DiscriminatorConvention.cs
/// </summary>
internal sealed class DiscriminatorConvention : IEntityTypeBaseTypeChangedConvention, IEntityTypeRemovedConvention, IDiscriminatorPropertySetConvention
{
    public void ProcessEntityTypeBaseTypeChanged(EntityTypeBuilder entityType, EntityTypeBuilder? newBaseType, EntityTypeBuilder? previousBaseType)
    {
        if (previousBaseType is { IsInModel: true, BaseType: null, DirectlyDerivedTypes.Count: 0 })
        {
            previousBaseType.HasNoDiscriminator(ConfigurationSource.Convention);
        }

        if (newBaseType is null)
        {
            if (entityType.DirectlyDerivedTypes.Count == 0)
            {
                entityType.HasNoDiscriminator(ConfigurationSource.Convention);
            }
            else
            {
                HasDiscriminator(entityType, null);
            }

            return;
        }

        if (entityType.HasNoDiscriminator(ConfigurationSource.Convention))
        {
            HasDiscriminator(entityType, null);
        }
    }

    /// <summary>Where the type has got a base type since it was given a discriminator, its hierarchy gets one, which EF Core 8 names itself.</summary>
    public void ProcessDiscriminatorPropertySet(EntityTypeBuilder entityType, string name) => HasDiscriminator(entityType, entityType.Model.EFVersion >= 9 ? name : null);

    public void ProcessEntityTypeRemoved(EntityTypeBuilder entityType)
    {
        if (entityType.BaseType is { IsInModel: true, BaseType: null, DirectlyDerivedTypes.Count: 0 } baseType)
        {
            baseType.HasNoDiscriminator(ConfigurationSource.Convention);
        }
    }

    private static void HasDiscriminator(EntityTypeBuilder entityType, string? name) => entityType.HasDiscriminator(name, entityType.Model.Types.String, ConfigurationSource.Convention);
}
