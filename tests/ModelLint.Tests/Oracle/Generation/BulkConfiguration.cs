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
        "c.Properties(typeof(DateTime)).HavePrecision(2);",
        "c.Properties<int>(p => p.HaveColumnType(\"bigint\"));",
        "c.Properties<bool>().HaveConversion<int>();",
        "c.Properties<decimal>().HaveConversion<double>();",
        "c.Properties<byte[]>().HaveMaxLength(32).AreFixedLength();",
        "c.Properties<SmallKind>().HaveConversion(typeof(string));",
        "c.Properties<IFormattable>().HaveColumnType(\"text\");",
        "c.Conventions.Remove<Microsoft.EntityFrameworkCore.Metadata.Conventions.NonNullableReferencePropertyConvention>();",
        "c.Conventions.Remove(typeof(Microsoft.EntityFrameworkCore.Metadata.Conventions.MaxLengthAttributeConvention));",
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
        "foreach (var type in b.Model.GetEntityTypes().Where(t => t.FindPrimaryKey() != null).ToList()) foreach (var index in type.GetDeclaredIndexes().Where(i => i.Properties.Count == 1).ToList()) index.SetDatabaseName(\"IX_\" + index.Properties[0].Name + \"_\" + type.ShortName());",
        "foreach (var type in b.Model.GetEntityTypes().Where(t => t.BaseType is null && !t.IsOwned() && t.FindPrimaryKey() is { Properties.Count: 1 })) type.FindPrimaryKey()!.SetName(\"pk_\" + type.GetTableName());",
        "foreach (var key in b.Model.GetEntityTypes().SelectMany(t => t.GetDeclaredForeignKeys()).Where(k => k.Properties.Count == 1 && !k.IsOwnership)) key.SetConstraintName($\"fk_{key.Properties[0].Name}_{key.PrincipalEntityType.ShortName()}\");",
        "foreach (var key in b.Model.GetEntityTypes().SelectMany(t => t.GetForeignKeys()).Where(k => k.DependentToPrincipal == null).ToList()) key.DeleteBehavior = DeleteBehavior.SetNull;",
        "foreach (var property in b.Model.GetEntityTypes().SelectMany(t => t.GetProperties()).Where(p => p.ClrType.IsEnum)) { property.SetProviderClrType(typeof(string)); property.SetMaxLength(16); }",
        "foreach (var property in b.Model.GetEntityTypes().SelectMany(t => t.GetProperties().Where(p => p.IsShadowProperty() && p.IsForeignKey()))) property.SetColumnName(\"fk_\" + property.Name);",
        "foreach (var property in b.Model.GetEntityTypes().SelectMany(t => t.GetProperties()).Where(p => p.Name.EndsWith(\"At\") && Nullable.GetUnderlyingType(p.ClrType) == null)) property.SetColumnType(\"date\");",
        "foreach (var property in b.Model.GetEntityTypes().Where(t => !t.IsOwned()).SelectMany(t => t.GetDeclaredProperties().Where(p => p.ClrType == typeof(string) && !p.IsKey() && !p.IsForeignKey()))) property.IsNullable = true;",
        "foreach (var type in b.Model.GetEntityTypes().Where(t => t.BaseType == null && t.FindProperty(\"Name\") is not null).ToList()) { type.AddIndex(type.FindProperty(\"Name\")!); }",
        "foreach (var type in b.Model.GetEntityTypes()) { if (type.BaseType == null && type.FindOwnership() == null && type.GetTableName() is { } table) { type.SetTableName(table.ToUpperInvariant()); type.SetSchema(\"up\"); } }",
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
