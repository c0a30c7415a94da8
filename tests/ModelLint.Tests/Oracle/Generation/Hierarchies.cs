namespace ModelLint.Tests.Oracle.Generation;

/// <summary>Entity types that derive from others, and how they share their tables.</summary>
internal static class Hierarchies
{
    public static void Add(ModelDraft draft)
    {
        var dice = draft.Dice;
        if (!dice.Chance(35))
            return;

        var root = dice.OneOf(draft.Entities);
        root.IsAbstract = dice.Chance(25);
        foreach (var prefix in dice.Some(["Special", "Big", "Old", "Aa"], dice.Between(1, 2)))
            Derive(draft, prefix + root.Name, root);
        if (dice.Chance(25))
            Derive(draft, "Very" + draft.Entities[^1].Name, draft.Entities[^1]);

        var derived = draft.Entities[^1];
        switch (dice.Between(0, 9))
        {
            case 0: draft.Say(root, ".UseTphMappingStrategy()"); break;
            case 1: draft.Say(root, ".UseTptMappingStrategy()"); break;
            case 2: draft.Say(root, ".UseTpcMappingStrategy()"); break;
            case 3: draft.Say(derived, $".ToTable(\"{derived.Name}Rows\")"); break;
            case 4: derived.Attributes.Add($"Table(\"{derived.Name}Rows\")"); break;
            case 5: draft.Say(root, ".HasDiscriminator<string>(\"Type\")" + (root.IsAbstract ? "" : $".HasValue<{root.Name}>(\"r\")") + $".HasValue<{derived.Name}>(\"d\")"); break;
            case 6: draft.Say(root, ".HasDiscriminator<int>(\"Kind\")" + (root.IsAbstract ? "" : $".HasValue<{root.Name}>(0)") + string.Concat(draft.Entities.Where(type => Derives(type, root)).Select((type, index) => $".HasValue<{type.Name}>({index + 1})"))); break;
            case 7 when dice.Chance(30): draft.Say(derived, ".HasBaseType((Type?)null)"); break;
            case 8: draft.Say(derived, $".HasBaseType<{derived.Base!.Name}>()"); break;
        }
    }

    private static void Derive(ModelDraft draft, string name, GeneratedClass @base)
    {
        var type = draft.AddClass(name, ClassRole.Entity);
        type.Base = @base;
        type.IsKeyless = @base.IsKeyless;
        Scalars.Add(draft, type, 3);
    }

    private static bool Derives(GeneratedClass type, GeneratedClass root)
    {
        for (var @base = type.Base; @base is not null; @base = @base.Base)
        {
            if (@base == root)
                return true;
        }

        return false;
    }
}
