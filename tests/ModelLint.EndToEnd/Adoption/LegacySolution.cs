using ModelLint.EndToEnd.Applications;

namespace ModelLint.EndToEnd.Adoption;

/// <summary>A solution as they grow: a project a module, each with a context of its own, and not a word on how its entity types are stored.</summary>
internal static class LegacySolution
{
    public const int EntityTypesOfModule = 25;

    /// <summary>By rule, how often it is reported of each entity type.</summary>
    public static IReadOnlyDictionary<string, int> FindingsOfEntityType { get; } =
        new SortedDictionary<string, int> { ["MDL0001"] = 1, ["MDL0003"] = 3, ["MDL0006"] = 1, ["MDL0007"] = 1, ["MDL0011"] = 1 };

    public static IReadOnlyList<string> Modules { get; } = [.. Enumerable.Range(0, 12).Select(module => $"Module{module:00}")];

    public static void Write(Application application)
    {
        application.Write("Legacy.slnx", $"<Solution>{string.Concat(Modules.Select(module => $"""<Project Path="{module}/{module}.csproj" />"""))}</Solution>");
        foreach (var module in Modules)
        {
            application.Write($"{module}/{module}.csproj", Project);
            application.Write($"{module}/{module}Context.cs", Context(module));
            for (var number = 0; number < EntityTypesOfModule; number++)
                application.Write($"{module}/{Thing(number)}.cs", EntityType(module, number));
        }
    }

    /// <summary>One decimal more, which a finding is put off for in the same class.</summary>
    public static void AddMistake(Application application, string module, int number) =>
        application.Write($"{module}/{Thing(number)}.cs", EntityType(module, number).Replace("    public decimal Price", "    public decimal Weight { get; set; }\n    public decimal Price", StringComparison.Ordinal));

    public static string Thing(int number) => $"Thing{number % EntityTypesOfModule:00}";

    private static string EntityType(string module, int number) => $$"""
        namespace {{module}};

        public enum {{Thing(number)}}Status { Open, Closed }

        public class {{Thing(number)}}
        {
            public int Id { get; set; }
            public string Name { get; set; } = "";
            public string Street { get; set; } = "";
            public string? Remark { get; set; }
            public decimal Price { get; set; }
            public {{Thing(number)}}Status Status { get; set; }
            public int? {{Thing(number + 1)}}Id { get; set; }
        }

        """;

    private static string Context(string module) => $$"""
        using Microsoft.EntityFrameworkCore;

        namespace {{module}};

        public class {{module}}Context : DbContext
        {
        {{string.Concat(Enumerable.Range(0, EntityTypesOfModule).Select(Thing).Select(thing => $"    public DbSet<{thing}> {thing}s => Set<{thing}>();\n"))}}
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();
        }

        """;

    private static readonly string Project = ProjectFile.Of(ProjectFile.Modern, ProjectFile.Npgsql(), ProjectFile.ModelLint);
}
