namespace ModelLint.Tests.Oracle.Generation;

/// <summary>Statements that take back what was there, and bring it in again.</summary>
internal static class Undoing
{
    public static void Add(ModelDraft draft, GeneratedClass entity)
    {
        var dice = draft.Dice;
        if (dice.Chance(3) && dice.OneOrNone([.. entity.Members.Where(member => member is { IsScalar: true, IsKey: false })]) is { } property)
        {
            draft.Say(entity, $".Property(x => x.{property.Name}).HasColumnName(\"before\")");
            draft.Say(entity, $".Ignore(x => x.{property.Name})");
            draft.Say(entity, $".Property(x => x.{property.Name})");
        }

        if (dice.Chance(3) && dice.OneOrNone([.. entity.Members.Where(member => member is { Scalar: null, IsMapped: true, Field: "" } && draft.Entities.Any(type => type.Name == member.Type.TrimEnd('?')))]) is { } navigation)
        {
            draft.Say(entity, $".Ignore(x => x.{navigation.Name})");
            draft.Say(entity, $".HasOne(x => x.{navigation.Name}).{dice.OneOf("WithMany()", "WithMany()", "WithOne()")}");
        }

        if (dice.Chance(1))
        {
            draft.Statements.Add(new(null, $"b.Ignore<{entity.Name}>();"));
            draft.Statements.Add(new(null, dice.OneOf($"b.Entity<{entity.Name}>();", $"b.Entity(typeof({entity.Name}));")));
        }

        // By its name a type is found only where it is in the model already.
        if (dice.Chance(3) && draft.Sets.Contains(entity))
            draft.Loops.Add($"b.Entity(\"{draft.Namespace}.{entity.Name}\"{dice.OneOf(", e => e.Property<int>(\"Late\"))", ").Property<string>(\"Late\").HasMaxLength(3)", ", e => { e.Property<int>(\"Late\"); e.HasIndex(\"Late\"); })")};");
        if (dice.Chance(2) && entity.Scalars.Count > 0 && dice.OneOf(entity.Scalars) is { IsKey: false } scalar)
            draft.Loops.Add($"b.Model.FindEntityType(typeof({entity.Name}))?.FindProperty(\"{scalar.Name}\")?.SetColumnName(\"found\");");
    }
}
