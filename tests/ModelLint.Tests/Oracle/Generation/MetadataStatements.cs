using ModelLint.Tests.EFCore;

namespace ModelLint.Tests.Oracle.Generation;

/// <summary>Statements about the mutable metadata behind a builder, and about parts of the model that were asked for by name.</summary>
internal static class MetadataStatements
{
    public static void Add(ModelDraft draft)
    {
        for (var count = draft.Dice.Chance(20) ? draft.Dice.Between(1, 3) : 0; count > 0; count--)
        {
            var text = Statement(draft, draft.Dice.OneOf(draft.Entities));
            if (text is not null && draft.Dice.Chance(50))
                draft.Loops.Add(text);
            else if (text is not null)
                draft.Statements.Add(new(null, text));
        }
    }

    private static string? Statement(ModelDraft draft, GeneratedClass entity)
    {
        var dice = draft.Dice;
        var on = $"b.Entity<{entity.Name}>()";
        var reference = entity.Members.FirstOrDefault(member => member is { Scalar: null, IsMapped: true, Field: "" } && draft.Entities.Any(type => type.Name == member.Type.TrimEnd('?')));
        if (dice.OneOrNone([.. entity.Scalars.Where(member => !member.IsKey)]) is { } scalar)
        {
            switch (dice.Between(0, 12))
            {
                case 0: return $"{on}.Metadata.FindProperty(\"{scalar.Name}\")?.{Setter(dice, scalar)};";
                case 1: return $"{on}.Property(x => x.{scalar.Name}).Metadata.{Setter(dice, scalar)};";
                case 2: return $"{on}.Metadata.GetProperty(nameof({entity.Name}.{scalar.Name})).{Setter(dice, scalar)};";
                case 3: return $"{on}.HasIndex(x => x.{scalar.Name}).Metadata.{dice.OneOf("IsUnique = true", "SetDatabaseName(\"IX_m\")", "SetFilter(\"1 = 1\")", "IsDescending = []", "IsDescending = [true]")};";
                case 4: return $"{{ if ({on}.Metadata.FindProperty(\"{scalar.Name}\") is {{ }} found{scalar.Name}{entity.Name} && {on}.Metadata.FindIndex(found{scalar.Name}{entity.Name}) is null) {on}.Metadata.AddIndex(found{scalar.Name}{entity.Name}); }}";
                case 5: return $"foreach (var property in {on}.Metadata.GetProperties().Where(p => p.Name is \"{scalar.Name}\" or \"Name\")) property.{Setter(dice, scalar)};";
            }
        }

        if (reference is not null)
        {
            switch (dice.Between(0, 6))
            {
                case 0: return $"{on}.HasOne(x => x.{reference.Name}).WithMany().Metadata.DeleteBehavior = DeleteBehavior.{dice.OneOf(Relationships.DeleteBehaviors)};";
                case 1: return $"{on}.Metadata.FindNavigation(\"{reference.Name}\")?.ForeignKey.SetConstraintName(\"FK_m\");";
                case 2: return $"if ({on}.Metadata.FindNavigation(nameof({entity.Name}.{reference.Name})) is {{ ForeignKey: var key{reference.Name}{entity.Name} }}) key{reference.Name}{entity.Name}.DeleteBehavior = key{reference.Name}{entity.Name}.IsRequired ? DeleteBehavior.Restrict : DeleteBehavior.SetNull;";
                case 3: return $"{on}.Metadata.FindNavigation(\"{reference.Name}\")?.ForeignKey.Properties[0].SetColumnName(\"ref_{reference.Name}\");";
                case 4: return $"{on}.Navigation(x => x.{reference.Name}).{dice.OneOf("AutoInclude()", "IsRequired()", "EnableLazyLoading(false)")};";
            }
        }

        return dice.Between(0, 13) switch
        {
            0 => $"{on}.Metadata.AddProperty(\"Added\", typeof({dice.OneOf("int", "string", "int?", "DateTime")}));",
            1 => $"{on}.Metadata.AddProperty(\"Added\", typeof(string)).{dice.OneOf("SetMaxLength(9)", "IsNullable = false", "SetColumnName(\"added\")")};",
            2 => $"foreach (var index in {on}.Metadata.GetIndexes().ToList()) {on}.Metadata.RemoveIndex(index);",
            3 => $"foreach (var key in {on}.Metadata.GetForeignKeys()) key.DeleteBehavior = DeleteBehavior.{dice.OneOf(Relationships.DeleteBehaviors)};",
            4 => $"foreach (var key in {on}.Metadata.GetReferencingForeignKeys()) key.SetConstraintName(\"FK_\" + key.DeclaringEntityType.ShortName() + \"_m\");",
            5 => $"{on}.Metadata.{dice.OneOf("SetTableName(\"m_table\")", "SetSchema(\"m\")", "SetComment(\"c\")", "SetIsTableExcludedFromMigrations(true)", "SetAnnotation(\"my\", 1)")};",
            6 => $"b.Model.{dice.OneOf("SetDefaultSchema(\"md\")", "SetMaxIdentifierLength(24)", "SetMaxIdentifierLength(40)", "SetCollation(\"c\")")};",
            7 when !entity.IsDerivedEntity => $"{on}.Metadata.SetQueryFilter((System.Linq.Expressions.Expression<Func<{entity.Name}, bool>>)(x => true));",
            8 => $"b.Model.FindEntityType(typeof({entity.Name}))?.{dice.OneOf("SetTableName(null)", "SetViewName(\"v\")", "SetSchema(null)", "GetDeclaredProperties().ToList().ForEach(p => p.SetComment(\"c\"))")};",
            9 => $"foreach (var key in {on}.Metadata.GetKeys().Where(k => k.IsPrimaryKey())) key.SetName(\"pk_m\");",
            10 => $"foreach (var type in b.Model.GetEntityTypes().Where(t => t.ClrType == typeof({entity.Name}))) type.GetProperties().Where(p => p.ClrType == typeof(string)).ToList().ForEach(p => p.SetMaxLength(61));",
            11 => $"foreach (var navigation in {on}.Metadata.GetNavigations().Where(n => !n.IsCollection && n.IsOnDependent)) navigation.ForeignKey.DeleteBehavior = DeleteBehavior.NoAction;",
            _ => null,
        };
    }

    private static string Setter(Dice dice, GeneratedMember member)
    {
        if (member.Type.TrimEnd('?') == "string" && dice.Chance(50))
            return dice.OneOf("SetMaxLength(11)", "SetIsUnicode(false)", "IsNullable = true", "IsNullable = false", "SetIsFixedLength(true)", "SetMaxLength(null)");
        return dice.OneOf("SetColumnName(\"m\")", "SetComment(\"c\")", "IsConcurrencyToken = true", "ValueGenerated = Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.OnAdd", "SetDefaultValueSql(\"1\")", "SetColumnOrder(3)", "SetColumnName(null)", "SetProviderClrType(typeof(string))", "SetColumnType(\"text\")", "SetDefaultValueSql(null)");
    }
}
