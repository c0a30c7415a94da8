using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.DataAnnotations;

/// <summary><c>[Table(name, Schema)]</c>.</summary>
internal sealed class RelationalTableAttributeConvention() : TypeAttributeConventionBase(AttributeNames.Table)
{
    protected override void ProcessEntityTypeAdded(EntityTypeBuilder entityType, AttributeDeclaration attribute, Anchor? anchor)
    {
        if (attribute.HasUnknownArguments)
        {
            entityType.MarkUnknown(attribute.Reason(anchor));
            return;
        }

        var name = attribute.Argument<string>(0);
        var schema = attribute.NamedArgument<string>("Schema");
        if (!string.IsNullOrWhiteSpace(schema))
        {
            entityType.ToTable(name, schema, ConfigurationSource.DataAnnotation, anchor);
        }
        else if (!string.IsNullOrWhiteSpace(name))
        {
            entityType.Set(EntityTypeFacets.TableName, name, ConfigurationSource.DataAnnotation, anchor);
        }
    }
}
