using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Properties;

/// <summary>Changes the max length that a property has.</summary>
internal static class MaxLengthEdit
{
    /// <summary>Where it is said for this property alone, else in a call behind all others.</summary>
    public static ModelEdit Of(Property property, int length) => property.MaxLength switch
    {
        { Source: ConfigurationSource.DataAnnotation, Anchor: { } attribute } => new SetArgument(attribute, $"{length}"),
        { Source: ConfigurationSource.Explicit, Anchor: { } call } when SetArgument.IsSafe(call, property) => new SetArgument(call, $"{length}"),
        _ => new ConfigureProperty(property, [_ => $".HasMaxLength({length})"]),
    };
}
