using ModelLint.CodeFixes.Edits;

namespace ModelLint.CodeFixes.Sql;

/// <summary>The call that gives a column its default.</summary>
internal static class SqlDefault
{
    public static string Of(string sql, CodeScope scope)
    {
        scope.ImportEFCore();
        return $".HasDefaultValueSql({CodeScope.Literal(sql)})";
    }
}
