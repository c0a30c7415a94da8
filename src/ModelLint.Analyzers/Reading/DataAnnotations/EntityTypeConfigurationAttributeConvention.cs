using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Conventions;

namespace ModelLint.Reading.DataAnnotations;

/// <summary><c>[EntityTypeConfiguration(typeof(X))]</c> and its generic form: the fluent side runs the configuration.</summary>
internal sealed class EntityTypeConfigurationAttributeConvention : IEntityTypeAddedConvention
{
    public void ProcessEntityTypeAdded(EntityTypeBuilder entityType)
    {
        var attribute = entityType.Declaration?.Attributes.FirstOrDefault(attribute =>
            attribute.Type is { Name: "EntityTypeConfigurationAttribute", Namespace: "Microsoft.EntityFrameworkCore" });
        if (attribute is null)
        {
            return;
        }

        if ((attribute.Argument<ClrType>(0) ?? attribute.Type.TypeArguments.FirstOrDefault()) is { } configuration
            && entityType.Model.ApplyConfiguration is { } apply)
        {
            apply(entityType, configuration);
        }
        else
        {
            entityType.MarkUnknown(new Unknown($"The configuration of '{entityType}' by attribute was not followed.", entityType.Model.Types.AnchorOf(attribute)));
        }
    }
}
