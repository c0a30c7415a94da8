using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Properties;

/// <summary>Fixes MDL0049: the attribute gives way first, since that leaves the column as it is.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DeclaredLengthMismatchFix() : ModelCodeFix("MDL0049")
{
    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        if (target.Property is not { MaxLength: { IsKnown: true, Source: ConfigurationSource.Explicit, Value: { } length } } property)
        {
            yield break;
        }

        var different = property.FindDeclaredLengths().Where(declared => declared.Length != length).ToList();
        if (different.Count == 0)
        {
            yield break;
        }

        var attributes = string.Join(" and ", different.Select(declared => $"[{declared.AttributeName}]"));
        if (length > 0 && different.All(declared => declared.Attribute.Anchor is not null) && OthersOf(property).All(other => HasLength(other, length)))
        {
            yield return new(
                FixChoice.Attribute,
                $"Set {attributes} of '{property.Path}' to {length}, as the column has it",
                [.. different.Select(declared => new SetArgument(declared.Attribute.Anchor!, $"{length}"))]);
        }

        if (different.Select(declared => declared.Length).Distinct().Count() == 1 && property.FindDeclaredLengths().Count() == different.Count)
        {
            yield return new(
                FixChoice.Fluent,
                $"Change the column of '{property.Path}' to {different[0].Length} characters, as {attributes} {(different.Count == 1 ? "says" : "say")}",
                MaxLengthEdit.Of(property, different[0].Length));
        }
    }

    /// <summary>The properties of other entity types that the same member makes: the attribute is theirs too.</summary>
    private static IEnumerable<Property> OthersOf(Property property) =>
        property.EntityType.Model.Properties.Where(other => other != property && other.HasSource && other.Anchor == property.Anchor);

    private static bool HasLength(Property property, int length) => property.MaxLength.Is(length) && property.MaxLength.Source == ConfigurationSource.Explicit;
}
