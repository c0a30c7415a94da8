using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading.FluentApi.Interpretation;

namespace ModelLint.Reading.Providers;

/// <summary>What generated migrations tell of a context: the attribute names it, annotations and column types the provider that they were made for.</summary>
/// <param name="Context">The argument of <c>[DbContext(typeof(T))]</c>.</param>
internal sealed record MigrationSnapshot(TypeSyntax Context, DatabaseProvider Provider)
{
    private const string Namespace = "Microsoft.EntityFrameworkCore.Migrations";

    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<MigrationSnapshot?>> Cache = new();

    // Snapshots are long and regular: their text tells, without a walk over a thousand statements.
    private static readonly (string Mark, DatabaseProvider Provider)[] Marks =
    [
        ("\"SqlServer:", DatabaseProvider.SqlServer),
        ("SqlServerModelBuilderExtensions.", DatabaseProvider.SqlServer),
        ("\"Npgsql:", DatabaseProvider.PostgreSql),
        ("NpgsqlModelBuilderExtensions.", DatabaseProvider.PostgreSql),
        ("\"MySql:", DatabaseProvider.MySql),
        ("MySqlModelBuilderExtensions.", DatabaseProvider.MySql),
        ("\"Oracle:", DatabaseProvider.Oracle),
        ("OracleModelBuilderExtensions.", DatabaseProvider.Oracle),
        ("\"Sqlite:", DatabaseProvider.Sqlite),
        ("HasColumnType(\"INTEGER\")", DatabaseProvider.Sqlite),
    ];

    /// <summary>Null for anything else than a snapshot or a migration's designer file, and where that names no one provider.</summary>
    public static MigrationSnapshot? Of(SyntaxTree tree, CancellationToken cancellationToken) =>
        (Cache.TryGetValue(tree, out var known) ? known : Cache.GetValue(tree, _ => new(Read(tree, cancellationToken)))).Value;

    private static MigrationSnapshot? Read(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var text = tree.GetText(cancellationToken).ToString();
        if (text.IndexOf(Namespace, StringComparison.Ordinal) < 0 || text.IndexOf("[DbContext(typeof(", StringComparison.Ordinal) < 0)
        {
            return null;
        }

        var providers = Marks.Where(mark => text.IndexOf(mark.Mark, StringComparison.Ordinal) >= 0).Select(mark => mark.Provider).Distinct().ToArray();
        return providers is [var provider] && ContextOf(tree.GetRoot(cancellationToken)) is { } context ? new(context, provider) : null;
    }

    /// <summary>What the class says in <c>[DbContext(typeof(T))]</c>.</summary>
    public static TypeSyntax? ContextOf(TypeDeclarationSyntax type) =>
        (from list in type.AttributeLists
         from attribute in list.Attributes
         where SyntaxFacts.LastNameOf(attribute.Name) is "DbContext" or "DbContextAttribute"
         select (attribute.ArgumentList?.Arguments.FirstOrDefault()?.Expression as TypeOfExpressionSyntax)?.Type).FirstOrDefault();

    private static TypeSyntax? ContextOf(SyntaxNode root) =>
        root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<ClassDeclarationSyntax>().Select(ContextOf).FirstOrDefault(context => context is not null);
}
