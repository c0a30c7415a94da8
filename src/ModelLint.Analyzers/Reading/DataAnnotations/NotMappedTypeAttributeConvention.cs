using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.DataAnnotations;

/// <summary><c>[NotMapped]</c> on a class or on a base of it takes the type out.</summary>
internal sealed class NotMappedTypeAttributeConvention() : TypeAttributeConventionBase(AttributeNames.NotMapped)
{
    protected override void ProcessEntityTypeAdded(EntityTypeBuilder entityType, AttributeDeclaration attribute, Anchor? anchor)
    {
        if (entityType.Model.Ignore(entityType.Name, ConfigurationSource.DataAnnotation))
        {
            entityType.Model.Dispatcher.StopProcessing();
        }
    }
}
