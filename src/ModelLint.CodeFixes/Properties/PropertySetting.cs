using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Properties;

/// <summary>A setting of a property that a fluent call and an attribute can make alike.</summary>
/// <param name="Effect">What it does, for a title: <c>Limit 'Name' to 256 characters</c>.</param>
/// <param name="Method">The fluent call.</param>
/// <param name="Attribute">The attribute's full name.</param>
/// <param name="Arguments">The arguments of either.</param>
internal sealed record PropertySetting(string Effect, string Method, string Attribute, string Arguments)
{
    /// <summary>By fluent call and by attribute, the entity's own style first.</summary>
    public IEnumerable<FixChoice> Choose(FixTarget target, Property property)
    {
        var fluent = ByCall(property);
        return property.IsShadowProperty ? [fluent]
            : target.PrefersAttributes ? [ByAttribute(property), fluent]
            : [fluent, ByAttribute(property)];
    }

    /// <summary>By fluent call alone: where the member is of another type than the column, the attribute would say something of the member.</summary>
    public FixChoice ByCall(Property property) =>
        new(FixChoice.Fluent, $"{Effect} with {Method}", new ConfigureProperty(property, [_ => $".{Method}({Arguments})"]));

    private FixChoice ByAttribute(Property property)
    {
        var name = Attribute.Substring(Attribute.LastIndexOf('.') + 1);
        return new(
            FixChoice.Attribute,
            $"{Effect} with [{name.Substring(0, name.Length - "Attribute".Length)}]",
            new AddAttribute(property.DeclaringType.ClrType, property.Name, scope => $"{scope.AttributeName(Attribute)}({Arguments})"));
    }
}
