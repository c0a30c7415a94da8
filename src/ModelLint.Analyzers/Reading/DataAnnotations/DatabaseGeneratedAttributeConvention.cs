using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.DataAnnotations;

/// <summary><c>[DatabaseGenerated]</c>.</summary>
internal sealed class DatabaseGeneratedAttributeConvention() : PropertyAttributeConventionBase(AttributeNames.DatabaseGenerated)
{
    // DatabaseGeneratedOption
    private const int Identity = 1;
    private const int Computed = 2;

    protected override void ProcessPropertyAdded(PropertyBuilder property, AttributeDeclaration attribute, Anchor? anchor)
    {
        var valueGenerated = attribute.Argument<int>(0) switch
        {
            Identity => ValueGenerated.OnAdd,
            Computed => ValueGenerated.OnAddOrUpdate,
            _ => ValueGenerated.Never,
        };
        property.Set(PropertyFacets.ValueGenerated, valueGenerated, ConfigurationSource.DataAnnotation, anchor);
    }
}
