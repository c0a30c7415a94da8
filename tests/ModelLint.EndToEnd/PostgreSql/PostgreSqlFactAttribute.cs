namespace ModelLint.EndToEnd.PostgreSql;

/// <summary>A fact that needs a PostgreSQL server to start, and is skipped, saying so, where none is installed.</summary>
public sealed class PostgreSqlFactAttribute : FactAttribute
{
    public PostgreSqlFactAttribute() => Skip = PostgreSqlServer.WhyUnavailable;
}

/// <inheritdoc cref="PostgreSqlFactAttribute"/>
public sealed class PostgreSqlTheoryAttribute : TheoryAttribute
{
    public PostgreSqlTheoryAttribute() => Skip = PostgreSqlServer.WhyUnavailable;
}
