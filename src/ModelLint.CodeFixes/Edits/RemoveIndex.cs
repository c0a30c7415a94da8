using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ModelLint.Metadata;
using Index = ModelLint.Metadata.Index;

namespace ModelLint.CodeFixes.Edits;

/// <summary>
/// Removes an index: every <c>HasIndex</c> with its chain, and the <c>[Index]</c>. Not where something else configures it too, or where a comment would be left
/// behind or lost.
/// </summary>
internal sealed record RemoveIndex(Index Index) : ModelEdit
{
    public override Action? Place(EditContext context)
    {
        if (Index.Configurations.Count == 0 || Index.HasOtherConfigurations)
        {
            return null;
        }

        var removals = Index.Configurations.Select(configuration => Place(configuration, context)).ToList();
        return removals.Contains(null) ? null : () => removals.ForEach(remove => remove!());
    }

    private Action? Place(Anchor configuration, EditContext context)
    {
        if (context.ChangesOf(configuration.Tree) is not { } changes || !context.Compilation.ContainsSyntaxTree(configuration.Tree))
        {
            return null;
        }

        return configuration.ToNode().FirstAncestorOrSelf<SyntaxNode>(node => node is InvocationExpressionSyntax or AttributeSyntax) switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "HasIndex" } access } => Remove(access, changes, context),
            AttributeSyntax attribute when IsOfItsOwnClass(attribute, context) => Remove(attribute, changes),
            _ => null,
        };
    }

    /// <summary>The whole statement where nothing else is said by it, else the chain from <c>HasIndex</c> on.</summary>
    private Action? Remove(MemberAccessExpressionSyntax hasIndex, DocumentChanges changes, EditContext context)
    {
        var chain = ChainOf(hasIndex);
        if (chain.Parent is ExpressionStatementSyntax { Parent: BlockSyntax } statement && (hasIndex.Expression is not InvocationExpressionSyntax entity || SaysNothingElse(entity, context)))
        {
            return HasComments(statement) ? null : () => RemoveLines(statement, changes);
        }

        return hasIndex.Expression is InvocationExpressionSyntax receiver && chain.Parent is ExpressionStatementSyntax or ArrowExpressionClauseSyntax or LambdaExpressionSyntax
            && !chain.DescendantTrivia(span => span.Span.End > receiver.Span.End).Any(trivia => trivia.SpanStart > receiver.SpanStart && IsComment(trivia))
            ? () => changes.Replace(TextSpan.FromBounds(receiver.Span.End, chain.Span.End), "")
            : null;
    }

    private static Action? Remove(AttributeSyntax attribute, DocumentChanges changes)
    {
        var list = (AttributeListSyntax)attribute.Parent!;
        if (HasComments(list))
        {
            return null;
        }

        if (list.Attributes.Count == 1)
        {
            return () => RemoveLines(list, changes);
        }

        var index = list.Attributes.IndexOf(attribute);
        var span = index == 0
            ? TextSpan.FromBounds(attribute.SpanStart, list.Attributes[1].SpanStart)
            : TextSpan.FromBounds(list.Attributes[index - 1].Span.End, attribute.Span.End);
        return () => changes.Replace(span, "");
    }

    /// <summary>With the white space around it, so that the lines before and after stand as if it had never been there.</summary>
    private static void RemoveLines(SyntaxNode node, DocumentChanges changes)
    {
        var layout = changes.Layout;
        var lines = changes.Text.Lines;
        var (first, last) = (lines.IndexOf(node.SpanStart), lines.IndexOf(node.Span.End));
        var isAlone = layout.IsFirstOnLine(node.SpanStart) && string.IsNullOrWhiteSpace(changes.Text.ToString(TextSpan.FromBounds(node.Span.End, lines[last].End)));
        if (!isAlone)
        {
            var next = node.GetLastToken().GetNextToken().SpanStart;
            changes.Replace(TextSpan.FromBounds(node.SpanStart, layout.IsSameLine(node.Span.End, next) ? next : node.Span.End), "");
            return;
        }

        // Of the blank lines on both sides one goes with it; at the start or the end of a block none stays.
        if (first > 0 && IsBlank(first - 1) && (IsBlank(last + 1) || IsBrace(last + 1)))
        {
            first--;
        }
        else if (first > 0 && IsBrace(first - 1) && IsBlank(last + 1))
        {
            last++;
        }

        changes.Replace(TextSpan.FromBounds(lines[first].Start, lines[last].EndIncludingLineBreak), "");

        bool IsBlank(int line) => line < lines.Count && string.IsNullOrWhiteSpace(lines[line].ToString());
        bool IsBrace(int line) => line < lines.Count && lines[line].ToString().Trim() is "{" or "}" or "});";
    }

    /// <summary>All that is called on the index, and what is called on its <c>Metadata</c>.</summary>
    private static ExpressionSyntax ChainOf(MemberAccessExpressionSyntax hasIndex)
    {
        ExpressionSyntax chain = hasIndex;
        while (chain.Parent is MemberAccessExpressionSyntax or InvocationExpressionSyntax)
        {
            chain = (ExpressionSyntax)chain.Parent;
        }

        return chain;
    }

    /// <summary>Whether <c>Entity&lt;T&gt;()</c> only names an entity type that is in the model without it.</summary>
    private bool SaysNothingElse(InvocationExpressionSyntax entity, EditContext context) =>
        entity is { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax, Name: GenericNameSyntax { Identifier.ValueText: "Entity" } }, ArgumentList.Arguments.Count: 0 }
        && (HasDbSet(context) || Index.DeclaringEntityType.ConfigurationPlaces.Any(place => place.Anchor.Tree != entity.SyntaxTree || place.Anchor.Span != entity.Span));

    private bool HasDbSet(EditContext context)
    {
        var entityType = context.Find(Index.DeclaringEntityType.ClrType);
        for (var type = ContextPlaces.FindSymbol(Index.DeclaringEntityType.Model, context); type is not null; type = type.BaseType)
        {
            if (type.GetMembers().OfType<IPropertySymbol>().Any(property =>
                property.Type is INamedTypeSymbol { Name: "DbSet", TypeArguments: [var element] } && SymbolEqualityComparer.Default.Equals(element, entityType)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An attribute of a base class is others' too.</summary>
    private bool IsOfItsOwnClass(AttributeSyntax attribute, EditContext context) =>
        attribute.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type
        && SymbolEqualityComparer.Default.Equals(context.SemanticModelOf(type.SyntaxTree).GetDeclaredSymbol(type), context.Find(Index.DeclaringEntityType.ClrType));

    private static bool HasComments(SyntaxNode node) => node.ContainsDirectives || node.DescendantTrivia().Any(IsComment);

    private static bool IsComment(SyntaxTrivia trivia) => !string.IsNullOrWhiteSpace(trivia.ToFullString());
}
