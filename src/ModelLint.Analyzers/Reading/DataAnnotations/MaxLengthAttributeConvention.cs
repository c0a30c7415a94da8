using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.DataAnnotations;

/// <summary><c>[MaxLength]</c>; without a length it says nothing.</summary>
internal sealed class MaxLengthAttributeConvention() : PropertyAttributeConventionBase(AttributeNames.MaxLength)
{
    protected override void ProcessPropertyAdded(PropertyBuilder property, AttributeDeclaration attribute, Anchor? anchor)
    {
        if (attribute.Argument<int>(0) is > 0 and var length)
        {
            property.Set(PropertyFacets.MaxLength, length, ConfigurationSource.DataAnnotation, anchor);
        }
    }
}
