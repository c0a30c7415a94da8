using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Conventions;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.DataAnnotations;

/// <summary>A convention about an attribute on the class of an entity type or on a base of it (EF: TypeAttributeConventionBase).</summary>
internal abstract class TypeAttributeConventionBase(string attributeName) : IEntityTypeAddedConvention
{
    public void ProcessEntityTypeAdded(EntityTypeBuilder entityType)
    {
        // A generic form (EntityTypeConfigurationAttribute<,>) derives from the one that EF looks for.
        if (entityType.Declaration?.Attributes.FirstOrDefault(attribute => $"{attribute.Type.Namespace}.{attribute.Type.Name}" == attributeName) is { } attribute)
        {
            ProcessEntityTypeAdded(entityType, attribute, entityType.Model.Types.AnchorOf(attribute));
        }
    }

    protected abstract void ProcessEntityTypeAdded(EntityTypeBuilder entityType, AttributeDeclaration attribute, Anchor? anchor);
}
