namespace ModelLint.Tests.Oracle.Generation;

/// <summary>Two entity types in one table, or one in two.</summary>
internal static class TableSharing
{
    public static void Add(ModelDraft draft)
    {
        var dice = draft.Dice;
        var roots = draft.Entities.Where(type => type is { IsKeyless: false, IsDerivedEntity: false, Key: [{ IsNullable: false, Type: not "TKey" }] }).ToArray();
        if (dice.Chance(50) && dice.OneOrNone([.. roots.Where(type => type.FreeScalars.Count > 1)]) is { } split)
        {
            Split(draft, split);
        }
        else if (roots.Length > 1 && dice.Some(roots, 2) is [var main, var part] && main.TypeOf(main.Key[0]) == part.TypeOf(part.Key[0]))
        {
            foreach (var type in dice.Shuffled([main, part]))
                draft.Say(type, ".ToTable(\"shared\")");
            var navigation = main.Add(new("Part", draft.Reference(part.Name, dice.Chance(50))));
            draft.Say(main, $".HasOne{(navigation is null ? $"<{part.Name}>()" : "(x => x.Part)")}.WithOne().HasForeignKey<{part.Name}>(x => x.{part.Key[0].Name})");
            if (navigation is not null && dice.Chance(40))
                draft.Say(main, ".Navigation(x => x.Part).IsRequired()");
        }
    }

    private static void Split(ModelDraft draft, GeneratedClass type)
    {
        var dice = draft.Dice;
        var moved = dice.Some([.. type.FreeScalars.Where(member => member.Type != "TKey")], dice.Between(1, 2));
        var properties = moved.Select(member => $"t.Property(x => x.{member.Name}){(dice.Chance(30) ? $".HasColumnName(\"{member.Name}_s\")" : "")};");
        var key = dice.Chance(30) ? $"t.Property(x => x.{type.Key[0].Name}).HasColumnName(\"{type.Name}_ref\"); " : "";
        draft.Say(type, $".SplitToTable(\"{type.Name}Details\", t => {{ {key}{string.Join(' ', properties)} }})");
    }
}
