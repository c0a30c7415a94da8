using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.DataAnnotations;

/// <summary><c>[Column(name, TypeName)]</c>; its order is left out.</summary>
internal sealed class RelationalColumnAttributeConvention() : PropertyAttributeConventionBase(AttributeNames.Column)
{
    protected override void ProcessPropertyAdded(PropertyBuilder property, AttributeDeclaration attribute, Anchor? anchor)
    {
        if (attribute.Argument<string>(0) is { } name && !string.IsNullOrWhiteSpace(name))
        {
            property.Set(PropertyFacets.ColumnName, name, ConfigurationSource.DataAnnotation, anchor);
        }

        if (attribute.NamedArgument<string>("TypeName") is { } type && !string.IsNullOrWhiteSpace(type))
        {
            property.Set(PropertyFacets.ColumnType, type, ConfigurationSource.DataAnnotation, anchor);
        }
    }
}
