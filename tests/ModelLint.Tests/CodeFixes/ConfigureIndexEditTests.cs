using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;
using Index = ModelLint.Metadata.Index;

namespace ModelLint.Tests.CodeFixes;

/// <summary>Calls are added to an index where it is made, and an index is removed with all that makes it.</summary>
public sealed class ConfigureIndexEditTests
{
    private const string Entity = "modelBuilder.Entity<Patient>()";

    [Theory]
    [InlineData("HasIndex(p => p.Code);", "HasIndex(p => p.Code).HasFilter(\"1 = 1\");")]
    [InlineData("HasIndex(p => p.Code).IsUnique();", "HasIndex(p => p.Code).IsUnique().HasFilter(\"1 = 1\");")]
    [InlineData("HasIndex(p => p.Code)\n            .IsUnique()\n            .HasDatabaseName(\"IX\");", "HasIndex(p => p.Code)\n            .IsUnique()\n            .HasDatabaseName(\"IX\")\n            .HasFilter(\"1 = 1\");")]
    [InlineData("HasIndex(p => p.Code).Metadata.SetFillFactor(80);", "HasIndex(p => p.Code).HasFilter(\"1 = 1\").Metadata.SetFillFactor(80);")]
    public Task Calls_on_its_chain(string before, string after) => EditTest.WritesAsync(
        Source($"{Entity}.{before}"), Source($"{Entity}.{after}"), model => [Filter(Of(model, [$"{Entity}.HasIndex(p => p.Code)"]))]);

    [Fact]
    public Task Calls_on_the_last_of_its_chains() => EditTest.WritesAsync(
        Source($"{Entity}.HasIndex(p => p.Code);\n        {Entity}.HasIndex(q => q.Code).IsUnique();"),
        Source($"{Entity}.HasIndex(p => p.Code);\n        {Entity}.HasIndex(q => q.Code).IsUnique().HasFilter(\"1 = 1\");"),
        model => [Filter(Of(model, [$"{Entity}.HasIndex(p => p.Code)", $"{Entity}.HasIndex(q => q.Code)"]))]);

    [Fact]
    public Task Calls_beside_an_attribute() => EditTest.WritesAsync(
        "[Index(nameof(Code))]\n" + Source(""),
        "[Index(nameof(Code))]\n" + Source($"\n        {Entity}.HasIndex(x => x.Code).HasFilter(\"1 = 1\");"),
        model => [Filter(Of(model, ["Index(nameof(Code))"]))]);

    [Fact]
    public Task Calls_beside_an_attribute_with_a_name() => EditTest.WritesAsync(
        "[Index(nameof(Code), Name = \"IX\")]\n" + Source("", "\"Name\""),
        "[Index(nameof(Code), Name = \"IX\")]\n" + Source($"\n        {Entity}.HasIndex(x => x.Code, \"IX\").HasFilter(\"1 = 1\");", "\"Name\""),
        model => [Filter(Of(model, ["Index(nameof(Code), Name = \"IX\")"], name: "IX"))]);

    [Theory]
    // The whole line, and one of the blank lines around it.
    [InlineData("int a = 1;\n        ENTITY.HasIndex(p => p.Code).IsUnique();\n        int b = 2;", "int a = 1;\n        int b = 2;")]
    [InlineData("int a = 1;\n\n        ENTITY.HasIndex(p => p.Code);\n\n        int b = 2;", "int a = 1;\n\n        int b = 2;")]
    [InlineData("int a = 1;\n\n        ENTITY.HasIndex(p => p.Code);", "int a = 1;")]
    [InlineData("ENTITY.HasIndex(p => p.Code); int b = 2;", "int b = 2;")]
    [InlineData("ENTITY.HasIndex(p => p.Code)\n            .IsUnique()\n            .HasDatabaseName(\"IX\");\n        int b = 2;", "int b = 2;")]
    [InlineData("ENTITY.HasIndex(p => p.Code).Metadata.SetFillFactor(80);\n        int b = 2;", "int b = 2;")]
    // What else the chain says stays.
    [InlineData("ENTITY.ToTable(\"p\").HasIndex(p => p.Code).IsUnique();", "ENTITY.ToTable(\"p\");")]
    public Task Removed(string before, string after) => EditTest.WritesAsync(
        Source(before.Replace("ENTITY", Entity)), Source(after.Replace("ENTITY", Entity)), model => [new RemoveIndex(Of(model, ["HasIndex(p => p.Code)"]))]);

