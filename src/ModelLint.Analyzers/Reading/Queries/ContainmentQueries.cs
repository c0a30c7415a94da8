using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using SyntaxFacts = ModelLint.Reading.FluentApi.Interpretation.SyntaxFacts;

namespace ModelLint.Reading.Queries;

/// <summary>
/// The queries of this compilation that filter rows by what is in a collection or a JSON document of theirs: <c>db.Patients.Where(p => p.Tags.Contains(tag))</c>. Found by
/// syntax, and only where the source of the query is a set of the context, by a variable, field or parameter that is declared with the context's type.
/// </summary>
/// <param name="context">The class name of the context.</param>
/// <param name="sets">The types of its sets by the names of their properties.</param>
internal sealed class ContainmentQueries(string context, IReadOnlyDictionary<string, ClrType> sets)
{
    private static readonly HashSet<string> Filters = ["Where", "Any", "Count", "LongCount", "First", "FirstOrDefault", "Single", "SingleOrDefault"];

    /// <summary>What hands rows of the same type on.</summary>
    private static readonly HashSet<string> Operators =
    [
        "Where", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Include", "ThenInclude", "AsNoTracking", "AsTracking", "AsQueryable", "AsSplitQuery", "IgnoreQueryFilters", "TagWith", "TagWithCallSite",
    ];

    private static readonly HashSet<string> JsonFunctions = ["JsonContains", "JsonExists", "JsonExistAny", "JsonExistAll"];

    /// <summary>The members by entity type, and whether a JSON function asks for them.</summary>
    public IReadOnlyCollection<(ClrType EntityType, string Member, bool IsJson, Anchor Anchor)> Find(SyntaxTree tree, CancellationToken cancellationToken) =>
        MayHaveQueries(tree.GetText(cancellationToken).ToString()) ? FindIn(tree.GetRoot(cancellationToken)).ToArray() : [];

    private IEnumerable<(ClrType EntityType, string Member, bool IsJson, Anchor Anchor)> FindIn(SyntaxNode root) =>
        from call in root.DescendantNodes().OfType<InvocationExpressionSyntax>()
        where call.Expression is MemberAccessExpressionSyntax filter && IsFilter(filter.Name.Identifier.ValueText)
        let lambda = call.ArgumentList.Arguments.FirstOrDefault()?.Expression as SimpleLambdaExpressionSyntax
        where lambda is not null
        let entityType = ElementTypeOf(((MemberAccessExpressionSyntax)call.Expression).Expression)
        where entityType is not null
        from query in In(lambda!)
        select (entityType!, query.Member, query.IsJson, SyntaxFacts.AnchorOf(query.Call));

    private bool MayHaveQueries(string text) =>
        text.IndexOf(context, StringComparison.Ordinal) >= 0 && (text.IndexOf(".Contains(", StringComparison.Ordinal) >= 0 || text.IndexOf(".Json", StringComparison.Ordinal) >= 0);

