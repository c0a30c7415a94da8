using ModelLint.Metadata;
using ModelLint.Reading.Building;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// A key that takes its values from a sequence has a default that EF writes: where code chose that strategy, and an integer key that the tables of a TPC hierarchy share.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore.SqlServer/Metadata/Conventions/SqlServerValueGenerationStrategyConvention.cs, and PostgreSQL's alike.
/// Left out: the sequences themselves, and strategies without a default.
/// </summary>
internal sealed class SqlServerValueGenerationStrategyConvention : IModelFinalizingConvention
{
    private const string DefaultNameSuffix = "Sequence";

    public void ProcessModelFinalizing(ModelBuilder model)
    {
        if (model.Provider.IsKnown && model.Provider.Value is not (DatabaseProvider.SqlServer or DatabaseProvider.PostgreSql))
        {
            return;
        }

        foreach (var property in model.EntityTypes.SelectMany(entityType => entityType.DeclaredProperties).Where(property => property.IsInTable).ToList())
        {
            var strategy = StrategyOf(property);
            if (!strategy.IsKnown || (strategy.Is(ValueGenerationStrategy.Sequence) && !model.Provider.IsKnown))
            {
                property.SetUnknown(PropertyFacets.DefaultValueSql, strategy.Reason ?? model.Provider.Reason!, ConfigurationSource.Convention);
            }
            else if (strategy.Is(ValueGenerationStrategy.Sequence))
            {
                property.Set(PropertyFacets.DefaultValueSql, DefaultOf(property));
            }
        }
    }

    /// <summary>EF: <c>SqlServerPropertyExtensions.GetValueGenerationStrategy</c> in a table.</summary>
    private static Configured<ValueGenerationStrategy?> StrategyOf(PropertyBuilder property)
    {
        if (property.IsIdentityInItsFirstTable)
        {
            return new(ValueGenerationStrategy.Identity);
        }

        var own = property.Get(PropertyFacets.ValueGenerationStrategy);
        if (!own.IsKnown || own.Value is not null)
        {
            return own;
        }

        if (!property.Get(PropertyFacets.ValueGenerated).Is(ValueGenerated.OnAdd)
            || property.ForeignKeys.Any(foreignKey => !foreignKey.IsBaseLinking || LeadsToAnotherTable(foreignKey, property))
            || property.IsSet(PropertyFacets.DefaultValue)
            || property.IsSet(PropertyFacets.DefaultValueSql)
            || property.IsSet(PropertyFacets.ComputedColumnSql)
            || !IsCompatible(property))
        {
            return default;
        }

        var ofModel = property.Model.Get(ModelBuilder.ValueGenerationStrategy);
        var isIdentity = ofModel.Is(strategy => strategy is null or ValueGenerationStrategy.Identity);
        return isIdentity && property.DeclaringType is EntityTypeBuilder entityType && entityType.FindMappingStrategy() == MappingStrategy.Tpc
            ? new(ValueGenerationStrategy.Sequence)
            : ofModel;
    }

    /// <summary>A key that refers to the key of a type of its own hierarchy is a constraint where that has another table.</summary>
    private static bool LeadsToAnotherTable(ForeignKeyBuilder foreignKey, PropertyBuilder property) =>
        foreignKey.PrincipalEntityType.FindTable() is { } principal && property.FindFirstTable() is { } own && principal != own;

    private static bool IsCompatible(PropertyBuilder property)
    {
        var type = property.Get(PropertyFacets.ProviderClrType) is { IsKnown: true, Value: { } converted } ? converted : property.ClrType.UnwrapNullable();
        type = type.IsEnum ? type : property.Model.TypeMappings.StoredTypeOf(type) ?? type;
        return type.IsEnum || (type.Is("System.Decimal") && property.Model.Provider.Is(DatabaseProvider.SqlServer)) || ValueGenerationConvention.IsInteger(type);
    }

    private static Configured<string?> DefaultOf(PropertyBuilder property)
    {
        var model = property.Model;
        var ownName = property.Get(PropertyFacets.SequenceName);
        var suffix = model.Get(ModelBuilder.SequenceNameSuffix);
        var ownSchema = property.Get(PropertyFacets.SequenceSchema);
        var ofModel = model.Get(ModelBuilder.SequenceSchema);
        var byDefault = model.Get(ModelBuilder.DefaultSchema);
        foreach (var setting in new[] { ownName, suffix, ownSchema, ofModel, byDefault })
        {
            if (setting.Reason is { } reason)
            {
                return Configured<string?>.Unknown(reason, ConfigurationSource.Convention);
            }
        }

        var name = ownName.Value ?? property.DeclaringType.ContainingEntityType.RootType.ShortName + (suffix.Value ?? DefaultNameSuffix);
        var schema = ownSchema.Value ?? ofModel.Value ?? byDefault.Value;
        return new(model.Identifiers.NextValueOf(name, schema), ConfigurationSource.Convention);
    }
}
