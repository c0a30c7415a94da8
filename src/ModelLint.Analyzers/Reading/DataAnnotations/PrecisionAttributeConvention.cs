using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.DataAnnotations;

/// <summary><c>[Precision(precision, scale)]</c>.</summary>
internal sealed class PrecisionAttributeConvention() : PropertyAttributeConventionBase(AttributeNames.Precision)
{
    protected override void ProcessPropertyAdded(PropertyBuilder property, AttributeDeclaration attribute, Anchor? anchor)
    {
        property.Set(PropertyFacets.Precision, attribute.Argument<int>(0), ConfigurationSource.DataAnnotation, anchor);
        if (attribute.Arguments.Count > 1)
        {
            property.Set(PropertyFacets.Scale, attribute.Argument<int>(1), ConfigurationSource.DataAnnotation, anchor);
        }
    }
}
