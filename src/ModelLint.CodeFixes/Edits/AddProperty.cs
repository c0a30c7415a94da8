using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Edits;

/// <summary>Adds an auto-property to a class, with the accessors and in the layout that its other properties have.</summary>
internal sealed record AddProperty(ClrType Type, string Name, ClrType PropertyType) : ModelEdit
{
    /// <summary>Whether it stands before the other properties, as keys do.</summary>
    public bool IsFirst { get; init; }

    public override Action? Place(EditContext context)
    {
        if (Declarations.Find(Type, member: null, context) is not { Node: TypeDeclarationSyntax type, Symbol: ITypeSymbol symbol }
            || type is InterfaceDeclarationSyntax
            || Declarations.FindMember(symbol, Name) is not null
            || context.ChangesOf(type.SyntaxTree) is not { } changes)
        {
            return null;
        }

        var position = type.OpenBraceToken.IsKind(SyntaxKind.OpenBraceToken) ? type.OpenBraceToken.Span.End : type.SpanStart;
        var semanticModel = context.SemanticModelOf(type.SyntaxTree, symbol);
        var scope = new CodeScope(context, semanticModel, position);
        // EF fills it, and the compiler does not know.
        var initializer = !PropertyType.IsValueType && semanticModel.GetNullableContext(position).AnnotationsEnabled() ? " = null!;" : "";
        var text = $"public {scope.Name(PropertyType)} {Name} {Accessors(type)}{initializer}";
        return scope.IsComplete
            ? () =>
            {
                Write(changes, type, text);
                changes.Import(scope.Namespaces);
            }
            : null;
    }

    private void Write(DocumentChanges changes, TypeDeclarationSyntax type, string property)
    {
        var layout = changes.Layout;
        var properties = type.Members.OfType<PropertyDeclarationSyntax>().ToList();
        if (properties.LastOrDefault(IsMapped) is { } last)
        {
            var isSeparated = properties.Skip(1).Any() && properties.Skip(1).All(layout.IsAfterBlankLine);
            if (IsFirst)
            {
                WriteBefore(changes, properties.First(IsMapped), property, isSeparated);
                return;
            }

            var indentation = layout.IndentationAt(last.SpanStart);
            var end = last.FullSpan.End;
            var line = $"{(isSeparated ? layout.NewLine : "")}{indentation}{property}{layout.NewLine}";
            if (last.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia))
            {
                changes.Insert(end, line);
            }
            else
            {
                changes.Insert(last.Span.End, $" {property}");
            }

            return;
        }

        var inner = layout.IndentationAt(type.SpanStart) + layout.Unit;
        Braces.AppendMember(changes, type, $"{(type.Members.Count > 0 ? layout.NewLine : "")}{inner}{property}{layout.NewLine}");
    }

    /// <summary>Before the comments and attributes of the other, too.</summary>
    private static void WriteBefore(DocumentChanges changes, PropertyDeclarationSyntax next, string property, bool isSeparated)
    {
        var layout = changes.Layout;
        var position = next.FullSpan.Start;
        foreach (var trivia in next.GetLeadingTrivia().TakeWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia)))
        {
            position = trivia.IsKind(SyntaxKind.EndOfLineTrivia) ? trivia.Span.End : position;
        }

        changes.Insert(position, layout.LineStart(position) == position
            ? $"{layout.IndentationAt(next.SpanStart)}{property}{layout.NewLine}{(isSeparated ? layout.NewLine : "")}"
            : $"{property} ");
    }

    /// <summary>
    /// The accessors of the properties that EF maps: it wants a getter and any setter. Not <c>init</c>, since what is added may change
    /// with the row: a class that has nothing else lets nobody but itself, and EF, set it.
    /// </summary>
    private static string Accessors(TypeDeclarationSyntax type)
    {
        var mapped = type.Members.OfType<PropertyDeclarationSyntax>().Where(IsMapped).ToList();
        return mapped
            .Where(property => !property.AccessorList!.Accessors.Any(SyntaxKind.InitAccessorDeclaration))
            .GroupBy(property => property.AccessorList!.NormalizeWhitespace().ToString())
            .OrderByDescending(group => group.Count())
            .FirstOrDefault()?.Key ?? (mapped.Count == 0 ? "{ get; set; }" : "{ get; private set; }");
    }

    private static bool IsMapped(PropertyDeclarationSyntax property) =>
        property.Modifiers.Any(SyntaxKind.PublicKeyword)
        && !property.Modifiers.Any(SyntaxKind.StaticKeyword)
        && property.AccessorList?.Accessors is { Count: 2 } accessors
        && accessors.All(accessor => accessor.Body is null && accessor.ExpressionBody is null && accessor.AttributeLists.Count == 0);
}
