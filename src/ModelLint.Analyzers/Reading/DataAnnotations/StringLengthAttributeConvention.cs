using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.DataAnnotations;

/// <summary><c>[StringLength]</c>; it comes after <c>[MaxLength]</c> and so beats it.</summary>
internal sealed class StringLengthAttributeConvention() : PropertyAttributeConventionBase(AttributeNames.StringLength)
{
    protected override void ProcessPropertyAdded(PropertyBuilder property, AttributeDeclaration attribute, Anchor? anchor)
    {
        if (attribute.Argument<int>(0) is > 0 and var length)
        {
            property.Set(PropertyFacets.MaxLength, length, ConfigurationSource.DataAnnotation, anchor);
        }
    }
}
