namespace ModelLint.Tests.Oracle.Generation;

/// <summary>Base classes that are no entity types: abstract ones, generic ones, ones in two levels.</summary>
internal static class BaseClasses
{
    public static GeneratedClass Add(ModelDraft draft)
    {
        var dice = draft.Dice;
        GeneratedClass @base;
        if (dice.Chance(40))
        {
            @base = new("Entity", ClassRole.Base) { TypeParameters = "<TKey>" };
            draft.Classes.Add(@base);
            @base.Add(new("Id", "TKey") { Scalar = ScalarType.Int, IsKey = true });
        }
        else
        {
            @base = draft.AddClass("EntityBase", ClassRole.Base);
            if (dice.Chance(70))
                @base.Add(new("Id", "int") { Scalar = ScalarType.Int, IsKey = true });
        }

        @base.IsAbstract = dice.Chance(80);
        Scalars.Add(draft, @base, 2);
        if (!dice.Chance(30))
            return @base;

        var second = new GeneratedClass("Audited", ClassRole.Base) { TypeParameters = @base.TypeParameters, Base = @base, IsAbstract = true };
        draft.Classes.Add(second);
        second.Add(draft.Scalar("ChangedBy", ScalarType.String, dice.Chance(50)));
        return second;
    }

    /// <summary>A navigation of a class that is no entity type: each entity type that derives from it has one of its own.</summary>
    public static void AddNavigation(ModelDraft draft, GeneratedClass @base)
    {
        var dice = draft.Dice;
        var target = dice.OneOrNone([.. draft.Entities.Where(type => !type.IsKeyless)]);
        if (target is not { Key: [var key] } || draft.Entities.Any(type => type.Has("CreatedBy")))
            return;

        @base.Add(new("CreatedBy", draft.Reference(target.Name, dice.Chance(50))));
        if (dice.Chance(60))
            @base.Add(draft.Scalar(dice.OneOf("CreatedById", "CreatedBy" + key.Name, target.Name + "Id"), target.TypeOf(key), dice.Chance(50)));
    }

    public static void Derive(ModelDraft draft, GeneratedClass entity, GeneratedClass @base)
    {
        entity.Base = @base;
        if (@base.TypeParameters.Length > 0)
            entity.TypeArgument = draft.Dice.OneOf(ScalarType.Int, ScalarType.Int, ScalarType.Guid, ScalarType.Long, ScalarType.String);
    }
}
