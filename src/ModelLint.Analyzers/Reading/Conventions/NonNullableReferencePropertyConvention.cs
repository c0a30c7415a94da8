using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// A reference that its nullable annotations call not null is required.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Conventions/NonNullableReferencePropertyConvention.cs
/// Left out: the elements of a collection.
/// </summary>
internal sealed class NonNullableReferencePropertyConvention : IPropertyAddedConvention, IComplexPropertyAddedConvention
{
    public void ProcessPropertyAdded(PropertyBuilder property)
    {
        if (property.Member is { Nullability: Nullability.NotNull } member && !member.Type.IsValueType)
        {
            property.IsRequired(true, ConfigurationSource.Convention);
        }
    }

    public void ProcessComplexPropertyAdded(ComplexPropertyBuilder property)
    {
        if (property.Member is { Nullability: Nullability.NotNull } member && !member.Type.IsValueType)
        {
            property.IsRequired(true, ConfigurationSource.Convention);
        }
    }
}
