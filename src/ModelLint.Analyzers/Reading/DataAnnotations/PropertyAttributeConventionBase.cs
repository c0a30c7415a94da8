using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Conventions;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.DataAnnotations;

/// <summary>A convention about an attribute on the member of a property (EF: PropertyAttributeConventionBase).</summary>
internal abstract class PropertyAttributeConventionBase(string attributeName) : IPropertyAddedConvention
{
    public void ProcessPropertyAdded(PropertyBuilder property)
    {
        if (property.Member?.FindAttribute(attributeName) is { } attribute)
        {
            ProcessPropertyAdded(property, attribute, property.Model.Types.AnchorOf(attribute));
        }
    }

    protected abstract void ProcessPropertyAdded(PropertyBuilder property, AttributeDeclaration attribute, Anchor? anchor);
}
