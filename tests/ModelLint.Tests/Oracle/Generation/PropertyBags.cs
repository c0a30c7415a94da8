namespace ModelLint.Tests.Oracle.Generation;

/// <summary>Entity types without a class of their own.</summary>
internal static class PropertyBags
{
    public static void Add(ModelDraft draft)
    {
        var dice = draft.Dice;
        if (!dice.Chance(4))
            return;

        var statements = new List<string> { dice.OneOf("e.IndexerProperty<int>(\"Id\");", "e.Property<int>(\"Id\");", "e.IndexerProperty<Guid>(\"BagId\");", "e.IndexerProperty<string>(\"Code\"); e.HasKey(\"Code\");") };
        if (dice.Chance(60))
            statements.Add(dice.OneOf("e.IndexerProperty<string>(\"Name\").HasMaxLength(7);", "e.Property<string>(\"Name\").IsRequired();", "e.IndexerProperty<DateTime?>(\"At\"); e.HasIndex(\"At\");"));
        if (dice.OneOrNone([.. draft.Entities.Where(type => type is { IsKeyless: false, Key.Count: 1 })]) is { } principal && dice.Chance(60))
            statements.Add(dice.OneOf($"e.HasOne(typeof({principal.Name})).WithMany();", $"e.HasOne(typeof({principal.Name})).WithMany().HasForeignKey(\"{principal.Name}Ref\").IsRequired();", $"e.HasOne(\"{draft.Namespace}.{principal.Name}\", null).WithMany().HasForeignKey(\"{principal.Name}Ref\");"));
        if (dice.Chance(30))
            statements.Add("e.ToTable(\"bags\");");
        draft.Statements.Add(new(null, $"b.SharedTypeEntity<Dictionary<string, object>>(\"Bag\", e => {{ {string.Join(' ', statements)} }});"));
    }
}
