using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading;

namespace ModelLint.CodeFixes.Edits;

/// <summary>
/// Sets the times at which rows of an entity type were added and changed whenever the context saves: in overrides of <c>SaveChanges</c> and <c>SaveChangesAsync</c>, those through
/// which EF Core's other overloads go, and a method that they call. Not in a context that has overrides of its own, nor where an interceptor may do it.
/// </summary>
/// <param name="EntityType">An entity type of its own, no owned one.</param>
/// <param name="Created">The properties that are set once.</param>
/// <param name="Updated">The properties that are set with each change.</param>
internal sealed record SetTimestamps(EntityType EntityType, IReadOnlyList<Property> Created, IReadOnlyList<Property> Updated) : ModelEdit
{
    public const string Method = nameof(SetTimestamps);

    private const string SaveChanges = nameof(SaveChanges);

    private static readonly string[] OtherWays = ["Interceptor", "SavingChanges"];

    public override Action? Place(EditContext context)
    {
        if (ContextPlaces.FindSymbol(EntityType.Model, context) is not { } type
            || context.Compilation.SyntaxTrees.Any(tree => tree.GetText().ToString() is var text && OtherWays.Any(way => text.Contains(way, StringComparison.Ordinal))))
        {
            return null;
        }

        return FindOwn(type, context) is { } own ? InMethod(own, context) : InNewMethods(type, context);
    }

    /// <summary>The method that this edit has written before, by what it does first.</summary>
    private static MethodDeclarationSyntax? FindOwn(INamedTypeSymbol type, EditContext context) =>
        type.GetMembers(Method) is [IMethodSymbol { Parameters.Length: 0, ReturnsVoid: true } method]
        && method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is MethodDeclarationSyntax { Body.Statements: [LocalDeclarationStatementSyntax { Declaration.Variables: [{ Identifier.ValueText: TimestampSite.Now }] }, ..] } declaration
        && context.Compilation.ContainsSyntaxTree(declaration.SyntaxTree)
            ? declaration
            : null;

    private Action? InMethod(MethodDeclarationSyntax method, EditContext context) =>
        context.ChangesOf(method.SyntaxTree) is { } changes && ConfigurationPlaces.BodySite(method, changes) is { } site
            ? Write(changes, site, new CodeScope(context, context.SemanticModelOf(method.SyntaxTree), method.Body!.OpenBraceToken.Span.End))
            : null;

    private Action? InNewMethods(INamedTypeSymbol type, EditContext context)
    {
        var anchor = EntityType.Model.ContextAnchor;
        if (anchor.ToNode().FirstAncestorOrSelf<ClassDeclarationSyntax>() is not { CloseBraceToken.IsMissing: false } declaration
            || context.ChangesOf(anchor.Tree) is not { } changes
            || Declarations.MembersOf(type).Any(member =>
                member.Name == Method || (member.Name.StartsWith(SaveChanges, StringComparison.Ordinal) && (member.IsSealed || !member.DeclaringSyntaxReferences.IsEmpty))))
        {
            return null;
        }

        var scope = new CodeScope(context, context.SemanticModelOf(anchor.Tree), declaration.SpanStart);
        var clock = Declarations.MembersOf(type).FirstOrDefault(member =>
            member is IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false, Type.Name: "TimeProvider" } or IPropertySymbol { IsStatic: false, Type.Name: "TimeProvider" }
            && context.Compilation.IsSymbolAccessibleWithin(member, type));
        var now = clock is null ? $"{scope.Name("System.DateTimeOffset")}.UtcNow" : $"{clock.Name}.GetUtcNow()";
        var (task, token) = (scope.Name("System.Threading.Tasks.Task"), scope.Name("System.Threading.CancellationToken"));
        return Write(changes, () => changes.SiteAt(declaration, () => new TimestampSite(declaration, now, task, token), Method), scope);
    }

    private Action? Write(DocumentChanges changes, Func<StatementSite> site, CodeScope scope)
    {
        var state = scope.Name("Microsoft.EntityFrameworkCore.EntityState");
        var statement = new TimestampStatement(
            scope.Name(EntityType.ClrType), state, [.. Created.Select(property => Assignment(property, scope))], [.. Updated.Select(property => Assignment(property, scope))]);
        return scope.IsComplete
            ? () =>
            {
                site().FindOrAdd(statement);
                changes.Import(scope.Namespaces);
            }
            : null;
    }

    private string Assignment(Property property, CodeScope scope)
    {
        var selected = property.IsShadowProperty
            ? $"Property<{scope.Name(property.ClrType)}>({CodeScope.Literal(property.Name)})"
            : $"Property({scope.Selector(EntityType.ClrType, property.Name)})";
        var now = property.ClrType.UnwrapNullable().Is("System.DateTime") ? $"{TimestampSite.Now}.UtcDateTime" : TimestampSite.Now;
        return $"{TimestampStatement.Entry}.{selected}.CurrentValue = {now};";
    }
}
