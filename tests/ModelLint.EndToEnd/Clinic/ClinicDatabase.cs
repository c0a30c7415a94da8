using ModelLint.EndToEnd.Applications;
using ModelLint.EndToEnd.PostgreSql;
using Npgsql;

namespace ModelLint.EndToEnd.Clinic;

/// <summary>The schema that the sample makes on an empty PostgreSQL server.</summary>
internal sealed class ClinicDatabase : IAsyncDisposable
{
    private readonly PostgreSqlServer _server;
    private readonly NpgsqlDataSource _dataSource;

    private ClinicDatabase(PostgreSqlServer server)
    {
        _server = server;
        _dataSource = NpgsqlDataSource.Create(server.ConnectionString("clinic"));
    }

    public static async Task<ClinicDatabase> CreateAsync(Application application)
    {
        var database = new ClinicDatabase(await PostgreSqlServer.StartAsync());
        var result = await application.RunAsync("dotnet",
            "Clinic.Api/bin/Debug/net10.0/Clinic.Api.dll", "create-database", "--ConnectionStrings:Clinic", database._dataSource.ConnectionString);
        if (result.ExitCode != 0)
            await database.DisposeAsync();
        result.EnsureSuccess();
        return database;
    }

    /// <summary>Inserts a row that the server refuses, with any value where one is required, and answers with which SQLSTATE.</summary>
    public async Task<string> RefuseRowAsync(string table, string column, string value)
    {
        var required = await QueryAsync($"""
            SELECT quote_ident(a.attname) || CASE pg_catalog.format_type(a.atttypid, null)
                WHEN 'uuid' THEN '=gen_random_uuid()'
                WHEN 'timestamp with time zone' THEN '=now()'
                ELSE '=''1''' END
            FROM pg_catalog.pg_attribute a
            WHERE a.attrelid = '"{table}"'::regclass AND a.attnum > 0 AND a.attnotnull
                AND NOT a.atthasdef AND a.attidentity = '' AND a.attname <> '{column}'
            """);
        var assignments = required.Append($"\"{column}\"='{value}'").Select(assignment => assignment.Split('=')).ToArray();
        var refused = await Assert.ThrowsAsync<PostgresException>(() => QueryAsync($"""
            INSERT INTO "{table}" ({string.Join(", ", assignments.Select(assignment => assignment[0]))})
            VALUES ({string.Join(", ", assignments.Select(assignment => assignment[1]))})
            """));
        return refused.SqlState;
    }

    /// <summary>The indexes of a table: <c>unique TenantId,Number where ("DeletedAt" IS NULL)</c>.</summary>
    public Task<List<string>> IndexesAsync(string table) => QueryAsync($"""
        SELECT concat(
            CASE WHEN i.indisunique THEN 'unique ' END,
            string_agg(a.attname, ',' ORDER BY k.position),
            ' where ' || pg_get_expr(i.indpred, i.indrelid))
        FROM pg_catalog.pg_index i
        CROSS JOIN LATERAL unnest(i.indkey::int[]) WITH ORDINALITY AS k(attnum, position)
        JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
        WHERE i.indrelid = '"{table}"'::regclass
        GROUP BY i.indexrelid, i.indrelid, i.indisunique, i.indpred
        """);

    /// <summary>The foreign keys of a table: <c>MedicationId to Medications</c>.</summary>
    public Task<List<string>> ForeignKeysAsync(string table) => QueryAsync($"""
        SELECT string_agg(a.attname, ',' ORDER BY k.position) || ' to ' || p.relname
        FROM pg_catalog.pg_constraint c
        CROSS JOIN LATERAL unnest(c.conkey) WITH ORDINALITY AS k(attnum, position)
        JOIN pg_catalog.pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.attnum
        JOIN pg_catalog.pg_class p ON p.oid = c.confrelid
        WHERE c.contype = 'f' AND c.conrelid = '"{table}"'::regclass
        GROUP BY c.oid, p.relname
        """);

    /// <summary>The type, nullability and default of a column: <c>timestamp with time zone not null default now()</c>.</summary>
    public async Task<string> ColumnAsync(string table, string column) => Assert.Single(await QueryAsync($"""
        SELECT concat(
            pg_catalog.format_type(a.atttypid, a.atttypmod),
            CASE WHEN a.attnotnull THEN ' not null' END,
            ' default ' || pg_get_expr(d.adbin, d.adrelid))
        FROM pg_catalog.pg_attribute a
        LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
        WHERE a.attrelid = '"{table}"'::regclass AND a.attname = '{column}'
        """));

    private async Task<List<string>> QueryAsync(string sql)
    {
        await using var command = _dataSource.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(reader.GetString(0));
        return rows;
    }

    public async ValueTask DisposeAsync()
    {
        await _dataSource.DisposeAsync();
        await _server.DisposeAsync();
    }
}
