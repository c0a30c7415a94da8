using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Conventions;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.DataAnnotations;

/// <summary>A convention about an attribute on the member of a property (EF: PropertyAttributeConventionBase).</summary>
internal abstract class PropertyAttributeConventionBase(string attributeName) : IPropertyAddedConvention
{
    /// <summary>Whether the attribute says what it says without arguments.</summary>
    protected virtual bool IsMarker => false;

    public void ProcessPropertyAdded(PropertyBuilder property)
    {
        if (property.Member is not { Attributes.Count: > 0 } member)
        {
            return;
        }

        foreach (var attribute in member.Attributes.Where(attribute => attribute.Type.Is(attributeName)))
        {
            var anchor = property.Model.Types.AnchorOf(attribute);
            if (attribute.HasUnknownArguments && !IsMarker)
            {
                property.MarkUnknown(attribute.Reason(anchor));
            }
            else
            {
                ProcessPropertyAdded(property, attribute, anchor);
            }
        }
    }

    protected abstract void ProcessPropertyAdded(PropertyBuilder property, AttributeDeclaration attribute, Anchor? anchor);
}