    [Fact]
    public Task Removed_in_a_block() => EditTest.WritesAsync(
        Source("modelBuilder.Entity<Patient>(patient =>\n        {\n            patient.HasIndex(p => p.Code);\n            patient.HasIndex(p => p.Name);\n        });"),
        Source("modelBuilder.Entity<Patient>(patient =>\n        {\n            patient.HasIndex(p => p.Name);\n        });"),
        model => [new RemoveIndex(Of(model, ["HasIndex(p => p.Code)"]))]);

    /// <summary>Without a set and without other configuration, the call is what brings the entity type into the model.</summary>
    [Fact]
    public Task Removed_from_what_brings_the_entity_type_in() => EditTest.WritesAsync(
        Source($"{Entity}.HasIndex(p => p.Code);").Replace("public DbSet<Patient> Patients => Set<Patient>();", ""),
        Source($"{Entity};").Replace("public DbSet<Patient> Patients => Set<Patient>();", ""),
        model => [new RemoveIndex(Of(model, ["HasIndex(p => p.Code)"]))]);

    [Theory]
    [InlineData("[Index(nameof(Code))]\n", "")]
    [InlineData("[Keyless]\n[Index(nameof(Code))]\n", "[Keyless]\n")]
    [InlineData("[Index(nameof(Code)), Keyless]\n", "[Keyless]\n")]
    [InlineData("[Keyless, Index(nameof(Code))]\n", "[Keyless]\n")]
    [InlineData("[Index(nameof(Code))] ", "")]
    public Task Removed_with_its_attribute(string before, string after) => EditTest.WritesAsync(
        before + Source(""), after + Source(""), model => [new RemoveIndex(Of(model, ["Index(nameof(Code))"]))]);

    [Fact]
    public Task Removed_everywhere() => EditTest.WritesAsync(
        "[Index(nameof(Code))]\n" + Source($"{Entity}.HasIndex(p => p.Code).IsUnique();\n        int b = 2;"),
        Source("int b = 2;"),
        model => [new RemoveIndex(Of(model, ["Index(nameof(Code))", "HasIndex(p => p.Code)"]))]);

    [Theory]
    [InlineData("// For the search.\n        ENTITY.HasIndex(p => p.Code);")]
    [InlineData("ENTITY.HasIndex(p => p.Code); // For the search.")]
    [InlineData("if (modelBuilder is not null)\n            modelBuilder.Entity<Patient>(patient => patient.HasIndex(p => p.Code));")]
    [InlineData("var index = ENTITY.HasIndex(p => p.Code);")]
    public Task Not_removed_where_a_comment_or_more_hangs_on_it(string source) => EditTest.FindsNoPlaceAsync(
        Source(source.Replace("ENTITY", Entity)), model => [new RemoveIndex(Of(model, ["HasIndex(p => p.Code)"]))]);

    [Fact]
    public Task Not_removed_where_something_else_configures_it() => EditTest.FindsNoPlaceAsync(
        Source($"{Entity}.HasIndex(p => p.Code);"), model => [new RemoveIndex(Of(model, ["HasIndex(p => p.Code)"], hasOthers: true))]);

    [Fact]
    public Task Not_removed_with_an_attribute_of_a_base_class() => EditTest.FindsNoPlaceAsync(
        Source("").Replace("public class Patient\n{", "[Index(nameof(Code))]\npublic abstract class Person { public string Code { get; set; } = \"\"; }\npublic class Patient : Person\n{")
            .Replace("    public string Code { get; set; } = \"\";\n}", "}"),
        model => [new RemoveIndex(Of(model, ["Index(nameof(Code))"]))]);

    private static ConfigureIndex Filter(Index index) => new(index, [_ => ".HasFilter(\"1 = 1\")"]);

    private static Index Of(PlacedModel model, string[] configurations, string? name = null, bool hasOthers = false)
    {
        var entityType = model.EntityType("Patient");
        return new()
        {
            DeclaringEntityType = entityType,
            Properties = [model.Property(entityType, "Code")],
            Name = name,
            IsUnique = new(false),
            Source = ConfigurationSource.Explicit,
            Configurations = [.. configurations.Select(model.At)],
            HasOtherConfigurations = hasOthers,
        };
    }

    private static string Source(string statements, string name = "\"\"") => $$"""
        public class Patient
        {
            public int Id { get; set; }
            public string Name { get; set; } = {{name}};
            public string Code { get; set; } = "";
        }
        public class ClinicContext : DbContext
        {
            public DbSet<Patient> Patients => Set<Patient>();
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                {{statements}}
            }
        }

        """;
}
