using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading.Declarations;
using ModelLint.Reading.Syntax;
using SyntaxFacts = ModelLint.Reading.FluentApi.Interpretation.SyntaxFacts;

namespace ModelLint.Reading;

/// <summary>
/// Which members the code of a compilation may set, told by their names: binding every body would cost more than the answer is worth, and a name that is
/// written anywhere is reason enough to keep silent. What configures the model sets no values.
/// </summary>
internal sealed class MemberAssignments(SymbolTypeCatalog types, bool isLibrary)
{
    // Kept on the trees: an edit leaves all others as they are.
    private static readonly ConditionalWeakTable<SyntaxTree, ConcurrentDictionary<string, bool>> Mentioned = new();
    private static readonly ConditionalWeakTable<SyntaxTree, ConcurrentDictionary<string, bool>> Set = new();

    private static readonly HashSet<string> ConfigurationTypes =
    [
        "ModelBuilder", "ModelConfigurationBuilder", "EntityTypeBuilder", "OwnedNavigationBuilder", "ComplexPropertyBuilder", "PropertyBuilder", "MigrationBuilder",
    ];

    /// <summary>The methods that only read what a lambda selects.</summary>
    private static readonly HashSet<string> Readers =
    [
        "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Select", "Where", "GroupBy", "Min", "Max", "MinBy", "MaxBy", "DistinctBy", "Any", "All", "Count",
        "First", "FirstOrDefault", "Single", "SingleOrDefault", "Last", "LastOrDefault", "MinAsync", "MaxAsync", "ToDictionary", "ToLookup",
    ];

    private readonly SourceTrees _sources = types.Sources;

    // Names alone: what is made here lives as long as the models, and must not keep a compilation.
    private readonly HashSet<string> _sourceTypes = new(types.SourceTypes.Select(type => type.Type.Name));

    /// <summary>For a context with these bases: a base class or interceptor that is not in the source may set anything.</summary>
    public Func<string, bool> For(IEnumerable<TypeDeclaration> bases)
    {
        var isInSight = bases.All(type => type.Origin == TypeOrigin.Source || type.BaseType is null || type.Type.Namespace.StartsWith("Microsoft.", StringComparison.Ordinal));
        return name => !isInSight || IsFound(tree => IsSetIn(tree, name)) || IsFound(HasInterceptorFromElsewhere) || (isLibrary && IsFound(tree => IsSetByOthers(tree, name)));
    }

    private bool IsFound(Func<SyntaxTree, bool> find) => _sources.Any((tree, _) => find(tree), CancellationToken.None);

    private static bool IsSetIn(SyntaxTree tree, string name) => Set.GetOrCreateValue(tree).GetOrAdd(name, _ => Tokens(tree, name).Any(token => IsSet(token, name)));

    private bool HasInterceptorFromElsewhere(SyntaxTree tree) => Tokens(tree, "AddInterceptors").Any(token =>
        token.Parent is { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } }
        && call.ArgumentList.Arguments.Any(argument => !argument.DescendantNodes().OfType<SimpleNameSyntax>().Any(name => _sourceTypes.Contains(name.Identifier.ValueText))));

    /// <summary>What refers to a library may set what it can see.</summary>
    private static bool IsSetByOthers(SyntaxTree tree, string name) =>
        Tokens(tree, name).Any(token => token.Parent is PropertyDeclarationSyntax property && IsVisibleOutside(property));

    private static bool IsVisibleOutside(PropertyDeclarationSyntax property) =>
        property.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().TakeWhile(member => member is PropertyDeclarationSyntax or TypeDeclarationSyntax)
            .All(member => member.Parent is InterfaceDeclarationSyntax || member.Modifiers.Any(SyntaxKind.PublicKeyword))
        && property.AccessorList?.Accessors.Any(accessor =>
            accessor.Kind() is SyntaxKind.SetAccessorDeclaration or SyntaxKind.InitAccessorDeclaration && accessor.Modifiers.Count == 0) == true;

    /// <summary>The identifiers and texts with a name in them. Most trees do not even have it in their text, and need not be walked.</summary>
    private static IEnumerable<SyntaxToken> Tokens(SyntaxTree tree, string name) =>
        Mentioned.GetOrCreateValue(tree).GetOrAdd(name, _ => tree.GetText().ToString().Contains(name))
            ? tree.GetRoot().DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken) ? token.ValueText == name : token.ValueText.Contains(name))
            : [];

    private static bool IsSet(SyntaxToken token, string name)
    {
        var node = token.Parent!;
        if (node.FirstAncestorOrSelf<AttributeSyntax>() is not null)
        {
            return false;
        }

        if (ConfigurationOf(node) is { } configuration)
        {
            return configuration.DescendantNodes().OfType<SimpleNameSyntax>().Any(call => call.Identifier.ValueText.StartsWith("HasValueGenerator", StringComparison.Ordinal));
        }

        return node switch
        {
            PropertyDeclarationSyntax property => !IsPlain(property),
            ParameterSyntax { Parent.Parent: RecordDeclarationSyntax } => true,
            SimpleNameSyntax identifier => IsSet(identifier),
            // A text may be the member's name for whatever sets it, or SQL that does.
            _ when !token.IsKind(SyntaxKind.IdentifierToken) => token.ValueText == name || IsSql(token.ValueText),
            _ => false,
        };
    }

    private static bool IsSet(SimpleNameSyntax identifier)
    {
        ExpressionSyntax member = identifier;
        while (member.Parent is ExpressionSyntax outer && IsAccessTo(member, outer))
        {
            member = outer;
        }

        var isRead = member.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left != member,
            ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } tuple } => assignment.Left != tuple,
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } } => false,
            ArgumentSyntax argument => argument.RefKindKeyword.IsKind(SyntaxKind.None),
            NameEqualsSyntax => false,
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.AddressOfExpression } or RefExpressionSyntax => false,
            LambdaExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } } => Readers.Contains(SyntaxFacts.LastNameOf(call.Expression)),
            _ => true,
        };
        return !isRead;
    }

    private static bool IsAccessTo(ExpressionSyntax member, ExpressionSyntax outer) => outer switch
    {
        MemberAccessExpressionSyntax access => access.Name == member,
        MemberBindingExpressionSyntax => true,
        ConditionalAccessExpressionSyntax conditional => conditional.WhenNotNull == member,
        _ => false,
    };

    /// <summary>Without an initializer or code of its own, which may set it by a field.</summary>
    private static bool IsPlain(PropertyDeclarationSyntax property) =>
        property is { Initializer: null, ExpressionBody: null, AccessorList.Accessors: var accessors } && accessors.All(accessor => accessor is { Body: null, ExpressionBody: null });

    /// <summary>The method that configures the model, or a migration, where the node stands in one.</summary>
    private static MemberDeclarationSyntax? ConfigurationOf(SyntaxNode node) =>
        node.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>() is { } method
        && method.ParameterList.Parameters.Any(parameter => parameter.Type is { } type && ConfigurationTypes.Contains(SyntaxFacts.LastNameOf(type)))
            ? method
            : null;

    private static bool IsSql(string text) =>
        new[] { "UPDATE", "INSERT", "TRIGGER" }.Any(keyword => text.IndexOf(keyword, StringComparison.OrdinalIgnoreCase) >= 0);
}
