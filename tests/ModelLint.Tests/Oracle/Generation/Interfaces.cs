namespace ModelLint.Tests.Oracle.Generation;

/// <summary>Interfaces that entity types implement: what loops over the model ask for.</summary>
internal static class Interfaces
{
    private static readonly string[] Loops =
    [
        "foreach (var type in b.Model.GetEntityTypes().Where(t => typeof(ISoftDelete).IsAssignableFrom(t.ClrType))) { if (type.BaseType == null) b.Entity(type.ClrType).Property(\"IsDeleted\").HasDefaultValue(false).HasColumnName(\"deleted\"); }",
        "foreach (var type in b.Model.GetEntityTypes().Where(t => t.ClrType.IsAssignableTo(typeof(ISoftDelete)) && t.BaseType is null).ToList()) type.AddIndex(type.FindProperty(nameof(ISoftDelete.IsDeleted))!);",
        "foreach (var type in b.Model.GetEntityTypes()) { foreach (var contract in type.ClrType.GetInterfaces()) { if (contract.Name == nameof(ISoftDelete) && type.BaseType == null) type.SetTableName(\"soft_\" + type.ShortName()); } }",
        "foreach (var type in b.Model.GetEntityTypes()) { if (type.ClrType.GetInterface(\"ISoftDelete\") != null) { type.FindProperty(\"IsDeleted\")?.SetDefaultValueSql(\"0\"); } }",
        "foreach (var type in b.Model.GetEntityTypes().Select(t => t.ClrType).Where(t => typeof(ISoftDelete).IsAssignableFrom(t) && t.BaseType == typeof(object))) { b.Entity(type, e => { e.Property<DateTime?>(\"DeletedAt\"); e.HasIndex(\"IsDeleted\"); }); }",
    ];

    public static void Add(ModelDraft draft)
    {
        var dice = draft.Dice;
        if (!dice.Chance(20))
            return;

        draft.Declarations.Add("public interface ISoftDelete { bool IsDeleted { get; set; } }");
        foreach (var entity in dice.Some([.. draft.Entities.Where(type => !type.IsDerivedEntity)], dice.Between(1, 3)))
        {
            if (entity.Add(draft.Scalar("IsDeleted", ScalarType.Bool, false)) is not null)
                entity.Interfaces.Add("ISoftDelete");
        }

        draft.Loops.AddRange(dice.Some(Loops, dice.Between(1, 2)));
    }
}
