using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Reading.FluentApi.Interpretation;

namespace ModelLint.CodeFixes.Edits;

/// <summary>
/// Code that takes rows of an entity type for what their key is: that finds them by it, says that an object is a row of the database, seeds them, or names their columns in SQL.
/// With another key it compiles as before, and does another thing.
/// </summary>
internal static class RowLookups
{
    private static readonly HashSet<string> Methods =
    [
        "Find", "FindAsync", "FindEntry", "FindEntryUntyped", "GetEntry", "Entry", "Attach", "AttachRange", "Update", "UpdateRange", "HasData", "TrackGraph",
        "FromSql", "FromSqlRaw", "FromSqlInterpolated", "SqlQuery", "SqlQueryRaw",
    ];

    /// <summary>Whether there may be any: also where the entity type cannot be told, as in a generic repository.</summary>
    public static bool MayBeOf(ITypeSymbol entityType, EditContext context) => context.Compilation.SyntaxTrees.Any(tree => MayBeIn(tree, entityType, context));

    private static bool MayBeIn(SyntaxTree tree, ITypeSymbol entityType, EditContext context)
    {
        var text = tree.GetText().ToString();
        return (text.Contains("By", StringComparison.Ordinal) || Methods.Any(method => text.Contains(method, StringComparison.Ordinal)))
            && tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call =>
                SyntaxFacts.NameOf(call)?.Identifier.ValueText is { } name && (Methods.Contains(name) || IsOfRepository(name)) && MayTake(call, entityType, context));
    }

    /// <summary>The repositories of packages find rows by such names.</summary>
    private static bool IsOfRepository(string name) => name.StartsWith("GetBy", StringComparison.Ordinal) || name.StartsWith("FindBy", StringComparison.Ordinal);

    private static bool MayTake(InvocationExpressionSyntax call, ITypeSymbol entityType, EditContext context)
    {
        if (context.SemanticModelOf(call.SyntaxTree).GetSymbolInfo(call).Symbol is not IMethodSymbol method)
        {
            return true;
        }

        // What these sources declare has calls of its own within, and the framework's collections are none of EF Core's.
        if (method.DeclaringSyntaxReferences.Any(reference => context.Compilation.ContainsSyntaxTree(reference.SyntaxTree)) || method.ContainingNamespace.ToDisplayString() is "System" or "System.Linq" or "System.Collections.Generic" or "System.Collections.Immutable")
        {
            return false;
        }

        var types = method.ContainingType.TypeArguments.Concat(method.TypeArguments).ToList();
        return types.Count == 0 ? IsOfEFCore(method) : types.Exists(type => type is ITypeParameterSymbol or { SpecialType: SpecialType.System_Object } || IsOrDerivesFrom(entityType, type));
    }

    private static bool IsOfEFCore(IMethodSymbol method) => method.ContainingNamespace.ToDisplayString().StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal);

    private static bool IsOrDerivesFrom(ITypeSymbol type, ITypeSymbol other)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(declaring, other))
            {
                return true;
            }
        }

        return type.AllInterfaces.Contains(other, SymbolEqualityComparer.Default);
    }
}
