namespace ModelLint.Tests.Oracle.Generation;

/// <summary>One generic class, two entity types.</summary>
internal static class GenericEntities
{
    public static void Add(ModelDraft draft)
    {
        var dice = draft.Dice;
        var principal = dice.OneOrNone([.. draft.Entities.Where(type => type is { IsKeyless: false, Key.Count: 1 })]);
        var members = principal is null || dice.Chance(40) ? "" : $" public {draft.Reference(principal.Name, dice.Chance(50))} {principal.Name} {{ get; set; }}";
        draft.Declarations.Add($"public class Setting<T> {{ public int {dice.OneOf("Id", "SettingId")} {{ get; set; }} public T Value {{ get; set; }}{members} }}");
        var types = dice.Some<string>(["int", "string", "Guid", "decimal?", "Kind"], dice.Between(1, 2));
        foreach (var type in types)
            draft.Statements.Add(new(null, dice.OneOf($"b.Entity<Setting<{type}>>();", $"b.Entity<Setting<{type}>>().Property(x => x.Value).HasColumnName(\"v\");", $"b.Entity<Setting<{type}>>(e => e.HasIndex(x => x.Value));", $"b.Entity(typeof(Setting<{type}>)).Property(\"Value\").IsRequired();")));
        if (dice.Chance(40))
            draft.Statements.Add(new(null, $"b.Entity<Setting<{types[0]}>>().ToTable(\"settings\");"));
    }
}
