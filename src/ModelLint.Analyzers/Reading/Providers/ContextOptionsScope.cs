using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Reading.FluentApi.Interpretation;

namespace ModelLint.Reading.Providers;

/// <summary>What the code around a choice of options tells: for which context it is, and what for.</summary>
internal static class ContextOptionsScope
{
    private const string DesignTimeFactory = "IDesignTimeDbContextFactory";

    private static readonly HashSet<string> TestAttributes = ["Fact", "Theory", "Test", "TestCase", "TestMethod", "DataTestMethod", "SetUp", "OneTimeSetUp", "TestInitialize", "ClassInitialize", "GlobalSetup"];

    private static readonly string[] TestNames = ["Test", "Tests", "TestBase", "TestsBase", "TestCase", "Fixture", "Specs", "TestHelper", "TestFactory", "TestContext", "WebApplicationFactory", "Benchmark", "Benchmarks"];

    /// <summary>SQLite's connection strings for a database that goes with the connection.</summary>
    private static readonly string[] Volatile = [":memory:", "Mode=Memory", "mode=memory"];

    /// <summary>
    /// From the inside: the generic call whose argument it is in (<c>AddDbContext&lt;T&gt;(o => …)</c>), the receiver's own type (<c>new DbContextOptionsBuilder&lt;T&gt;()</c>,
    /// a variable or parameter of it), the design-time factory whose method it is in, the context whose migrations it is of.
    /// </summary>
    public static TypeSyntax? ContextOf(InvocationExpressionSyntax call)
    {
        if (ProviderNames.Registrations.ContainsKey(SyntaxFacts.NameOf(call)!.Identifier.ValueText))
        {
            return SyntaxFacts.TypeArgumentsOf(call)?.LastOrDefault();
        }

        foreach (var ancestor in call.AncestorsAndSelf())
        {
            switch (ancestor)
            {
                // AddDbContext<TContext>, AddDbContext<TService, TContext>, AddPooledDbContextFactory<TContext>, ConfigureDbContext<TContext> …
                case InvocationExpressionSyntax outer when SyntaxFacts.NameOf(outer) is GenericNameSyntax generic && generic.Identifier.ValueText.Contains("DbContext"):
                    return generic.TypeArgumentList.Arguments.LastOrDefault();
                case InvocationExpressionSyntax outer when ReceiverType(outer) is { } context:
                    return context;
                case TypeDeclarationSyntax { BaseList: { } bases } when ArgumentOf(bases, DesignTimeFactory) is { } context:
                    return context;
                case TypeDeclarationSyntax type when MigrationSnapshot.ContextOf(type) is { } context:
                    return context;
            }
        }

        return null;
    }

    public static OptionsPurpose PurposeOf(InvocationExpressionSyntax call, string method) =>
        method == ProviderNames.UseInMemoryDatabase ? OptionsPurpose.InMemory
        : IsTest(call, method) ? OptionsPurpose.Test
        : call.Ancestors().OfType<TypeDeclarationSyntax>().Any(type => type.BaseList is { } bases && ArgumentOf(bases, DesignTimeFactory) is not null) ? OptionsPurpose.DesignTime
        : IsFallback(call) ? OptionsPurpose.Fallback
        : OptionsPurpose.Application;

    private static TypeSyntax? ReceiverType(InvocationExpressionSyntax call)
    {
        ExpressionSyntax? expression = call;
        while (expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access })
        {
            expression = access.Expression;
        }

        return expression switch
        {
            ObjectCreationExpressionSyntax creation => ArgumentOf(creation.Type, ProviderNames.OptionsBuilder),
            IdentifierNameSyntax name => TypeOfVariable(name),
            _ => null,
        };
    }

    /// <summary>The context of a variable or parameter of type <c>DbContextOptionsBuilder&lt;T&gt;</c>.</summary>
    private static TypeSyntax? TypeOfVariable(IdentifierNameSyntax name)
    {
        var variable = name.Identifier.ValueText;
        var body = name.Ancestors().FirstOrDefault(ancestor => ancestor is BaseMethodDeclarationSyntax or CompilationUnitSyntax);
        var parameter = (body as BaseMethodDeclarationSyntax)?.ParameterList.Parameters.FirstOrDefault(parameter => parameter.Identifier.ValueText == variable);
        if (parameter is not null)
        {
            return ArgumentOf(parameter.Type, ProviderNames.OptionsBuilder);
        }

        var declarator = body?.DescendantNodes().OfType<VariableDeclaratorSyntax>().FirstOrDefault(declarator => declarator.Identifier.ValueText == variable);
        return ArgumentOf((declarator?.Parent as VariableDeclarationSyntax)?.Type, ProviderNames.OptionsBuilder)
            ?? ArgumentOf((declarator?.Initializer?.Value as ObjectCreationExpressionSyntax)?.Type, ProviderNames.OptionsBuilder);
    }

    private static TypeSyntax? ArgumentOf(BaseListSyntax bases, string name) => bases.Types.Select(type => ArgumentOf(type.Type, name)).FirstOrDefault(type => type is not null);

    private static TypeSyntax? ArgumentOf(TypeSyntax? type, string name) =>
        (type as QualifiedNameSyntax)?.Right is { } right ? ArgumentOf(right, name)
        : type is GenericNameSyntax generic && generic.Identifier.ValueText == name ? generic.TypeArgumentList.Arguments[0]
        : null;

    /// <summary><c>if (!options.IsConfigured) …</c>, or behind <c>if (options.IsConfigured) return;</c>.</summary>
    private static bool IsFallback(InvocationExpressionSyntax call) =>
        call.Ancestors().OfType<IfStatementSyntax>().Any(AsksIsConfigured)
        || call.Ancestors().OfType<BlockSyntax>().Any(block => block.Statements
            .TakeWhile(statement => !statement.Span.Contains(call.Span))
            .OfType<IfStatementSyntax>()
            .Any(statement => AsksIsConfigured(statement) && statement.Statement.DescendantNodesAndSelf().OfType<ReturnStatementSyntax>().Any()));

    private static bool AsksIsConfigured(IfStatementSyntax statement) =>
        statement.Condition.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == "IsConfigured");

    private static bool IsTest(InvocationExpressionSyntax call, string method)
    {
        foreach (var ancestor in call.Ancestors())
        {
            switch (ancestor)
            {
                case MethodDeclarationSyntax declaration when declaration.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => TestAttributes.Contains(SyntaxFacts.LastNameOf(attribute.Name))):
                    return true;
                case TypeDeclarationSyntax type when TestNames.Any(name => type.Identifier.ValueText.EndsWith(name, StringComparison.Ordinal)):
                    return true;
            }
        }

        // `new SqliteConnection("DataSource=:memory:")` stands beside the call, often in a field.
        return method == "UseSqlite"
            && call.FirstAncestorOrSelf<TypeDeclarationSyntax>() is var around
            && (around ?? call.SyntaxTree.GetRoot()).DescendantNodes().OfType<LiteralExpressionSyntax>()
                .Any(literal => literal.Token.Value is string text && Volatile.Any(text.Contains));
    }
}
