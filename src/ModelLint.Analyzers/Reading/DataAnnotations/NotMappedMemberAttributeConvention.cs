using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Conventions;

namespace ModelLint.Reading.DataAnnotations;

/// <summary><c>[NotMapped]</c> on members.</summary>
internal sealed class NotMappedMemberAttributeConvention : IEntityTypeAddedConvention, IComplexPropertyAddedConvention
{
    public void ProcessEntityTypeAdded(EntityTypeBuilder entityType) => IgnoreMembers(entityType);

    public void ProcessComplexPropertyAdded(ComplexPropertyBuilder property) => IgnoreMembers(property.ComplexType);

    private static void IgnoreMembers(TypeBaseBuilder type)
    {
        foreach (var member in type.Members.Elements)
        {
            if (member.FindAttribute(AttributeNames.NotMapped) is { } attribute)
            {
                type.Ignore(member.Name, ConfigurationSource.DataAnnotation, type.Model.Types.AnchorOf(attribute));
            }
        }
    }
}
