namespace ModelLint.Tests.Oracle.Generation;

/// <summary>Configuration of many at once: ConfigureConventions and loops over the metadata.</summary>
internal static class BulkConfiguration
{
    private static readonly string[] Conventions =
    [
        "c.Properties<string>().HaveMaxLength(200);",
        "c.Properties<string>().AreUnicode(false);",
        "c.Properties<decimal>().HavePrecision(16, 2);",
        "c.Properties<Kind>().HaveConversion<string>();",
        "c.Properties<Enum>().HaveConversion<string>().HaveMaxLength(30);",
        "c.Properties<DateTime>().HaveColumnType(\"date\");",
        "c.Properties<Guid>().HaveConversion<string>();",
        "c.Conventions.Remove(typeof(Microsoft.EntityFrameworkCore.Metadata.Conventions.ForeignKeyIndexConvention));",
        "c.Conventions.Remove(typeof(Microsoft.EntityFrameworkCore.Metadata.Conventions.CascadeDeleteConvention));",
        "c.Conventions.Remove(typeof(Microsoft.EntityFrameworkCore.Metadata.Conventions.TableNameFromDbSetConvention));",
        "c.IgnoreAny<Uri>();",
    ];

    private static readonly string[] Loops =
    [
        "foreach (var key in b.Model.GetEntityTypes().SelectMany(t => t.GetForeignKeys())) key.DeleteBehavior = DeleteBehavior.Restrict;",
        "foreach (var key in b.Model.GetEntityTypes().SelectMany(t => t.GetForeignKeys()).Where(k => !k.IsOwnership && k.DeleteBehavior == DeleteBehavior.Cascade)) key.DeleteBehavior = DeleteBehavior.NoAction;",
        "foreach (var type in b.Model.GetEntityTypes()) { foreach (var property in type.GetProperties()) { if (property.ClrType == typeof(string) && property.GetMaxLength() == null) property.SetMaxLength(77); } }",
        "foreach (var property in b.Model.GetEntityTypes().SelectMany(t => t.GetProperties()).Where(p => p.ClrType == typeof(decimal) || p.ClrType == typeof(decimal?))) { property.SetPrecision(11); property.SetScale(3); }",
        "foreach (var type in b.Model.GetEntityTypes()) { if (type.BaseType == null && !type.IsOwned()) type.SetTableName(\"t_\" + type.ClrType.Name); }",
        "foreach (var property in b.Model.GetEntityTypes().SelectMany(t => t.GetDeclaredProperties())) { if (!property.IsKey() && !property.IsForeignKey()) property.SetColumnName(property.Name.ToLower()); }",
        "foreach (var type in b.Model.GetEntityTypes().ToList()) { foreach (var index in type.GetIndexes().ToList()) { index.IsUnique = false; } }",
        "foreach (var type in b.Model.GetEntityTypes().Where(t => t.ClrType.Name.StartsWith(\"T\") && t.BaseType == null && !t.IsOwned())) b.Entity(type.ClrType).Property<DateTime>(\"Stamp\");",
    ];

    public static void Add(ModelDraft draft)
    {
        var dice = draft.Dice;
        if (dice.Chance(15))
            draft.Conventions.AddRange(dice.Some(Conventions, dice.Between(1, 2)));
        if (dice.Chance(15))
            draft.Loops.AddRange(dice.Some(Loops, dice.Between(1, 2)));
    }
}
