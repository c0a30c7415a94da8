using ModelLint.Metadata;
using ModelLint.Reading.Building;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// A collection of scalars that code made a property is a primitive collection too, unless it is converted, itself or as a key that it refers to.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Conventions/ElementMappingConvention.cs
/// </summary>
internal sealed class ElementMappingConvention : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(ModelBuilder model)
    {
        foreach (var entityType in model.EntityTypes)
        {
            Process(entityType);
        }
    }

    private static void Process(TypeBaseBuilder type)
    {
        foreach (var property in type.DeclaredProperties)
        {
            if (property.FindPrincipals().Prepend(property).All(source => source.Get(PropertyFacets.ProviderClrType).Is(type => type is null))
                && type.Model.TypeMappings.ElementTypeOfCollection(property.ClrType, property.Get(PropertyFacets.ColumnType) is { IsKnown: true } columnType ? columnType.Value : null) is { } elementType)
            {
                property.SetElementType(elementType, ConfigurationSource.Convention);
            }
        }

        foreach (var complex in type.DeclaredComplexProperties)
        {
            Process(complex.ComplexType);
        }
    }
}
