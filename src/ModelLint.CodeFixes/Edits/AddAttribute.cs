using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Edits;

/// <summary>Adds an attribute to a type, or to one of its members.</summary>
internal sealed record AddAttribute(ClrType Type, string? MemberName, Code Attribute) : ModelEdit
{
    public override (ClrType Type, string Name)? Member => MemberName is null ? null : (Type, MemberName);

    public override Action? Place(EditContext context)
    {
        if (Declarations.Find(Type, MemberName, context) is not { } declaration || context.ChangesOf(declaration.Node.SyntaxTree) is not { } changes)
        {
            return null;
        }

        var scope = new CodeScope(context, context.SemanticModelOf(changes.Tree, declaration.Symbol), PositionIn(declaration.Node));
        var text = Attribute(scope);
        if (!scope.IsComplete || IsTaken(declaration.Symbol, text))
        {
            return null;
        }

        return () =>
        {
            Write(changes, declaration.Node, text);
            changes.Import(scope.Namespaces);
        };
    }

    /// <summary>Whether one that may stand there only once does already, though it says nothing: <c>[Column(null)]</c>.</summary>
    private static bool IsTaken(ISymbol symbol, string attribute)
    {
        var name = attribute.Split('(')[0].Split('.').Last();
        return symbol.GetAttributes().Any(there => there.AttributeClass is { } type && type.Name == $"{name}Attribute" && !AllowsMultiple(type));
    }

    private static bool AllowsMultiple(INamedTypeSymbol attribute) => attribute.GetAttributes()
        .Any(usage => usage.AttributeClass?.Name == nameof(AttributeUsageAttribute) && usage.NamedArguments.Any(argument => argument is { Key: nameof(AttributeUsageAttribute.AllowMultiple), Value.Value: true }));

    private static void Write(DocumentChanges changes, SyntaxNode node, string attribute)
    {
        var layout = changes.Layout;
        var lists = node is ParameterSyntax parameter ? parameter.AttributeLists : ((MemberDeclarationSyntax)node).AttributeLists;
        if (node is ParameterSyntax)
        {
            // Without the target it would be the constructor parameter's.
            changes.Insert(node.SpanStart, $"[property: {attribute}] ");
        }
        else if (lists.Count == 0)
        {
            changes.Insert(node.SpanStart, $"[{attribute}]{layout.NewLine}{layout.IndentationAt(node.SpanStart)}");
        }
        else
        {
            var last = lists.Last();
            var isOnOwnLine = !layout.IsSameLine(last.SpanStart, last.GetLastToken().GetNextToken().SpanStart);
            changes.Insert(last.Span.End, isOnOwnLine ? $"{layout.NewLine}{layout.IndentationAt(node.SpanStart)}[{attribute}]" : $" [{attribute}]");
        }
    }

    private static int PositionIn(SyntaxNode node) => node is TypeDeclarationSyntax type && type.OpenBraceToken.IsKind(SyntaxKind.OpenBraceToken)
        ? type.OpenBraceToken.Span.End
        : node.SpanStart;
}
