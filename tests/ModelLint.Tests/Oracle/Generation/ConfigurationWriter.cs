namespace ModelLint.Tests.Oracle.Generation;

/// <summary>
/// Writes what configures the model: the statements about an entity type as chains, in its lambda, on a variable, in a configuration class (applied, or named by an attribute) or in a method of its own.
/// </summary>
internal sealed class ConfigurationWriter(ModelDraft draft)
{
    private static readonly string[] InBase =
    [
        "e.Property<DateTime>(\"Stamp\");",
        "e.Property<string>(\"Stamp\").HasMaxLength(30).HasColumnName(typeof(T).Name + \"_stamp\");",
        "foreach (var property in e.Metadata.GetProperties().Where(p => p.ClrType == typeof(string))) property.SetMaxLength(31);",
        "e.ToTable(typeof(T).Name.ToLowerInvariant() + \"_all\");",
        "e.Metadata.SetComment(typeof(T).Name);",
    ];

    private readonly List<string> _declarations = [];

    private bool _hasBase;

    /// <summary>The classes beside the context.</summary>
    public IReadOnlyList<string> Declarations => _declarations;

    public static string Lines(IEnumerable<string> statements) => string.Concat(statements.Select(statement => $"            {statement}\n"));

    public IReadOnlyList<string> Write() => [.. Statements(), .. draft.Loops];

    private IEnumerable<string> Statements()
    {
        var style = draft.Dice.Between(0, 7);
        if (style == 0)
            return draft.Statements.Select(statement => statement.Entity is { } entity ? $"b.Entity<{entity.Name}>(){statement.Text};" : statement.Text);

        if (style == 3 && draft.Dice.Chance(30))
        {
            foreach (var group in draft.Statements.GroupBy(statement => statement.Entity).Where(group => group.Key is not null))
                Grouped(group.Key!, group, style);
            return draft.Statements.Where(statement => statement.Entity is null).Select(statement => statement.Text)
                .Append($"b.ApplyConfigurationsFromAssembly(typeof({draft.Namespace}Context).Assembly, t => t.Namespace == \"{draft.Namespace}\");");
        }

        // The groups stand where the first statement of each stood.
        return draft.Statements.GroupBy(statement => statement.Entity).SelectMany(group => group.Key is { } entity ? Grouped(entity, group, style) : group.Select(statement => statement.Text));
    }

    private IEnumerable<string> Grouped(GeneratedClass entity, IEnumerable<Statement> group, int style)
    {
        var on = entity.Name.ToLowerInvariant();
        var lines = group.Select(statement => $"{on}{statement.Text};").ToArray();
        switch (style)
        {
            case 1:
                return [$"b.Entity<{entity.Name}>({on} =>", "{", .. lines.Select(line => "    " + line), "});"];
            case 2:
                return [$"var {on} = b.Entity<{entity.Name}>();", .. lines];
            case 4:
                _declarations.Add($"    public static class {entity.Name}Model\n    {{\n        public static EntityTypeBuilder<{entity.Name}> Map{entity.Name}(this EntityTypeBuilder<{entity.Name}> {on})\n        {{\n{Lines([.. lines, $"return {on};"])}        }}\n    }}\n");
                return [draft.Dice.OneOf($"b.Entity<{entity.Name}>().Map{entity.Name}();", $"{entity.Name}Model.Map{entity.Name}(b.Entity<{entity.Name}>());", $"b.Entity<{entity.Name}>(e => e.Map{entity.Name}());")];
            case 5:
                _declarations.Add($"    internal static class {entity.Name}Extensions\n    {{\n        internal static ModelBuilder Add{entity.Name}(this ModelBuilder b, bool all = true)\n        {{\n{Lines([$"var {on} = b.Entity<{entity.Name}>();", "if (!all) return b;", .. lines, "return b;"])}        }}\n    }}\n");
                return [$"b.Add{entity.Name}();"];
            case 6:
                return Derived(entity, on, lines);
            case 7 when draft.Entities.All(other => other.Base != entity):
                entity.Attributes.Insert(draft.Dice.Between(0, entity.Attributes.Count), draft.Dice.OneOf($"EntityTypeConfiguration(typeof({entity.Name}Configuration))", $"EntityTypeConfiguration<{entity.Name}Configuration, {entity.Name}>"));
                _declarations.Add(Configuration(entity, on, lines));
                return [];
            default:
                _declarations.Add(Configuration(entity, on, lines));
                return [draft.Dice.Chance(85) ? $"b.ApplyConfiguration(new {entity.Name}Configuration());" : $"new {entity.Name}Configuration().Configure(b.Entity<{entity.Name}>());"];
        }
    }

    private static string Configuration(GeneratedClass entity, string on, IEnumerable<string> lines) =>
        $"    public class {entity.Name}Configuration : IEntityTypeConfiguration<{entity.Name}>\n    {{\n        public void Configure(EntityTypeBuilder<{entity.Name}> {on})\n        {{\n{Lines(lines)}        }}\n    }}\n";

    /// <summary>A configuration class that derives from a generic one.</summary>
    private IEnumerable<string> Derived(GeneratedClass entity, string on, IReadOnlyList<string> lines)
    {
        if (!_hasBase)
        {
            _hasBase = true;
            _declarations.Add($"    public abstract class ConfigurationBase<T> : IEntityTypeConfiguration<T>\n        where T : class\n    {{\n        public virtual void Configure(EntityTypeBuilder<T> e)\n        {{\n{Lines(draft.Dice.Some(InBase, draft.Dice.Between(1, 2)))}            ConfigureMore(e);\n        }}\n        protected virtual void ConfigureMore(EntityTypeBuilder<T> e) {{ }}\n    }}\n");
        }

        var isMore = draft.Dice.Chance(50);
        var method = isMore ? $"protected override void ConfigureMore(EntityTypeBuilder<{entity.Name}> {on})" : $"public override void Configure(EntityTypeBuilder<{entity.Name}> {on})";
        IReadOnlyList<string> body = isMore ? lines : draft.Dice.Chance(70) ? [$"base.Configure({on});", .. lines] : [.. lines, $"base.Configure({on});"];
        _declarations.Add($"    public class {entity.Name}Configuration : ConfigurationBase<{entity.Name}>\n    {{\n        {method}\n        {{\n{Lines(body)}        }}\n    }}\n");
        return [$"b.ApplyConfiguration(new {entity.Name}Configuration());"];
    }
}
