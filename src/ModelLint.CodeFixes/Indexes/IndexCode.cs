using ModelLint.CodeFixes.Edits;

namespace ModelLint.CodeFixes.Indexes;

/// <summary>Calls on an index's builder; they are extension methods beside <c>DbContext</c>.</summary>
internal static class IndexCode
{
    public static Code HasFilter(string sql) => Extension($".HasFilter({CodeScope.Literal(sql)})");

    public static Code AreNullsDistinct(bool value) => Extension($".AreNullsDistinct({(value ? "true" : "false")})");

    public static Code HasMethod(string method) => Extension($".HasMethod({CodeScope.Literal(method)})");

    private static Code Extension(string call) => scope =>
    {
        scope.ImportEFCore();
        return call;
    };
}
