namespace ModelLint.Tests.Oracle.Generation;

/// <summary>Conventions of the program's own, and EF Core's taken out of the set.</summary>
internal static class UserConventions
{
    private const string Conventions = "Microsoft.EntityFrameworkCore.Metadata.Conventions";

    private static readonly string[] Bodies =
    [
        $"IPropertyAddedConvention {{ public void ProcessPropertyAdded(IConventionPropertyBuilder builder, {Conventions}.IConventionContext<IConventionPropertyBuilder> context) {{ if (builder.Metadata.ClrType == typeof(string)) builder.HasMaxLength(123); }} }}",
        $"IPropertyAddedConvention {{ public void ProcessPropertyAdded(IConventionPropertyBuilder builder, {Conventions}.IConventionContext<IConventionPropertyBuilder> context) => builder.HasColumnName(\"c_\" + builder.Metadata.Name); }}",
        $"IModelFinalizingConvention {{ public void ProcessModelFinalizing(IConventionModelBuilder builder, {Conventions}.IConventionContext<IConventionModelBuilder> context) {{ foreach (var property in builder.Metadata.GetEntityTypes().SelectMany(t => t.GetDeclaredProperties()).Where(p => p.ClrType == typeof(decimal))) property.Builder.HasPrecision(20); }} }}",
        $"IModelFinalizingConvention {{ public void ProcessModelFinalizing(IConventionModelBuilder builder, {Conventions}.IConventionContext<IConventionModelBuilder> context) {{ foreach (var type in builder.Metadata.GetEntityTypes()) foreach (var key in type.GetDeclaredForeignKeys()) if (!key.IsOwnership) key.Builder.OnDelete(DeleteBehavior.Restrict); }} }}",
        $"IModelFinalizingConvention {{ public void ProcessModelFinalizing(IConventionModelBuilder builder, {Conventions}.IConventionContext<IConventionModelBuilder> context) {{ foreach (var property in builder.Metadata.GetEntityTypes().SelectMany(t => t.GetProperties().Where(p => p.Name.EndsWith(\"Id\")))) property.Builder.HasColumnName(property.Name.Replace(\"Id\", \"_id\")); }} }}",
        $"IForeignKeyAddedConvention {{ public void ProcessForeignKeyAdded(IConventionForeignKeyBuilder builder, {Conventions}.IConventionContext<IConventionForeignKeyBuilder> context) => builder.OnDelete(DeleteBehavior.ClientCascade); }}",
        $"IEntityTypeAddedConvention {{ public void ProcessEntityTypeAdded(IConventionEntityTypeBuilder builder, {Conventions}.IConventionContext<IConventionEntityTypeBuilder> context) {{ if (builder.Metadata.ClrType.Name.Length < 5) builder.ToTable(\"short_\" + builder.Metadata.ShortName()); }} }}",
        $"IIndexAddedConvention {{ public void ProcessIndexAdded(IConventionIndexBuilder builder, {Conventions}.IConventionContext<IConventionIndexBuilder> context) {{ if (builder.Metadata.Properties.Count == 1) builder.HasDatabaseName(\"ix_\" + builder.Metadata.Properties[0].Name); }} }}",
    ];

    private static readonly string[] OfEFCore =
    [
        "BackingFieldConvention", "BaseTypeDiscoveryConvention", "CascadeDeleteConvention", "ComplexPropertyDiscoveryConvention", "ComplexTypeAttributeConvention", "ConcurrencyCheckAttributeConvention",
        "DatabaseGeneratedAttributeConvention", "DeleteBehaviorAttributeConvention", "DiscriminatorConvention", "DiscriminatorLengthConvention", "ElementMappingConvention", "EntitySplittingConvention",
        "EntityTypeConfigurationAttributeConvention", "EntityTypeHierarchyMappingConvention", "ForeignKeyAttributeConvention", "ForeignKeyIndexConvention", "ForeignKeyPropertyDiscoveryConvention",
        "IndexAttributeConvention", "InversePropertyAttributeConvention", "KeyAttributeConvention", "KeyDiscoveryConvention", "KeylessAttributeConvention", "ManyToManyJoinEntityTypeConvention",
        "MaxLengthAttributeConvention", "ModelCleanupConvention", "NonNullableNavigationConvention", "NonNullableReferencePropertyConvention", "NotMappedMemberAttributeConvention", "NotMappedTypeAttributeConvention",
        "OwnedAttributeConvention", "PrecisionAttributeConvention", "RelationalColumnAttributeConvention", "RelationalTableAttributeConvention", "RelationshipDiscoveryConvention", "RequiredNavigationAttributeConvention",
        "RequiredPropertyAttributeConvention", "SharedTableConvention", "StringLengthAttributeConvention", "TableNameFromDbSetConvention", "TableSharingConcurrencyTokenConvention", "TimestampAttributeConvention",
        "UnicodeAttributeConvention", "ValueGenerationConvention", "PropertyDiscoveryConvention", "RelationalMapToJsonConvention", "CheckConstraintConvention", "PropertyOverridesConvention",
    ];

    public static void Add(ModelDraft draft)
    {
        var dice = draft.Dice;
        if (dice.Chance(8))
        {
            foreach (var (body, number) in dice.Some(Bodies, dice.Between(1, 2)).Select((body, number) => (body, number + 1)))
            {
                draft.Declarations.Add($"public class OwnConvention{number} : {Conventions}.{body.Replace("IConvention", "Microsoft.EntityFrameworkCore.Metadata.Builders.IConvention", StringComparison.Ordinal).Replace($"{Conventions}.Microsoft.EntityFrameworkCore.Metadata.Builders.IConvention", $"{Conventions}.IConvention", StringComparison.Ordinal)}");
                draft.Conventions.Add($"c.Conventions.Add(_ => new OwnConvention{number}());");
            }
        }

        if (dice.Chance(8))
        {
            var name = dice.OneOf(OfEFCore);
            draft.Conventions.Add(dice.OneOf($"c.Conventions.Remove(typeof({Conventions}.{name}));", $"c.Conventions.Remove<{Conventions}.{name}>();"));
        }
    }
}
