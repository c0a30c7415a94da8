using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Interpretation;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>IMutableEntityType</c>: its hierarchy, what it is mapped to, filters. Properties, keys and relationships have tables of their own.</summary>
internal static class EntityTypeMetadataCalls
{
    private static readonly CallTable<EntityTypeBuilder> Table = new CallTable<EntityTypeBuilder>("IMutableEntityType", (entityType, reason) => entityType.MarkUnknown(reason))
    {
        IsMetadata = true,
        OtherNames = ["IReadOnlyEntityType", "IMutableTypeBase", "IReadOnlyTypeBase", "IConventionEntityType", "IEntityType"],
        ["IsOwned"] = (entityType, _) => Value.Of(entityType.IsOwned),
        ["IsAbstract"] = (entityType, _) => Value.Of(entityType.IsAbstract),
        ["DisplayName"] = (entityType, call) => entityType.HasSharedClrType ? call.Unknown("the display name of a shared type is not followed") : Value.Of(entityType.ClrType.ShortDisplayName),
        ["ShortName"] = (entityType, _) => Value.Of(entityType.ShortName),
        ["GetRootType"] = (entityType, _) => Wrap(entityType.RootType),
        ["GetAllBaseTypes"] = (entityType, _) => Wrap(() => entityType.SelfAndBaseTypes.Skip(1).Reverse()),
        ["GetAllBaseTypesAscending"] = (entityType, _) => Wrap(() => entityType.SelfAndBaseTypes.Skip(1)),
        ["GetAllBaseTypesInclusive"] = (entityType, _) => Wrap(() => entityType.SelfAndBaseTypes.Reverse()),
        ["GetAllBaseTypesInclusiveAscending"] = (entityType, _) => Wrap(() => entityType.SelfAndBaseTypes),
        ["GetDerivedTypes"] = (entityType, _) => Wrap(() => entityType.DerivedTypes),
        ["GetDerivedTypesInclusive"] = (entityType, _) => Wrap(() => entityType.SelfAndDerivedTypes),
        ["GetDirectlyDerivedTypes"] = (entityType, _) => Wrap(() => entityType.DirectlyDerivedTypes),
        ["GetConcreteDerivedTypesInclusive"] = (entityType, _) => Wrap(() => entityType.SelfAndDerivedTypes.Where(type => !type.IsAbstract)),
        ["IsAssignableFrom"] = (entityType, call) => call.Element<EntityTypeBuilder>() is { } other ? Value.Of(entityType.IsAssignableFrom(other)) : call.Unknown("this entity type is not known"),
        ["IsStrictlyDerivedFrom"] = (entityType, call) =>
            call.Element<EntityTypeBuilder>() is { } other ? Value.Of(entityType != other && other.IsAssignableFrom(entityType)) : call.Unknown("this entity type is not known"),
        ["LeastDerivedType"] = TypeBaseMetadataCalls.Beyond,
        ["FindClosestCommonParent"] = TypeBaseMetadataCalls.Beyond,
        ["FindInOwnershipPath"] = TypeBaseMetadataCalls.Beyond,
        ["GetTableName"] = (entityType, call) => Name(entityType.FindTableName(), call),
        ["GetSchema"] = (entityType, call) => Name(entityType.FindSchema(), call),
        ["GetViewName"] = (entityType, call) => Name(entityType.FindViewName(), call),
        ["GetSchemaQualifiedTableName"] = (entityType, call) => entityType.FindTableName() is { IsKnown: true, Value: var table } && entityType.FindSchema() is { IsKnown: true, Value: var schema }
            ? Value.Of(table is null ? null : string.IsNullOrEmpty(schema) ? table : $"{schema}.{table}")
            : call.Unknown("the name of the table is not known"),
        ["IsMappedToJson"] = (entityType, _) => Value.Of(entityType.FindJsonColumnName() is not null),
        ["SetTableName"] = (entityType, call) => call.Set(entityType, EntityTypeFacets.TableName),
        ["SetSchema"] = (entityType, call) => call.Set(entityType, EntityTypeFacets.Schema),
        ["SetViewName"] = (entityType, call) => call.Set(entityType, EntityTypeFacets.ViewName),
        ["SetViewSchema"] = (entityType, call) => call.Set(entityType, EntityTypeFacets.ViewSchema),
        ["SetFunctionName"] = (entityType, call) => call.Set(entityType, EntityTypeFacets.FunctionName),
        ["SetSqlQuery"] = (entityType, call) => call.Set(entityType, EntityTypeFacets.SqlQuery),
        ["SetContainerColumnName"] = (entityType, call) => call.Set(entityType, EntityTypeFacets.JsonColumnName),
        ["SetMappingStrategy"] = SetMappingStrategy,
        ["SetDiscriminatorValue"] = (entityType, call) => call.Set(entityType, EntityTypeFacets.DiscriminatorValue),
        ["FindDiscriminatorProperty"] = (entityType, _) => entityType.FindDiscriminator() is { } property ? PropertyMetadataCalls.Wrap(property) : Value.Nothing,
        ["GetDiscriminatorPropertyName"] = (entityType, _) => Value.Of(entityType.FindDiscriminatorName()),
        ["SetQueryFilter"] = EntityTypeBuilderCalls.HasQueryFilter,
        ["GetQueryFilter"] = (entityType, call) => entityType.DeclaredQueryFilters.Count == 0 ? Value.Nothing : call.Unknown("a query filter is not a value here"),
        ["GetDeclaredQueryFilters"] = (entityType, call) => entityType.DeclaredQueryFilters.Count == 0 ? new SequenceValue([]) : call.Unknown("a query filter is not a value here"),
        ["SetIsTemporal"] = (entityType, call) => call.Set(entityType, EntityTypeFacets.IsTemporal),
        ["SetPeriodStartPropertyName"] = (entityType, call) => call.Set(entityType, EntityTypeFacets.PeriodStartProperty),
        ["SetPeriodEndPropertyName"] = (entityType, call) => call.Set(entityType, EntityTypeFacets.PeriodEndProperty),
        ["IsTemporal"] = (entityType, _) => Value.Of(entityType.IsTemporal),
        ["SetIsMemoryOptimized"] = (entityType, call) => call.Set(entityType, EntityTypeFacets.IsMemoryOptimized),
        ["SetIsTableExcludedFromMigrations"] = (entityType, call) => call.Set(entityType, EntityTypeFacets.IsTableExcludedFromMigrations),
        ["AddCheckConstraint"] = TableBuilderCalls.HasCheckConstraint,
        InConventions = ["SetQueryFilter", "AddCheckConstraint", "AddIndex"],
        Marks = new() { ["SetQueryFilter"] = (entityType, reason) => entityType.MarkQueryFiltersUnknown(reason) },
        Sets = new() { ["SetTableName"] = [EntityTypeFacets.TableName], ["SetSchema"] = [EntityTypeFacets.Schema] },
        Harmless =
        [
            "SetComment", "AddData", "AddTrigger", "RemoveTrigger", "AddServiceProperty", "RemoveServiceProperty", "SetContainerColumnType",
            "SetContainerColumnTypeMapping", "SetDiscriminatorMappingComplete", "SetDeleteStoredProcedure", "SetInsertStoredProcedure", "SetUpdateStoredProcedure",
            "RemoveDeleteStoredProcedure", "RemoveInsertStoredProcedure", "RemoveUpdateStoredProcedure", "SetHistoryTableName", "SetHistoryTableSchema",
            "SetIsUnlogged", "SetStorageParameter", "UseSqlOutputClause", "UseSqlReturningClause",
            "SetCharSet", "SetCharSetDelegation", "SetCollation", "SetCollationDelegation", "SetTableOptions",
        ],
    }
    .WithMember("Builder", ConventionEntityTypeBuilderCalls.Wrap)
    .WithMember("BaseType", entityType => entityType.BaseType is { } baseType ? Wrap(baseType) : Value.Nothing)
    .WithMember("IsKeyless", entityType => Value.Of(entityType.IsKeyless))
    .WithMember("HasSharedClrType", entityType => Value.Of(entityType.HasSharedClrType))
    .WithSetter("BaseType", (entityType, value, anchor) => value switch
    {
        Constant { Object: null } => entityType.HasBaseType(null, ConfigurationSource.Explicit, anchor),
        BuilderValue { Element: EntityTypeBuilder baseType } => entityType.HasBaseType(baseType, ConfigurationSource.Explicit, anchor),
        _ => false,
    })
    .WithSetter("IsKeyless", (entityType, value, anchor) => value is Constant { Object: true } && entityType.HasNoKey(ConfigurationSource.Explicit, anchor))
    .Including(TypeBaseMetadataCalls.Table, entityType => (TypeBaseBuilder)entityType)
    .Including(EntityTypeMemberMetadataCalls.Table, entityType => entityType);

    public static BuilderValue Wrap(EntityTypeBuilder entityType) => new BuilderValue<EntityTypeBuilder>(entityType, Table);

    public static SequenceValue Wrap(Func<IEnumerable<EntityTypeBuilder>> entityTypes) => SequenceValue.Live(() => entityTypes().Select(Wrap));

    public static Value Name(Configured<string?> name, Call call) => name.IsKnown ? Value.Of(name.Value) : call.Unknown("this name is not known");

    private static Value? SetMappingStrategy(EntityTypeBuilder entityType, Call call) => call.Argument(0) switch
    {
        Constant { Object: null } => call.SetTo(entityType, EntityTypeFacets.MappingStrategy, null),
        Constant { Object: string text } when Enum.TryParse(text, ignoreCase: true, out MappingStrategy strategy) => call.SetTo(entityType, EntityTypeFacets.MappingStrategy, strategy),
        _ => null,
    };
}
