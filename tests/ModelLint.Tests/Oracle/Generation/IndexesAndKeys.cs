using ModelLint.Tests.EFCore;

namespace ModelLint.Tests.Oracle.Generation;

/// <summary>Indexes by attribute and by statement, alternate keys, query filters, check constraints.</summary>
internal static class IndexesAndKeys
{
    public static void Add(ModelDraft draft, GeneratedClass entity)
    {
        var dice = draft.Dice;
        if (entity.Scalars.Count == 0)
            return;

        if (dice.Chance(10))
            entity.Attributes.Add($"Index({string.Join(", ", Chosen().Select(member => $"nameof({member.Name})"))}{dice.OneOf("", "", ", IsUnique = true", ", Name = \"IX_named\"", ", AllDescending = true")})");
        for (var count = dice.Chance(25) ? dice.Between(1, 2) : 0; count > 0; count--)
            draft.Say(entity, Index());
        if (dice.Chance(5) && !entity.IsDerivedEntity && !entity.IsKeyless && entity.FreeScalars.Where(member => !member.IsNullable).ToArray() is { Length: > 0 } free)
            draft.Say(entity, $".HasAlternateKey({Members.Selector(dice.Some(free, dice.Between(1, 2)))}){(dice.Chance(30) ? ".HasName(\"AK_named\")" : "")}");
        if (dice.Chance(6) && !entity.IsDerivedEntity)
        {
            var filter = Filter();
            draft.Say(entity, filter);
            if (filter.StartsWith(".HasQueryFilter(\"", StringComparison.Ordinal) && dice.Chance(60))
                draft.Say(entity, dice.OneOf($".HasQueryFilter(\"second\", x => x.{dice.OneOf(entity.Scalars).Name}.Equals(null))", ".HasQueryFilter(\"named\", x => true)", ".HasQueryFilter(\"named\", null)"));
        }

        if (dice.Chance(4))
            draft.Say(entity, $".ToTable(t => t.HasCheckConstraint(\"CK_{entity.Name}\", \"1 = 1\"))");

        // A base class may have got a member of the same name later.
        IReadOnlyList<GeneratedMember> Chosen() => [.. dice.Some(entity.Scalars, dice.Chance(65) ? 1 : 2).DistinctBy(member => member.Name)];

        string Index()
        {
            var members = Chosen();
            var text = dice.Between(0, 9) switch
            {
                0 => $".HasIndex({Members.Selector(members)}, \"IX_by_name\")",
                1 or 2 => $".HasIndex({string.Join(", ", members.Select(member => $"\"{member.Name}\""))})",
                _ => $".HasIndex({Members.Selector(members)})",
            };
            text += dice.OneOf("", "", ".IsUnique()", ".IsUnique()", ".HasDatabaseName(\"IX_db\")", ".IsDescending()");
            if (dice.Chance(12))
                text += dice.OneOf(".HasFilter(null)", ".HasFilter(\"1 = 1\")", ".IsUnique(false)", members.Count == 2 ? ".IsDescending(true, false)" : ".IsDescending(false)");
            return text;
        }

        string Filter()
        {
            var member = dice.OneOf(entity.Scalars);
            var text = $"x => EF.Property<object>(x, \"{member.Name}\") != null";
            return dice.Chance(40) && draft.Version == EFCoreVersion.V10 ? $".HasQueryFilter(\"named\", {text})" : $".HasQueryFilter({text})";
        }
    }
}
