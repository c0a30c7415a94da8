namespace ModelLint.Tests.Oracle.Generation;

/// <summary>Two collections of each other, or one of them, and the forms of UsingEntity.</summary>
internal static class ManyToMany
{
    public static void Add(ModelDraft draft)
    {
        var dice = draft.Dice;
        var keyed = draft.Entities.Where(type => !type.IsKeyless).ToArray();
        if (keyed.Length < 2)
            return;

        var (left, right) = (dice.OneOf(keyed), dice.OneOf(keyed));
        var toRight = left.Add(Relationships.Collection(draft, dice.Chance(70) ? right.Name + "s" : "Linked", right));
        if (toRight is null)
            return;

        var toLeft = left == right && dice.Chance(50) ? null : dice.Chance(80) ? right.Add(Relationships.Collection(draft, dice.Chance(70) ? left.Name + "s" : "Backs", left)) : null;
        if (toLeft is not null && dice.Chance(40))
            return;

        var text = $".HasMany(x => x.{toRight.Name}).WithMany({(toLeft is null ? "" : $"x => x.{toLeft.Name}")})";
        draft.Say(left, text + UsingEntity(draft, left, right));
    }

    private static string UsingEntity(ModelDraft draft, GeneratedClass left, GeneratedClass right)
    {
        var dice = draft.Dice;
        switch (dice.Between(0, 9))
        {
            case 0:
                return ".UsingEntity(\"Links\")";
            case 1:
                return ".UsingEntity(j => j.ToTable(\"links\"))";
            case 2 when left.Key.Count == 1 && right.Key.Count == 1:
                return $".UsingEntity(\"Links\", r => r.HasOne(typeof({right.Name})).WithMany().HasForeignKey(\"RightRef\"), l => l.HasOne(typeof({left.Name})).WithMany().HasForeignKey(\"LeftRef\"))";
            case 3 when left.Key.Count == 1 && right.Key.Count == 1:
                return $".UsingEntity<Dictionary<string, object>>(\"Links\", r => r.HasOne<{right.Name}>().WithMany().HasForeignKey(\"RightRef\").OnDelete(DeleteBehavior.Restrict), l => l.HasOne<{left.Name}>().WithMany().HasForeignKey(\"LeftRef\"), j => j.HasKey(\"LeftRef\", \"RightRef\"))";
            case 4 or 5 or 6 when left != right:
                return UsingJoinClass(draft, left, right);
            default:
                return "";
        }
    }

    private static string UsingJoinClass(ModelDraft draft, GeneratedClass left, GeneratedClass right)
    {
        var dice = draft.Dice;
        var join = draft.AddClass("Link", ClassRole.Join);
        if (dice.Chance(30))
            join.Add(draft.Scalar("Id", ScalarType.Int, false));
        Scalars.Add(draft, join, 1);
        foreach (var end in new[] { left, right })
        {
            if (dice.Chance(70) && end.Key is [var key])
                join.Add(draft.Scalar(end.Name + dice.OneOf("Id", "sId", key.Name), end.TypeOf(key), false));
            if (dice.Chance(60))
                join.Add(new(end.Name, end.Name));
        }

        var (toLeft, toRight) = (Navigation(left), Navigation(right));
        return dice.Between(0, 3) switch
        {
            0 => ".UsingEntity<Link>(\"Links\")",
            1 => $".UsingEntity<Link>(r => r.HasOne<{right.Name}>({toRight}).WithMany(), l => l.HasOne<{left.Name}>({toLeft}).WithMany())",
            2 => ".UsingEntity<Link>(j => j.Property<string>(\"Extra\").HasMaxLength(9))",
            _ => ".UsingEntity<Link>()",
        };

        string Navigation(GeneratedClass end) => join.Has(end.Name) ? $"x => x.{end.Name}" : "";
    }
}
