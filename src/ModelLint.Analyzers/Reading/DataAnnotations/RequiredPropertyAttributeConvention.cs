using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.DataAnnotations;

/// <summary><c>[Required]</c> on a property.</summary>
internal sealed class RequiredPropertyAttributeConvention() : PropertyAttributeConventionBase(AttributeNames.Required)
{
    protected override bool IsMarker => true;

    protected override void ProcessPropertyAdded(PropertyBuilder property, AttributeDeclaration attribute, Anchor? anchor) =>
        property.IsRequired(true, ConfigurationSource.DataAnnotation, anchor);
}
