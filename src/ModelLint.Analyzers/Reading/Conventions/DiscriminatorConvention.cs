using ModelLint.Metadata;
using ModelLint.Reading.Building;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// A hierarchy has a discriminator, and each of its types a value for it: its short name.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Conventions/DiscriminatorConvention.cs
/// </summary>
internal sealed class DiscriminatorConvention : IEntityTypeBaseTypeChangedConvention, IEntityTypeRemovedConvention
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
                entityType.HasDiscriminator(null, null, ConfigurationSource.Convention);
            }

            return;
        }

        if (entityType.HasNoDiscriminator(ConfigurationSource.Convention))
        {
            entityType.RootType.HasDiscriminator(null, null, ConfigurationSource.Convention);
        }
    }

    public void ProcessEntityTypeRemoved(EntityTypeBuilder entityType)
    {
        if (entityType.BaseType is { IsInModel: true, BaseType: null, DirectlyDerivedTypes.Count: 0 } baseType)
        {
            baseType.HasNoDiscriminator(ConfigurationSource.Convention);
        }
    }
}
