namespace ModelLint.Tests.Rules;

/// <summary>The context of a rule's test, where nothing about it matters but its entity types and what configures them.</summary>
internal static class TestContext
{
    /// <param name="entityTypes">Comma-separated; each gets a <c>DbSet</c> by its name and an s.</param>
    /// <param name="configuration">Statements of <c>OnModelCreating</c>, over <c>b</c>.</param>
    /// <param name="provider">The call on <c>DbContextOptionsBuilder</c>; without one the provider stays unknown.</param>
    /// <param name="conventions">Statements of <c>ConfigureConventions</c>, over <c>c</c>.</param>
    public static string For(string entityTypes, string configuration = "", string? provider = "UseSqlServer()", string conventions = "") =>
        $$"""

        class Context : DbContext
        {
            {{string.Concat(entityTypes.Split(", ").Select(entityType => $"public DbSet<{entityType}> {entityType}s => Set<{entityType}>(); "))}}
            protected override void OnConfiguring(DbContextOptionsBuilder o) { {{(provider is null ? "" : $"o.{provider};")}} }
            protected override void OnModelCreating(ModelBuilder b) { {{configuration}} }
            protected override void ConfigureConventions(ModelConfigurationBuilder c) { {{conventions}} }
        }
        """;
}
