using System.Text;
using ModelLint.Tests.EFCore;

namespace ModelLint.Tests.Oracle.Generation;

/// <summary>Writes a draft as one namespace; statements about an entity type as chains, in its lambda, on a variable or in a configuration class.</summary>
internal sealed class DraftWriter(ModelDraft draft, string @namespace)
{
    private readonly StringBuilder _source = new();

    private readonly List<string> _configurations = [];

    public string Write()
    {
        _source.Append($"namespace {@namespace}\n{{\n");
        if (!draft.Nullable)
            _source.Append("#nullable disable\n");
        _source.Append("    public enum Kind { First, Second }\n    public enum SmallKind : byte { First = 1, Second }\n");
        foreach (var type in draft.Classes)
            WriteClass(type);
        WriteContext();
        foreach (var configuration in _configurations)
            _source.Append(configuration);
        if (!draft.Nullable)
            _source.Append("#nullable restore\n");
        return _source.Append("}\n").ToString();
    }

    private void WriteClass(GeneratedClass type)
    {
        foreach (var attribute in type.Attributes)
            _source.Append($"    [{attribute}]\n");
        _source.Append($"    public {(type.IsAbstract ? "abstract " : "")}{type.Keyword} {type.Name}{type.TypeParameters}");
        if (type.Base is { } @base)
            _source.Append($" : {@base.Name}{type.BaseArguments}");
        _source.Append("\n    {\n");
        if (type.Keyword.EndsWith("struct", StringComparison.Ordinal))
            _source.Append($"        public {type.Name}() {{ }}\n");
        foreach (var member in type.Members)
        {
            var attributes = string.Concat(member.Attributes.Select(attribute => $"[{attribute}] "));
            _source.Append($"        {attributes}{member.Modifiers} {member.Type} {member.Name} {member.Body}{(member.Body == "= default!;" ? "" : Initializer(member))}\n");
        }

        _source.Append("    }\n");
    }

    // Only to be like what people write: the compiler's warnings are not errors here.
    private string Initializer(GeneratedMember member) =>
        draft.Nullable && member is { Scalar: { IsValueType: false }, IsNullable: false, Body: "{ get; set; }" } && !member.Type.StartsWith("TKey", StringComparison.Ordinal) ? " = null!;" : "";

    private void WriteContext()
    {
        _source.Append($"    public class {@namespace}Context : DbContext\n    {{\n");
        foreach (var entity in draft.Sets)
            _source.Append($"        public DbSet<{entity.Name}> {(entity.Name == "Address" ? "Addresses" : entity.Name + "Set")} => Set<{entity.Name}>();\n");
        _source.Append($"        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.Use{draft.Provider}({OptionsOf(draft.Provider)}){draft.NamingConvention};\n");
        if (draft.Conventions.Count > 0)
            _source.Append($"        protected override void ConfigureConventions(ModelConfigurationBuilder c)\n        {{\n{Lines(draft.Conventions)}        }}\n");
        var statements = Statements().Concat(draft.Loops).ToArray();
        if (statements.Length > 0)
            _source.Append($"        protected override void OnModelCreating(ModelBuilder b)\n        {{\n{Lines(statements)}        }}\n");
        _source.Append("    }\n");
    }

    private static string OptionsOf(Providers provider) => provider switch
    {
        Providers.Npgsql => "\"Host=-\"",
        Providers.MySql => "\"Server=-\", new MySqlServerVersion(\"8.0.36\")",
        _ => "\"Data Source=-\"",
    };

    private static string Lines(IEnumerable<string> statements) => string.Concat(statements.Select(statement => $"            {statement}\n"));

    private IEnumerable<string> Statements()
    {
        var style = draft.Dice.Between(0, 3);
        if (style == 0)
            return draft.Statements.Select(statement => statement.Entity is { } entity ? $"b.Entity<{entity.Name}>(){statement.Text};" : statement.Text);

        if (style == 3 && draft.Dice.Chance(30))
        {
            foreach (var group in draft.Statements.GroupBy(statement => statement.Entity).Where(group => group.Key is not null))
                Grouped(group.Key!, group, style);
            return draft.Statements.Where(statement => statement.Entity is null).Select(statement => statement.Text)
                .Append($"b.ApplyConfigurationsFromAssembly(typeof({@namespace}Context).Assembly, t => t.Namespace == \"{@namespace}\");");
        }

        // The groups stand where the first statement of each stood.
        return draft.Statements.GroupBy(statement => statement.Entity).SelectMany(group => group.Key is { } entity ? Grouped(entity, group, style) : group.Select(statement => statement.Text));
    }

    private IEnumerable<string> Grouped(GeneratedClass entity, IEnumerable<Statement> group, int style)
    {
        var on = entity.Name.ToLowerInvariant();
        switch (style)
        {
            case 1:
                return [$"b.Entity<{entity.Name}>(e =>", "{", .. group.Select(statement => $"    e{statement.Text};"), "});"];
            case 2:
                return [$"var {on} = b.Entity<{entity.Name}>();", .. group.Select(statement => $"{on}{statement.Text};")];
            default:
                var lines = Lines(group.Select(statement => $"{on}{statement.Text};"));
                _configurations.Add($"    public class {entity.Name}Configuration : IEntityTypeConfiguration<{entity.Name}>\n    {{\n        public void Configure(EntityTypeBuilder<{entity.Name}> {on})\n        {{\n{lines}        }}\n    }}\n");
                return [$"b.ApplyConfiguration(new {entity.Name}Configuration());"];
        }
    }
}
