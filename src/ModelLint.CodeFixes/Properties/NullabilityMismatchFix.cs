using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Properties;

/// <summary>Fixes MDL0050: the class gives way first, since that leaves the column as it is.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class NullabilityMismatchFix() : ModelCodeFix("MDL0050")
{
    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        if (target.Property is not { IsNullableInCode: { } inCode, IsNullable: { IsKnown: true, Value: var inColumn } } property || inCode == inColumn)
        {
            yield break;
        }

        yield return new(
            "Class",
            $"Make '{property.Path}' {(inColumn ? "nullable" : "not nullable")} in C#, as its column is",
            new ChangePropertyType(property, (type, _) => inColumn ? $"{type}?" : type is NullableTypeSyntax nullable ? nullable.ElementType.ToString() : type.ToString()));

        // Without the call EF Core goes by the class.
        if (property.IsNullable is { Source: ConfigurationSource.Explicit, Anchor: { } call } && SetArgument.IsSafe(call, property))
        {
            yield return new(
                "Column",
                $"Make the column of '{property.Path}' {(inCode ? "nullable" : "not nullable")}, as the property is in C#",
                new RemoveCall(call, "IsRequired"));
        }
    }
}
