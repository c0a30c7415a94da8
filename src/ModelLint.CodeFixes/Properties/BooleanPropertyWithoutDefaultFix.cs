using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Properties;

/// <summary>
/// Fixes MDL0012. The default is the value that the class starts with. EF Core leaves a value out of an insert where it is the sentinel, and since version 8
/// the sentinel of a boolean is its default: what the application sets is what the row gets, true and false alike (<c>RelationalPropertyExtensions.SetDefaultValue</c>).
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class BooleanPropertyWithoutDefaultFix() : ModelCodeFix("MDL0012")
{
    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        if (target.Property is not { } property
            || !property.DefaultValue.Is(null as object)
            || InitialValueOf(property) is not { } value
            || (value && target.Model.EFVersion < 8))
        {
            yield break;
        }

        var text = value ? "true" : "false";
        yield return new(
            FixChoice.Fluent,
            $"Give '{property.Path}' the default {text}",
            new ConfigureProperty(property, [scope =>
            {
                scope.ImportEFCore();
                return $".HasDefaultValue({text})";
            }]));
    }

    /// <summary>What the initializer or a constructor says, else false; null where that is not plain to see.</summary>
    private static bool? InitialValueOf(Property property)
    {
        // A build does not see it in another project, and so nothing here does.
        if (property is { HasSource: false, IsShadowProperty: false })
        {
            return null;
        }

        var member = property.HasSource ? property.Anchor.ToNode().FirstAncestorOrSelf<SyntaxNode>(node => node is PropertyDeclarationSyntax or ParameterSyntax) : null;
        var initializer = member switch
        {
            PropertyDeclarationSyntax { Initializer.Value: { } value } => value,
            ParameterSyntax { Default.Value: { } value } => value,
            _ => null,
        };
        return initializer switch
        {
            null => member is PropertyDeclarationSyntax { Parent: TypeDeclarationSyntax type } && type.Members.OfType<ConstructorDeclarationSyntax>().Any(constructor => Sets(constructor, property.Name)),
            { RawKind: (int)SyntaxKind.TrueLiteralExpression } => true,
            { RawKind: (int)SyntaxKind.FalseLiteralExpression or (int)SyntaxKind.DefaultLiteralExpression } => false,
            _ => null,
        };
    }

    private static bool Sets(ConstructorDeclarationSyntax constructor, string name) =>
        constructor.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(assignment => assignment.Right.IsKind(SyntaxKind.TrueLiteralExpression) && NameOf(assignment.Left) == name);

    private static string? NameOf(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access => access.Name.Identifier.ValueText,
        _ => null,
    };
}
