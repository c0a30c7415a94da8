using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.DataAnnotations;

/// <summary>
/// <c>[Owned]</c>: the type goes, and comes back as an owned type for each navigation that leads to it.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Conventions/OwnedAttributeConvention.cs
/// </summary>
internal sealed class OwnedAttributeConvention() : TypeAttributeConventionBase(AttributeNames.Owned)
{
    protected override void ProcessEntityTypeAdded(EntityTypeBuilder entityType, AttributeDeclaration attribute, Anchor? anchor) =>
        entityType.Model.Owned(entityType.ClrType, ConfigurationSource.DataAnnotation, anchor);
}
