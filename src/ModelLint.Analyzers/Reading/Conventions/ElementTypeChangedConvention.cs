using ModelLint.Metadata;
using ModelLint.Reading.Building;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// The property of a foreign key is a primitive collection where that of the key is one.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Conventions/ElementTypeChangedConvention.cs
/// </summary>
internal sealed class ElementTypeChangedConvention : IPropertyAnnotationChangedConvention, IForeignKeyAddedConvention, IForeignKeyPropertiesChangedConvention
{
    public void ProcessPropertyAnnotationChanged(PropertyBuilder property, Facet facet)
    {
        if (facet == PropertyFacets.ElementType)
        {
            foreach (var foreignKey in property.Keys.SelectMany(key => key.ReferencingForeignKeys).ToList())
            {
                SetElementTypes(foreignKey);
            }
        }
    }

    public void ProcessForeignKeyAdded(ForeignKeyBuilder foreignKey) => SetElementTypes(foreignKey);

    public void ProcessForeignKeyPropertiesChanged(ForeignKeyBuilder foreignKey, IReadOnlyList<PropertyBuilder> oldProperties, KeyBuilder oldPrincipalKey)
    {
        if (foreignKey.IsAttached)
        {
            SetElementTypes(foreignKey);
        }
    }

    private static void SetElementTypes(ForeignKeyBuilder foreignKey)
    {
        foreach (var (property, principal) in foreignKey.Properties.Zip(foreignKey.PrincipalKey.Properties, (property, principal) => (property, principal)))
        {
            if (principal.Get(PropertyFacets.ElementType) is { IsKnown: true, Value: { } elementType })
            {
                property.SetElementType(elementType, ConfigurationSource.Convention);
            }
            else
            {
                property.Unset(PropertyFacets.ElementType, ConfigurationSource.Convention);
            }
        }
    }
}
