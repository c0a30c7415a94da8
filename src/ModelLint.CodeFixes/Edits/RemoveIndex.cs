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
            AttributeSyntax attribute when IsOfItsOwnClass(attribute, context) => Removal.Of(attribute, changes),
            _ => null,
        };
    }

    /// <summary>The whole statement where nothing else is said by it, else the chain from <c>HasIndex</c> on.</summary>
    private Action? Remove(MemberAccessExpressionSyntax hasIndex, DocumentChanges changes, EditContext context)
    {
        var chain = ChainOf(hasIndex);
        if (chain.Parent is ExpressionStatementSyntax { Parent: BlockSyntax } statement && (hasIndex.Expression is not InvocationExpressionSyntax entity || SaysNothingElse(entity, context)))
        {
            return Removal.Of(statement, changes);
        }

        return hasIndex.Expression is InvocationExpressionSyntax receiver && chain.Parent is ExpressionStatementSyntax or ArrowExpressionClauseSyntax or LambdaExpressionSyntax
            && !chain.DescendantTrivia(span => span.Span.End > receiver.Span.End).Any(trivia => trivia.SpanStart > receiver.SpanStart && Removal.IsComment(trivia))
            ? () => changes.Replace(TextSpan.FromBounds(receiver.Span.End, chain.Span.End), "")
            : null;
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
}
