using System.Text.RegularExpressions;

namespace ModelLint.Tests.CodeFixes.Matrix;

/// <summary>The pieces that shapes are made of: well-formatted, with comments wherever somebody could lose one.</summary>
internal static partial class Sources
{
    /// <summary>The entity type as a class of its own.</summary>
    public static Source Class(Subject subject) => new($"{subject.Name}.cs", subject.Types + Class(subject.Name, subject.Base, [], subject.Members));

    /// <summary>Two types that the twin has, too.</summary>
    public static Source Shared(Subject subject, string types) => new(
        "Shared.cs",
        $"{Class("Entity", null, [], ["int Id", "DateTimeOffset CreatedAt", "DateTimeOffset UpdatedAt"]).Replace("public class", "public abstract class", StringComparison.Ordinal)}\n{subject.Shared}{types}");

    public static string Class(string name, string? @base, IEnumerable<string> attributes, IEnumerable<string> members) => $$"""
        // What is kept of a {{name}}.
        {{string.Concat(attributes.Select(attribute => $"{attribute}\n"))}}public class {{name}}{{(@base is null ? "" : $" : {@base}")}}
        {
        {{string.Join("\n", members.Select(Property))}}
            // No more.
        }

        """;

    /// <summary>A member as a property.</summary>
    public static string Property(string member)
    {
        var parts = Member().Match(member);
        var attributes = string.Concat(parts.Groups["attribute"].Captures.Select(attribute => $"    {attribute}\n"));
        var accessors = parts.Groups["accessors"] is { Success: true, Value: var own } ? own : "{ get; set; }";
        var initializer = parts.Groups["value"] is { Success: true, Value: var value } ? $" = {value};" : "";
        return $"{attributes}    public {parts.Groups["type"]} {parts.Groups["name"]} {accessors}{initializer} // {parts.Groups["name"]}";
    }

    /// <summary>A member as the parameter of a positional record.</summary>
    public static string Parameter(string member)
    {
        var parts = Member().Match(member);
        var attributes = string.Concat(parts.Groups["attribute"].Captures.Select(attribute => $"[property: {attribute.Value[1..]} "));
        return $"{attributes}{parts.Groups["type"]} {parts.Groups["name"]}{(parts.Groups["value"] is { Success: true, Value: var value } ? $" = {value}" : "")}";
    }

    /// <summary>A chain in <c>OnModelCreating</c> for each statement.</summary>
    public static Configured Statements(Subject subject) => new([.. subject.Statements($"modelBuilder.Entity<{subject.Name}>()")]);

    /// <summary>A block in <c>OnModelCreating</c>.</summary>
    public static string Block(string head, string builder, IEnumerable<string> statements) =>
        $"{head}{builder} =>\n{{\n    // Of this one.\n{string.Concat(statements.Select(statement => $"    {statement}\n"))}}});";

    /// <summary>A method that configures an entity type, in a class of its own.</summary>
    public static string Method(string signature, IEnumerable<string> statements) =>
        $"    {signature}\n    {{\n        // Of this one.\n{string.Concat(statements.Select(statement => $"        {statement}\n"))}    }}\n";

    public static Source Context(Subject subject, ImmutableArray<string> statements, bool hasOnModelCreating)
    {
        var sets = subject.SharedSets.Select(type => (Type: type, Name: type + "s")).Append((Type: subject.Name, Name: subject.Set)).Append((Type: subject.Twin.Name, Name: subject.Twin.Set));
        var members = sets.Select(set => $"    public DbSet<{set.Type}> {set.Name} => Set<{set.Type}>();\n")
            .Concat(subject.ContextMembers.Select(member => $"    {member}\n"))
            .Append($"    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.{subject.Database};\n");
        if (hasOnModelCreating || statements.Length > 0)
        {
            var body = string.Concat(statements.SelectMany(statement => statement.Split('\n')).Select(line => line.Length == 0 ? "\n" : $"        {line}\n"));
            members = members.Append($"    protected override void OnModelCreating(ModelBuilder modelBuilder)\n    {{\n        // What EF Core does not see by itself.\n{body}    }} // The model.\n");
        }

        return new("ClinicContext.cs", $"/* The clinic. */\npublic class ClinicContext : DbContext\n{{\n{string.Join("\n", members)}}}\n");
    }

    [GeneratedRegex(@"^(?:(?<attribute>\[[^\]]*\]) )*(?<type>\S+) (?<name>\w+)(?: (?<accessors>\{.*?\}))?(?: = (?<value>.+))?$")]
    private static partial Regex Member();
}
