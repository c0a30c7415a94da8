using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading.Declarations;
using ModelLint.Reading.FluentApi.Interpretation;

namespace ModelLint.Reading.Providers;

/// <summary>
/// Which naming plug-in a context has: what it makes of names, or why that is unknown. It is certain where the call stands beside the choice of the database, or
/// in options that are this context's in any case; where only some of the options for the context have it, names are unknown.
/// </summary>
/// <param name="Rewrite">What becomes of a name; null where names stay as they are, and where it is not known.</param>
/// <param name="Unknown">Why it is not known.</param>
internal readonly record struct NamingConvention(Func<string, string>? Rewrite, Unknown? Unknown)
{
    private const string Package = "EFCore.NamingConventions";

    /// <summary>The first version whose convention is this one, JSON apart.</summary>
    private static readonly Version FirstVersion = new(8, 0, 3);

    public static NamingConvention Of(
        IReadOnlyCollection<ContextOptionsCall> calls, IReadOnlyCollection<string> contexts, Configured<DatabaseProvider> provider, SymbolTypeCatalog types, IEnumerable<AssemblyIdentity> references)
    {
        // An application with several databases: what stands beside the choice of another one is not for this one.
        var choices = calls.Where(call => DatabaseOf(call) is not null).ToList();
        var others = choices.Where(choice => provider.IsKnown && DatabaseOf(choice) != provider.Value).ToList();
        choices = choices.Except(others).ToList();
        var named = calls
            .Where(call => NameRewriters.ByMethod.ContainsKey(call.Method) && (choices.Any(choice => StandsBeside(call, choice)) || !others.Any(other => StandsBeside(call, other))))
            .ToList();
        if (named.Count == 0)
        {
            return default;
        }

        var unknown = new Unknown($"'{named[0].Method}' changes the names of tables, columns and constraints", named[0].Anchor);
        if (!references.Any(assembly => assembly.Name == Package && assembly.Version >= FirstVersion))
        {
            return new(null, unknown);
        }

        // The application's options, else the tools', else …: what decides for the provider decides for names.
        var purpose = named.Concat(choices).Min(call => call.Purpose);
        var (decisive, databases) = (named.Where(call => call.Purpose == purpose).ToList(), choices.Where(call => call.Purpose == purpose).ToList());
        var isCertain = decisive.Select(call => call.Method).Distinct().Count() == 1
            && decisive.All(IsInvariant)
            && (decisive.Any(call => IsOfContextAnyway(call, contexts, types)) || (databases.Count > 0 && databases.All(database => decisive.Any(call => StandsBeside(call, database)))));
        return isCertain ? new(NameRewriters.ByMethod[decisive[0].Method], null) : new(null, unknown);
    }

    private static DatabaseProvider? DatabaseOf(ContextOptionsCall call) =>
        ProviderNames.Uses.TryGetValue(call.Method, out var provider) || ProviderNames.Registrations.TryGetValue(call.Method, out provider) ? provider : null;

    /// <summary>No culture, or the invariant one.</summary>
    private static bool IsInvariant(ContextOptionsCall call) => call.Syntax.ArgumentList.Arguments.All(argument =>
        argument.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "InvariantCulture" }
        || argument.Expression is LiteralExpressionSyntax { Token.Value: null });

    /// <summary>In <c>OnConfiguring</c> of the context itself, or in what <c>ConfigureDbContext</c> adds to all options of it.</summary>
    private static bool IsOfContextAnyway(ContextOptionsCall call, IReadOnlyCollection<string> contexts, SymbolTypeCatalog types) =>
        BodyOf(call.Syntax) switch
        {
            MethodDeclarationSyntax { Identifier.ValueText: EFCoreNames.OnConfiguring } => call.DeclaringType == contexts.First(),
            AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax outer } } =>
                SyntaxFacts.NameOf(outer)?.Identifier.ValueText == "ConfigureDbContext" && call.Context is { } context && types.TypeAt(context)?.MetadataName == contexts.First(),
            _ => false,
        };

    /// <summary>In one body, both whenever that runs; or in what the registration is given.</summary>
    private static bool StandsBeside(ContextOptionsCall call, ContextOptionsCall database) =>
        BodyOf(call.Syntax) is { } body
        && (ProviderNames.Registrations.ContainsKey(database.Method)
            ? body is AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax outer } } && outer == database.Syntax
            : body == BodyOf(database.Syntax));

    /// <summary>The function, or the block, in which the call runs in any case.</summary>
    private static SyntaxNode? BodyOf(InvocationExpressionSyntax call)
    {
        foreach (var ancestor in call.Ancestors())
        {
            switch (ancestor)
            {
                case InvocationExpressionSyntax or MemberAccessExpressionSyntax or ExpressionStatementSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax
                    or EqualsValueClauseSyntax or VariableDeclaratorSyntax or VariableDeclarationSyntax or LocalDeclarationStatementSyntax or AssignmentExpressionSyntax:
                    continue;
                case BlockSyntax { Parent: AnonymousFunctionExpressionSyntax or BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax }:
                    return ancestor.Parent;
                default:
                    return ancestor;
            }
        }

        return null;
    }
}
