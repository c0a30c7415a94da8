using ModelLint.Tests.EFCore;

namespace ModelLint.Tests.Oracle.Generation;

/// <summary>
/// Writes contexts that compile and that EF Core mostly accepts, from the ingredients of its model building: a context for a seed. Nothing about the models
/// that come out is known here: EF Core says what they are.
/// </summary>
internal static class ModelGenerator
{
    private static readonly string[] Names = ["Blog", "Post", "Tag", "User", "Order", "Item", "Customer", "Note", "Team", "Room", "Visit", "Asset", "Zone", "Account"];

    public static string NamespaceOf(int seed) => $"Model{seed}";

    public static string Generate(int seed, EFCoreVersion version)
    {
        var dice = new Dice(seed);
        var provider = dice.OneOf(Providers.SqlServer, Providers.Sqlite, Providers.Npgsql, EFCoreReferences.Has(version, Providers.MySql) ? Providers.MySql : Providers.Npgsql);
        var draft = new ModelDraft(dice, version, provider, NamespaceOf(seed));

        KeyStructs.Add(draft);
        var @base = dice.Chance(30) ? BaseClasses.Add(draft) : null;
        foreach (var name in dice.Some(Names, dice.Between(2, 5)))
        {
            var entity = draft.AddClass(name, ClassRole.Entity);
            if (@base is not null && dice.Chance(60))
                BaseClasses.Derive(draft, entity, @base);
            else if (dice.Chance(6))
                entity.Keyword = "record";
            entity.IsPartial = dice.Chance(6);
            Keys.Add(draft, entity);
            Scalars.Add(draft, entity);
        }

        Hierarchies.Add(draft);
        Interfaces.Add(draft);
        if (@base is not null && dice.Chance(25))
            BaseClasses.AddNavigation(draft, @base);
        // With many of them EF Core mostly finds something to refuse.
        for (var count = dice.Between(1, dice.OneOf(2, 3, 6)); count > 0; count--)
            Relationships.Add(draft);
        if (dice.Chance(25))
            ManyToMany.Add(draft);
        if (dice.Chance(25))
            OwnedTypes.Add(draft);
        if (dice.Chance(20))
            ComplexTypes.Add(draft);

        if (dice.Chance(5))
            GenericEntities.Add(draft);
        if (dice.Chance(8))
            TableSharing.Add(draft);
        if (dice.Chance(5))
            TableFunctions.Add(draft);

        foreach (var entity in draft.Entities)
        {
            PropertyFacets.Add(draft, entity);
            IndexesAndKeys.Add(draft, entity);
            Tables.Add(draft, entity);
            Undoing.Add(draft, entity);
        }

        PropertyBags.Add(draft);
        MetadataStatements.Add(draft);
        Registrations.Add(draft);
        BulkConfiguration.Add(draft);
        UserConventions.Add(draft);
        Branches.Add(draft);
        ReflectedConfiguration.Add(draft);
        return new DraftWriter(draft).Write();
    }
}
