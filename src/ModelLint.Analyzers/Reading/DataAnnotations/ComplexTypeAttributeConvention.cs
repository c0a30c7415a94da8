using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Conventions;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.DataAnnotations;

/// <summary><c>[ComplexType]</c>: what was taken for an entity type is complex, here and wherever it is found later.</summary>
internal sealed class ComplexTypeAttributeConvention() : TypeAttributeConventionBase(AttributeNames.ComplexType), IComplexPropertyAddedConvention
{
    public void ProcessComplexPropertyAdded(ComplexPropertyBuilder property)
    {
        foreach (var member in property.ComplexType.Members.Elements)
        {
            if (property.Model.Types.Find(member.Type)?.FindAttribute(AttributeNames.ComplexType) is not null)
            {
                property.Model.Complex(member.Type, ConfigurationSource.Convention);
            }
        }
    }

    protected override void ProcessEntityTypeAdded(EntityTypeBuilder entityType, AttributeDeclaration attribute, Anchor? anchor)
    {
        entityType.Model.Complex(entityType.ClrType, ConfigurationSource.Convention);
        if (!entityType.IsInModel)
        {
            entityType.Model.Dispatcher.StopProcessing();
        }
    }
}
