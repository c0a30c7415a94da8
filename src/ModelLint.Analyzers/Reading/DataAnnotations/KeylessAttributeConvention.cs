using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.DataAnnotations;

/// <summary><c>[Keyless]</c>.</summary>
internal sealed class KeylessAttributeConvention() : TypeAttributeConventionBase(AttributeNames.Keyless)
{
    protected override void ProcessEntityTypeAdded(EntityTypeBuilder entityType, AttributeDeclaration attribute, Anchor? anchor) =>
        entityType.HasNoKey(ConfigurationSource.DataAnnotation, anchor);
}
