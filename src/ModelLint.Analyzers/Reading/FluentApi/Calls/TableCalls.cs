using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>What an entity type is mapped to, from EF's <c>RelationalEntityTypeBuilderExtensions</c> and its like.</summary>
internal static class TableCalls
{
    public static readonly CallTable<EntityTypeBuilder> Table = new("", (entityType, reason) => entityType.MarkUnknown(reason))
    {
        ["ToTable"] = ToTable,
        ["ToView"] = ToView,
        ["ToSqlQuery"] = (entityType, call) => call.Set(entityType, EntityTypeFacets.SqlQuery, absent: ""),
        ["ToFunction"] = (entityType, call) => call.Set(entityType, EntityTypeFacets.FunctionName),
        ["ToJson"] = (entityType, call) => call.Count == 0 ? call.SetTo(entityType, EntityTypeFacets.JsonColumnName, DefaultJsonColumn(entityType)) : call.Set(entityType, EntityTypeFacets.JsonColumnName),
        ["SplitToTable"] = SplitToTable,
        ["SplitToView"] = SplitToView,
        ["UseTphMappingStrategy"] = (entityType, call) => call.SetTo(entityType, EntityTypeFacets.MappingStrategy, MappingStrategy.Tph),
        ["UseTptMappingStrategy"] = (entityType, call) => call.SetTo(entityType, EntityTypeFacets.MappingStrategy, MappingStrategy.Tpt),
        ["UseTpcMappingStrategy"] = (entityType, call) => call.SetTo(entityType, EntityTypeFacets.MappingStrategy, MappingStrategy.Tpc),
        ["IsTemporal"] = TemporalTableBuilderCalls.IsTemporal,
        ["IsMemoryOptimized"] = (entityType, call) => call.Set(entityType, EntityTypeFacets.IsMemoryOptimized, absent: true),
        ["HasGeneratedTsVectorColumn"] = (entityType, call) =>
            call.Member() is { } name && entityType.Property(name, null, ConfigurationSource.Explicit, call.Anchor) is { } property ? PropertyBuilderCalls.IsGeneratedTsVectorColumn(property, call) : null,
        ["UseXminAsConcurrencyToken"] = UseXminAsConcurrencyToken,
        ["HasCheckConstraint"] = TableBuilderCalls.HasCheckConstraint,
        Sets = new() { ["ToTable"] = [EntityTypeFacets.TableName, EntityTypeFacets.Schema] },
        Harmless =
        [
            "InsertUsingStoredProcedure", "UpdateUsingStoredProcedure", "DeleteUsingStoredProcedure", "HasTrigger",
            "IsUnlogged", "HasStorageParameter", "HasCharSet", "HasTableOption", "UseSqlOutputClause", "UseSqlReturningClause",
            "UseCollation", "UseCockroachDbInterleaveInParent",
        ],
    };

    private static Value? ToTable(EntityTypeBuilder entityType, Call call)
    {
        var action = call.Count > 0 && call.IsFunction(call.Count - 1) ? call.Count - 1 : call.Count;
        switch (action)
        {
            case 0:
                entityType.ToDefaultTable();
                break;
            case 1:
                var name = call.Setting<string?>();
                entityType.Set(EntityTypeFacets.TableName, name);
                entityType.Set(EntityTypeFacets.Schema, null, ConfigurationSource.Explicit, call.Anchor);
                break;
            case 2:
                call.Set(entityType, EntityTypeFacets.TableName, 0);
                call.Set(entityType, EntityTypeFacets.Schema, 1);
                break;
        }

        call.Run(action, TableBuilderCalls.Wrap(entityType, action > 0 ? entityType.FindTable() : null));
        return action <= 2 ? call.Self : null;
    }

    private static Value? SplitToTable(EntityTypeBuilder entityType, Call call)
    {
        var action = call.Count - 1;
        var schema = action == 2 ? call.Setting<string?>(1) : default;
        if (schema is { IsKnown: true, Value: null })
        {
            schema = entityType.FindDefaultSchema();
        }

        if (call.String(0) is not { } name || !schema.IsKnown)
        {
            return null;
        }

        var table = new StoreObjectIdentifier(name, schema.Value);
        entityType.SplitTo(table);
        call.Run(action, TableBuilderCalls.WrapSplit(entityType, table));
        return call.Self;
    }

    private static Value? SplitToView(EntityTypeBuilder entityType, Call call)
    {
        var action = call.Count - 1;
        var schema = action == 2 ? call.Setting<string?>(1) : default;
        if (call.String(0) is not { } name || !schema.IsKnown)
        {
            return null;
        }

        var view = new StoreObjectIdentifier(name, schema.Value, IsView: true);
        entityType.SplitTo(view);
        call.Run(action, ViewBuilderCalls.WrapSplit(entityType, view));
        return call.Self;
    }

    private static Value ToView(EntityTypeBuilder entityType, Call call)
    {
        call.Set(entityType, EntityTypeFacets.ViewName, 0);
        if (call.Count > 1 && !call.IsFunction(1))
        {
            call.Set(entityType, EntityTypeFacets.ViewSchema, 1);
        }

        if (call.Count > 1 && call.IsFunction(call.Count - 1))
        {
            call.Run(call.Count - 1, ViewBuilderCalls.Wrap(entityType));
        }

        return call.Self;
    }

    private static Value UseXminAsConcurrencyToken(EntityTypeBuilder entityType, Call call)
    {
        if (entityType.Property("xmin", call.Interpreter.Program.Types.FindByMetadataName("System.UInt32"), ConfigurationSource.Explicit, call.Anchor) is { } property)
        {
            call.SetTo(property, PropertyFacets.ColumnType, "xid");
            call.SetTo(property, PropertyFacets.ValueGenerated, ValueGenerated.OnAddOrUpdate);
            call.SetTo(property, PropertyFacets.IsConcurrencyToken, true);
        }

        return call.Self;
    }

    /// <summary>The navigation's name, as RelationalOwnedNavigationBuilderExtensions.ToJson.</summary>
    private static string? DefaultJsonColumn(EntityTypeBuilder entityType) =>
        entityType.DeclaredForeignKeys.FirstOrDefault(foreignKey => foreignKey.IsOwnership)?.PrincipalToDependent?.Name;
}
