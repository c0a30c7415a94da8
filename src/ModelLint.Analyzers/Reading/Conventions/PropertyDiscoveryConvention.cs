using ModelLint.Metadata;
using ModelLint.Reading.Building;

namespace ModelLint.Reading.Conventions;

/// <summary>https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Conventions/PropertyDiscoveryConvention.cs</summary>
internal sealed class PropertyDiscoveryConvention : IEntityTypeAddedConvention, IEntityTypeBaseTypeChangedConvention, IComplexPropertyAddedConvention
{
    public void ProcessEntityTypeAdded(EntityTypeBuilder entityType) => DiscoverPrimitiveProperties(entityType);

    public void ProcessEntityTypeBaseTypeChanged(EntityTypeBuilder entityType, EntityTypeBuilder? newBaseType, EntityTypeBuilder? previousBaseType)
    {
        if ((newBaseType is null || previousBaseType is not null) && entityType.BaseType == newBaseType)
        {
            DiscoverPrimitiveProperties(entityType);
        }
    }

    public void ProcessComplexPropertyAdded(ComplexPropertyBuilder property) => DiscoverPrimitiveProperties(property.ComplexType);

    private static void DiscoverPrimitiveProperties(TypeBaseBuilder type)
    {
        var model = type.Model;
        foreach (var member in PropertyCandidates.MembersOf(type))
        {
            if (!PropertyCandidates.IsCandidatePrimitiveProperty(model, member) || model.FindComplexSource(member.Type.UnwrapNullable()) is not null)
            {
                continue;
            }

            var property = type.Property(member, ConfigurationSource.Convention);
            if (property is not null
                && !property.IsSet(PropertyFacets.ProviderClrType)
                && model.TypeMappings.ElementTypeOfCollection(member.Type, PropertyCandidates.ColumnTypeOf(member)) is { } elementType)
            {
                property.SetElementType(elementType, ConfigurationSource.Convention);
            }
        }
    }
}