    private static bool IsFilter(string name) => Filters.Contains(name.EndsWith("Async", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Async".Length) : name);

    // What is negated no index finds.
    private static IEnumerable<(InvocationExpressionSyntax Call, string Member, bool IsJson)> In(SimpleLambdaExpressionSyntax lambda) =>
        from call in lambda.Body.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>()
        where call.Expression is MemberAccessExpressionSyntax && !call.Ancestors().TakeWhile(ancestor => ancestor != lambda).Any(ancestor => ancestor.IsKind(SyntaxKind.LogicalNotExpression))
        let access = (MemberAccessExpressionSyntax)call.Expression
        let name = access.Name.Identifier.ValueText
        let isJson = JsonFunctions.Contains(name)
        where isJson || name == "Contains" || (name == "Any" && AsksForOneOfSeveral(call))
        let row = lambda.Parameter.Identifier.ValueText
        let member = MemberOf(row, isJson ? call.ArgumentList.Arguments.FirstOrDefault()?.Expression : access.Expression)
        where member is not null
        select (call, member!, isJson);

    /// <summary><c>p.Tags.Any(tag => tags.Contains(tag))</c>.</summary>
    private static bool AsksForOneOfSeveral(InvocationExpressionSyntax call) =>
        call.ArgumentList.Arguments is [{ Expression: SimpleLambdaExpressionSyntax { Parameter: var item, Body: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Contains" } } contains } }]
        && contains.ArgumentList.Arguments is [{ Expression: IdentifierNameSyntax argument }]
        && argument.Identifier.ValueText == item.Identifier.ValueText;

    private static string? MemberOf(string row, ExpressionSyntax? expression) =>
        expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner } access && owner.Identifier.ValueText == row ? access.Name.Identifier.ValueText : null;

    private ClrType? ElementTypeOf(ExpressionSyntax expression)
    {
        switch (SyntaxFacts.Unwrap(expression))
        {
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call when Operators.Contains(access.Name.Identifier.ValueText):
                return ElementTypeOf(access.Expression);
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: GenericNameSyntax { Identifier.ValueText: "Set", TypeArgumentList.Arguments: [var type] } } access } when IsContext(access.Expression):
                return sets.Values.FirstOrDefault(set => set.Name == SyntaxFacts.LastNameOf(type));
            case MemberAccessExpressionSyntax access when sets.TryGetValue(access.Name.Identifier.ValueText, out var set) && IsContext(access.Expression):
                return set;
            case IdentifierNameSyntax name when sets.TryGetValue(name.Identifier.ValueText, out var set) && IsInContext(name):
                return set;
            default:
                return null;
        }
    }

    private bool IsInContext(SyntaxNode node) => node.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Identifier.ValueText == context;

    /// <summary>Whether the expression is of the context's type by its declaration: the innermost of that name decides.</summary>
    private bool IsContext(ExpressionSyntax expression) => expression switch
    {
        ThisExpressionSyntax => IsInContext(expression),
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: IdentifierNameSyntax field } => IsContext(field),
        IdentifierNameSyntax name => name.Ancestors().Select(ancestor => TypeIn(ancestor, name.Identifier.ValueText)).FirstOrDefault(type => type is not null) == context,
        _ => false,
    };

    /// <summary>The name of the type that a method, block or type declares a variable with; null where it declares none of that name.</summary>
    private static string? TypeIn(SyntaxNode scope, string variable) => scope switch
    {
        BlockSyntax block => OfVariables(block.Statements.SelectMany(statement => statement switch
        {
            LocalDeclarationStatementSyntax local => new[] { local.Declaration },
            UsingStatementSyntax { Declaration: { } declaration } => new[] { declaration },
            _ => Array.Empty<VariableDeclarationSyntax>(),
        }), variable),
        UsingStatementSyntax { Declaration: { } declaration } => OfVariables([declaration], variable),
        BaseMethodDeclarationSyntax method => OfParameters(method.ParameterList, variable),
        LocalFunctionStatementSyntax function => OfParameters(function.ParameterList, variable),
        ParenthesizedLambdaExpressionSyntax lambda => OfParameters(lambda.ParameterList, variable),
        TypeDeclarationSyntax type => OfVariables(type.Members.OfType<FieldDeclarationSyntax>().Select(field => field.Declaration), variable)
            ?? NameOf(type.Members.OfType<PropertyDeclarationSyntax>().FirstOrDefault(property => property.Identifier.ValueText == variable)?.Type)
            ?? OfParameters(type.ChildNodes().OfType<ParameterListSyntax>().FirstOrDefault(), variable),
        _ => null,
    };

    private static string? OfParameters(ParameterListSyntax? list, string variable) =>
        list?.Parameters.FirstOrDefault(parameter => parameter.Identifier.ValueText == variable) is { } parameter ? NameOf(parameter.Type) ?? "" : null;

    private static string? OfVariables(IEnumerable<VariableDeclarationSyntax> declarations, string variable) => (
        from declaration in declarations
        from declarator in declaration.Variables
        where declarator.Identifier.ValueText == variable
        select (declaration.Type.IsVar ? NameOf((declarator.Initializer?.Value as ObjectCreationExpressionSyntax)?.Type) : NameOf(declaration.Type)) ?? "").FirstOrDefault();

    private static string? NameOf(TypeSyntax? type) => type is null ? null : SyntaxFacts.LastNameOf(type is NullableTypeSyntax nullable ? nullable.ElementType : type);
}
