using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.DataAnnotations;

/// <summary><c>[EntityTypeConfiguration(typeof(X))]</c>: the fluent side runs the configuration.</summary>
internal sealed class EntityTypeConfigurationAttributeConvention() : TypeAttributeConventionBase(AttributeNames.EntityTypeConfiguration)
{
    protected override void ProcessEntityTypeAdded(EntityTypeBuilder entityType, AttributeDeclaration attribute, Anchor? anchor)
    {
        // The generic form has the configuration as its first type argument.
        var configuration = attribute.Argument<ClrType>(0) ?? attribute.Type.TypeArguments.FirstOrDefault();
        if (configuration is not null && entityType.Model.ApplyConfiguration is { } apply)
        {
            apply(entityType, configuration);
        }
        else
        {
            entityType.MarkUnknown(new Unknown($"The configuration of '{entityType}' by attribute was not followed.", anchor));
        }
    }
}
