using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.DataAnnotations;

/// <summary><c>[Unicode]</c>.</summary>
internal sealed class UnicodeAttributeConvention() : PropertyAttributeConventionBase(AttributeNames.Unicode)
{
    protected override void ProcessPropertyAdded(PropertyBuilder property, AttributeDeclaration attribute, Anchor? anchor) =>
        property.Set(PropertyFacets.IsUnicode, attribute.Arguments.Count == 0 || attribute.Argument<bool>(0), ConfigurationSource.DataAnnotation, anchor);
}
