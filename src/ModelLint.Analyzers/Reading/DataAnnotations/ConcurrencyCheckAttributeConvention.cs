using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.DataAnnotations;

/// <summary><c>[ConcurrencyCheck]</c>.</summary>
internal sealed class ConcurrencyCheckAttributeConvention() : PropertyAttributeConventionBase(AttributeNames.ConcurrencyCheck)
{
    protected override void ProcessPropertyAdded(PropertyBuilder property, AttributeDeclaration attribute, Anchor? anchor) =>
        property.Set(PropertyFacets.IsConcurrencyToken, true, ConfigurationSource.DataAnnotation, anchor);
}
