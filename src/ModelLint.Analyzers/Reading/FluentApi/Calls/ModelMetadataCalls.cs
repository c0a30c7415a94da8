using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>IMutableModel</c>: what loops over the model ask of it.</summary>
internal static class ModelMetadataCalls
{
    private static readonly CallTable<ModelBuilder> Table = new CallTable<ModelBuilder>("IMutableModel", (model, reason) => model.MarkUnknown(reason))
    {
        IsMetadata = true,
        OtherNames = ["IReadOnlyModel", "IConventionModel", "IModel"],
        ["GetEntityTypes"] = (model, call) => call.Count == 0
            ? EntityTypeMetadataCalls.Wrap(() => model.EntityTypes)
            : call.TypeOrArgument() is { } type ? EntityTypeMetadataCalls.Wrap(() => model.FindEntityTypes(type))
            : call.Unknown("this entity type is not known", call.Self),
        ["FindEntityType"] = (model, call) =>
            call.TypeOrArgument() is null && call.String(0) is null ? call.Unknown("this entity type is not known", call.Self)
            : Find(model, call) is { } entityType ? EntityTypeMetadataCalls.Wrap(entityType)
            : Value.Nothing,
        ["FindEntityTypes"] = (model, call) =>
            call.TypeOrArgument() is { } type ? EntityTypeMetadataCalls.Wrap(() => model.FindEntityTypes(type)) : call.Unknown("this entity type is not known", call.Self),
        ["FindLeastDerivedEntityTypes"] = TypeBaseMetadataCalls.Beyond,
        ["AddEntityType"] = (model, call) =>
            call.Count == 1 && call.TypeOrArgument() is { } type && model.Entity(type, ConfigurationSource.Explicit, call.Anchor) is { } entityType ? EntityTypeMetadataCalls.Wrap(entityType) : null,
        ["RemoveEntityType"] = (model, call) =>
            call.Count == 1 && (call.Element<EntityTypeBuilder>() ?? Find(model, call)) is { } entityType && model.RemoveEntityType(entityType, ConfigurationSource.Explicit)
                ? EntityTypeMetadataCalls.Wrap(entityType)
                : null,
        ["AddIgnored"] = (model, call) => call.TypeOrArgument() is { } type && Done(model.Ignore(type, ConfigurationSource.Explicit, call.Anchor)) ? Value.Of(type.DisplayName) : null,
        ["AddOwned"] = (model, call) => call.TypeOrArgument() is { } type && Done(model.Owned(type, ConfigurationSource.Explicit, call.Anchor)) ? Value.Nothing : null,
        ["IsOwned"] = (model, call) => call.TypeOrArgument() is { } type ? Value.Of(model.IsOwned(type)) : call.Unknown("this type is not known"),
        ["SetDefaultSchema"] = (model, call) => call.Set(model, ModelBuilder.DefaultSchema),
        ["GetDefaultSchema"] = (model, call) => EntityTypeMetadataCalls.Name(model.Get(ModelBuilder.DefaultSchema), call),
        Harmless =
        [
            "SetMaxIdentifierLength", "SetAnnotation", "AddAnnotation", "AddAnnotations", "RemoveAnnotation", "SetCollation", "AddDbFunction", "RemoveDbFunction", "AddSequence", "RemoveSequence",
            "GetOrAddCollation", "GetOrAddPostgresEnum", "GetOrAddPostgresExtension", "GetOrAddPostgresRange", "PostgresRanges", "SetChangeTrackingStrategy", "SetDatabaseMaxSize", "SetDatabaseTemplate",
            "SetDefaultColumnCollation", "SetHiLoSequenceName", "SetHiLoSequenceSchema", "SetIdentityIncrement", "SetIdentitySeed", "SetPerformanceLevelSql", "SetProductVersion",
            "SetPropertyAccessMode", "SetSequenceNameSuffix", "SetSequenceSchema", "SetServiceTierSql", "SetTablespace", "SetValueGenerationStrategy", "UseNamedDefaultConstraints", "SetEmbeddedDiscriminatorName",
            "SetCharSet", "SetCharSetDelegation", "SetCollationDelegation", "SetGuidCollation",
        ],
    }
    .WithMember("Builder", ConventionModelBuilderCalls.Wrap);

    public static BuilderValue Wrap(ModelBuilder model) => new BuilderValue<ModelBuilder>(model, Table);

    private static EntityTypeBuilder? Find(ModelBuilder model, Call call) =>
        call.TypeOrArgument() is { } type ? model.FindEntityType(type) : call.String(0) is { } name ? model.FindEntityType(name) : null;

    private static bool Done(bool _) => true;
}
