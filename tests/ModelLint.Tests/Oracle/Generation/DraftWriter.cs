using System.Text;
using ModelLint.Tests.EFCore;

namespace ModelLint.Tests.Oracle.Generation;

/// <summary>Writes a draft as one namespace: its classes, and the context with what configures it.</summary>
internal sealed class DraftWriter(ModelDraft draft)
{
    private readonly StringBuilder _source = new();

    public string Write()
    {
        _source.Append($"namespace {draft.Namespace}\n{{\n");
        if (!draft.Nullable)
            _source.Append("#nullable disable\n");
        _source.Append("    public enum Kind { First, Second }\n    public enum SmallKind : byte { First = 1, Second }\n");
        foreach (var declaration in draft.Declarations)
            _source.Append($"    {declaration}\n");

        // First, since it adds attributes.
        var configuration = new ConfigurationWriter(draft);
        var statements = configuration.Write();
        foreach (var type in draft.Classes)
            WriteClass(type);
        WriteContext(statements);
        foreach (var declaration in configuration.Declarations)
            _source.Append(declaration);
        if (!draft.Nullable)
            _source.Append("#nullable restore\n");
        return _source.Append("}\n").ToString();
    }

    private void WriteClass(GeneratedClass type)
    {
        foreach (var attribute in type.Attributes)
            _source.Append($"    [{attribute}]\n");
        var head = $"    public {(type.IsAbstract ? "abstract " : "")}{(type.IsPartial ? "partial " : "")}{type.Keyword} {type.Name}{type.TypeParameters}";
        _source.Append(head);
        var bases = (type.Base is { } @base ? new[] { $"{@base.Name}{type.BaseArguments}" } : []).Concat(type.Interfaces).ToArray();
        if (bases.Length > 0)
            _source.Append($" : {string.Join(", ", bases)}");
        _source.Append("\n    {\n");
        if (type.Keyword.EndsWith("struct", StringComparison.Ordinal))
            _source.Append($"        public {type.Name}() {{ }}\n");
        for (var index = 0; index < type.Members.Count; index++)
        {
            if (type.IsPartial && index == type.Members.Count / 2)
                _source.Append($"    }}\n{head.Replace("abstract ", "", StringComparison.Ordinal)}\n    {{\n");
            WriteMember(type.Members[index]);
        }

        _source.Append("    }\n");
    }

    private void WriteMember(GeneratedMember member)
    {
        if (member.Field.Length > 0)
            _source.Append($"        {member.Field}\n");
        var attributes = string.Concat(member.Attributes.Select(attribute => $"[{attribute}] "));
        _source.Append($"        {attributes}{member.Modifiers} {member.Type} {member.Name} {member.Body}{(member.Body == "= default!;" ? "" : Initializer(member))}\n");
    }

    // Only to be like what people write: the compiler's warnings are not errors here.
    private string Initializer(GeneratedMember member) =>
        draft.Nullable && member is { Scalar: { IsValueType: false }, IsNullable: false, Body: "{ get; set; }" } && !member.Type.StartsWith("TKey", StringComparison.Ordinal) ? " = null!;" : "";

    private void WriteContext(IReadOnlyList<string> statements)
    {
        var sets = draft.Sets.Select(entity => $"        public DbSet<{entity.Name}> {(entity.Name == "Address" ? "Addresses" : entity.Name + "Set")} => Set<{entity.Name}>();\n").ToArray();
        var configuring = $"        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.Use{draft.Provider}({OptionsOf(draft.Provider)}){draft.NamingConvention};\n";
        var conventions = draft.Conventions.Count == 0 ? "" : $"        protected override void ConfigureConventions(ModelConfigurationBuilder c)\n        {{\n{ConfigurationWriter.Lines(draft.Conventions)}        }}\n";
        var @base = "DbContext";
        if (draft.Dice.Chance(8))
        {
            // Part of it stands in a base class; the variables of one part are not known to the other.
            var count = statements.Any(statement => statement.StartsWith("var ", StringComparison.Ordinal)) ? 0 : draft.Dice.Between(0, statements.Count);
            while (count > 0 && statements.Take(count).Sum(statement => statement.Count("({".Contains) - statement.Count(")}".Contains)) != 0)
                count--;
            @base = draft.Namespace + "Base";
            _source.Append($"    public abstract class {@base} : DbContext\n    {{\n{sets.FirstOrDefault()}{configuring}{conventions}{OnModelCreating(statements.Take(count))}    }}\n");
            (sets, configuring, conventions) = ([.. sets.Skip(1)], "", "");
            statements = draft.Dice.Chance(80) ? ["base.OnModelCreating(b);", .. statements.Skip(count)] : [.. statements.Skip(count), "base.OnModelCreating(b);"];
        }

        var isPartial = draft.Dice.Chance(8) && !statements.Any(statement => statement.StartsWith("var ", StringComparison.Ordinal));
        if (isPartial)
        {
            var last = statements.Count > 0 && statements[^1].EndsWith(';') && !statements[^1].StartsWith('}') ? statements[^1] : null;
            _source.Append($"    public partial class {draft.Namespace}Context\n    {{\n        partial void OnModelCreatingPartial(ModelBuilder modelBuilder)\n        {{\n            var b = modelBuilder;\n{ConfigurationWriter.Lines(last is null ? [] : [last])}        }}\n    }}\n");
            statements = [.. last is null ? statements : statements.Take(statements.Count - 1), "OnModelCreatingPartial(b);", "OnModelCreatingOther(b);"];
            draft.Functions.AddRange(["partial void OnModelCreatingPartial(ModelBuilder modelBuilder);", "partial void OnModelCreatingOther(ModelBuilder modelBuilder);"]);
        }

        _source.Append($"    public {(isPartial ? "partial " : "")}class {draft.Namespace}Context : {@base}\n    {{\n{string.Concat(sets)}{configuring}{conventions}{OnModelCreating(statements)}{string.Concat(draft.Functions.Select(function => $"        {function}\n"))}    }}\n");
    }

    private static string OptionsOf(Providers provider) => provider switch
    {
        Providers.Npgsql => "\"Host=-\"",
        Providers.MySql => "\"Server=-\", new MySqlServerVersion(\"8.0.36\")",
        _ => "\"Data Source=-\"",
    };

    private static string OnModelCreating(IEnumerable<string> statements) =>
        statements.Any() ? $"        protected override void OnModelCreating(ModelBuilder b)\n        {{\n{ConfigurationWriter.Lines(statements)}        }}\n" : "";
}
