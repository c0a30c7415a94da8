using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.DataAnnotations;

/// <summary><c>[Timestamp]</c>: a concurrency token that the database renews.</summary>
internal sealed class TimestampAttributeConvention() : PropertyAttributeConventionBase(AttributeNames.Timestamp)
{
    protected override void ProcessPropertyAdded(PropertyBuilder property, AttributeDeclaration attribute, Anchor? anchor)
    {
        property.Set(PropertyFacets.ValueGenerated, ValueGenerated.OnAddOrUpdate, ConfigurationSource.DataAnnotation, anchor);
        property.Set(PropertyFacets.IsConcurrencyToken, true, ConfigurationSource.DataAnnotation, anchor);
    }
}
