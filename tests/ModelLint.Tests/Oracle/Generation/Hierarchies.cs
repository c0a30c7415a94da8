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
        switch (dice.Between(0, 13))
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
            case 10 when root.Members.FirstOrDefault(member => member is { IsScalar: true, IsKey: false, Type: "string" or "int" or "Kind" or "bool" }) is { } own:
                draft.Say(root, $".HasDiscriminator(x => x.{own.Name})" + string.Concat(draft.Entities.Where(type => type == root ? !root.IsAbstract : Derives(type, root)).Select((type, index) => $".HasValue<{type.Name}>({Value(own.Type, index)})")));
                break;
            case 11: draft.Say(root, dice.OneOf(".UseTpcMappingStrategy()", ".UseTptMappingStrategy()")); draft.Say(derived, $".ToTable(\"{derived.Name.ToLowerInvariant()}\"{dice.OneOf("", ", \"h\"")})"); break;
            case 12: draft.Say(root, dice.OneOf(".HasDiscriminator().HasValue(\"root\").IsComplete(false)", ".HasDiscriminator().IsComplete()", ".HasNoDiscriminator()", ".HasDiscriminator(\"Shape\", typeof(string))")); break;
            case 13: draft.Say(derived, dice.OneOf(".ToView(\"v_derived\")", ".ToTable((string)null)", ".Metadata.SetDiscriminatorValue(\"other\")", ".HasDiscriminator().HasValue(\"x\")")); break;
        }
    }

    private static string Value(string type, int index) => type switch
    {
        "string" => $"\"v{index}\"",
        "Kind" => $"(Kind){index}",
        "bool" => index == 0 ? "true" : "false",
        _ => $"{index}",
    };

    private static void Derive(ModelDraft draft, string name, GeneratedClass @base)
    {
        var type = draft.AddClass(name, ClassRole.Entity);
        type.Base = @base;
        type.IsKeyless = @base.IsKeyless;
        type.Keyword = @base.Keyword;
        Scalars.Add(draft, type, 3);
        if (draft.Dice.Chance(10))
            Redeclare(draft, type, @base);
        if (draft.Dice.Chance(5) && @base.Key is [{ Type: not "TKey" } key])
            draft.Say(type, $".HasKey(x => x.{key.Name})");
    }

    /// <summary>A property that hides or overrides the one of the base class.</summary>
    private static void Redeclare(ModelDraft draft, GeneratedClass type, GeneratedClass @base)
    {
        var dice = draft.Dice;
        if (dice.OneOrNone([.. @base.Members.Where(member => member is { IsScalar: true, IsKey: false, Body: "{ get; set; }", Modifiers: "public" or "public virtual" })]) is not { } member)
            return;

        if (dice.Chance(60))
        {
            member.Modifiers = "public virtual";
            var redeclared = draft.Scalar(member.Name, member.Scalar!, member.IsNullable);
            redeclared.Modifiers = "public override";
            if (dice.Chance(30))
                redeclared.Attributes.Add(dice.OneOf($"Column(\"{member.Name}_o\")", "Required", "ConcurrencyCheck"));
            type.Members.Add(redeclared);
        }
        else
        {
            var redeclared = dice.Chance(70) ? draft.Scalar(member.Name, member.Scalar!, dice.Chance(50)) : draft.Scalar(member.Name, ScalarType.String, dice.Chance(50));
            redeclared.Modifiers = "public new";
            type.Members.Add(redeclared);
        }
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
