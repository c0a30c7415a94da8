using ModelLint.Tests.EFCore;

namespace ModelLint.Tests.Oracle.Generation;

/// <summary>Tables, schemas and views.</summary>
internal static class Tables
{
    public static void Add(ModelDraft draft, GeneratedClass entity)
    {
        var dice = draft.Dice;
        if (dice.Chance(8) && !entity.IsDerivedEntity)
            entity.Attributes.Add(dice.OneOf($"Table(\"{entity.Name}_t\")", $"Table(\"{entity.Name}_t\", Schema = \"s\")"));
        if (dice.Chance(2))
            draft.Say(entity, ".ToTable((string)null)");
        if (!dice.Chance(10) || entity.IsDerivedEntity)
            return;

        var name = entity.Name.ToLowerInvariant();
        draft.Say(entity, dice.OneOf($".ToTable(\"{name}\")", $".ToTable(\"{name}\", \"dbo2\")", $".ToTable(\"{name}\", t => t.HasComment(\"c\"))", $".ToView(\"v_{name}\")", $".ToTable(\"{name}\").ToView(\"v_{name}\")"));
        if (dice.Chance(10))
            draft.Statements.Add(new(null, "b.HasDefaultSchema(\"app\");"));
    }
}
