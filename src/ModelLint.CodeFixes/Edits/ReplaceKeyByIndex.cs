using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Edits;

/// <summary>
/// Makes the primary key of one property a unique index, in place: <c>HasKey(…)</c> becomes <c>HasIndex(…).IsUnique()</c>, <c>[PrimaryKey]</c> and <c>[Key]</c> become an
/// <c>[Index]</c> of the class. Only where nothing else says what the key is, and no code takes rows by it.
/// </summary>
/// <param name="Key">Of one property, which the class has.</param>
internal sealed record ReplaceKeyByIndex(Key Key) : ModelEdit
{
    private const string KeyAttribute = "System.ComponentModel.DataAnnotations.KeyAttribute";
    private const string PrimaryKeyAttribute = "Microsoft.EntityFrameworkCore.PrimaryKeyAttribute";
    private const string IndexAttribute = "Microsoft.EntityFrameworkCore.IndexAttribute";

    private EntityType EntityType => Key.DeclaringEntityType;

    private Property Property => Key.Properties[0];

    public override Action? Place(EditContext context)
    {
        // What another project does with the rows is not looked into.
        if (context.Find(EntityType.ClrType) is not INamedTypeSymbol type
            || type.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree is not { } tree || !context.Compilation.ContainsSyntaxTree(tree)
            || context.IsNamedInDependentProjects(tree, type.Name))
        {
            return null;
        }

        var calls = FindCalls(type, context).ToList();
        var attributes = Declarations.MembersOf(type).Prepend(type)
            .SelectMany(symbol => symbol.GetAttributes().Where(attribute => attribute.AttributeClass?.ToDisplayString() is KeyAttribute or PrimaryKeyAttribute), (symbol, attribute) => (Symbol: symbol, Attribute: attribute))
            .ToList();
        var writes = attributes is [] ? [.. calls.Select(call => PlaceCall(call, context))]
            : (calls, attributes) is ([], [var (symbol, attribute)]) ? new[] { PlaceAttribute(symbol, attribute, type, context) }
            : [];
        var isKnown = attributes is [] ? calls.Exists(call => call.SyntaxTree == Key.Anchor?.Tree && call.Span == Key.Anchor.Span) : Key.Source == ConfigurationSource.DataAnnotation;
        return writes is [] || writes.Contains(null) || !isKnown || RowLookups.MayBeOf(type, context) ? null : () => Array.ForEach(writes, write => write!());
    }

    /// <summary>The calls <c>HasKey</c> on the builder of that entity type.</summary>
    private static IEnumerable<InvocationExpressionSyntax> FindCalls(ITypeSymbol type, EditContext context) =>
        from tree in context.Compilation.SyntaxTrees
        where tree.GetText().ToString().Contains("HasKey", StringComparison.Ordinal)
        from call in tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>()
        where call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "HasKey" }
            && context.SemanticModelOf(tree).GetTypeInfo(((MemberAccessExpressionSyntax)call.Expression).Expression).Type is INamedTypeSymbol { Name: "EntityTypeBuilder", TypeArguments: [var element] }
            && SymbolEqualityComparer.Default.Equals(element, type)
        select call;

    /// <summary>A name of the key, or the like, would be lost.</summary>
    private Action? PlaceCall(InvocationExpressionSyntax call, EditContext context) =>
        call is { Expression: MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name }, Parent: ExpressionStatementSyntax or ArrowExpressionClauseSyntax or LambdaExpressionSyntax }
        && Names(call) && context.ChangesOf(call.SyntaxTree) is { } changes
            ? () =>
            {
                changes.Replace(name.Span, "HasIndex");
                changes.Insert(call.Span.End, $"{CallChain.Separator(call, changes.Layout)}.IsUnique()");
            }
            : null;

    private Action? PlaceAttribute(ISymbol symbol, AttributeData data, INamedTypeSymbol type, EditContext context)
    {
        if (data.ApplicationSyntaxReference?.GetSyntax() is not AttributeSyntax attribute || context.ChangesOf(attribute.SyntaxTree) is not { } changes)
        {
            return null;
        }

        if (SymbolEqualityComparer.Default.Equals(symbol, type))
        {
            var scope = new CodeScope(context, context.SemanticModelOf(attribute.SyntaxTree), attribute.SpanStart);
            var name = scope.AttributeName(IndexAttribute);
            return attribute.ArgumentList is { } arguments && Names(attribute) && scope.IsComplete
                ? () =>
                {
                    changes.Replace(attribute.Name.Span, name);
                    changes.Insert(arguments.CloseParenToken.SpanStart, ", IsUnique = true");
                }
                : null;
        }

        var add = new AddAttribute(EntityType.ClrType, MemberName: null, scope => $"{scope.AttributeName(IndexAttribute)}(nameof({CodeScope.Identifier(Property.Name)}), IsUnique = true)").Place(context);
        return symbol.Name == Property.Name && SymbolEqualityComparer.Default.Equals(symbol.ContainingType, type) && add is not null && Removal.Of(attribute, changes) is { } remove
            ? add + remove
            : null;
    }

    private bool Names(SyntaxNode code) => IndexSyntax.Find(code) is { Node: var node, Members: [var member] } && node == code && IndexSyntax.NameOf(member) == Property.Name;
}
