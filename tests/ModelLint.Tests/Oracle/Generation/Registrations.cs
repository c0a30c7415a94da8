namespace ModelLint.Tests.Oracle.Generation;

/// <summary>Which types the context names: sets, Entity calls, or nothing but a navigation; ignored ones.</summary>
internal static class Registrations
{
    public static void Add(ModelDraft draft)
    {
        var dice = draft.Dice;
        foreach (var entity in draft.Entities)
        {
            if (dice.Chance(75))
                draft.Sets.Add(entity);
            else if (dice.Chance(60))
                draft.Statements.Add(new(null, dice.OneOf($"b.Entity<{entity.Name}>();", $"b.Entity(typeof({entity.Name}));")));
        }

        if (draft.Sets.Count == 0)
            draft.Sets.Add(draft.Entities[0]);
        if (dice.Chance(3))
            draft.Statements.Add(new(null, dice.OneOf(draft.Entities).Name is var name && dice.Chance(70) ? $"b.Ignore<{name}>();" : $"b.Ignore(\"{draft.Namespace}.{name}\");"));
        if (dice.Chance(2))
            dice.OneOf(draft.Entities).Attributes.Add("NotMapped");

        if (dice.Chance(50))
        {
            var shuffled = dice.Shuffled(draft.Statements);
            draft.Statements.Clear();
            draft.Statements.AddRange(shuffled);
        }
    }
}
