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
        ["AddIgnored"] = AddIgnored,
        ["AddOwned"] = AddOwned,
        ["AddDbFunction"] = ModelBuilderCalls.HasDbFunction,
        ["IsOwned"] = (model, call) => call.TypeOrArgument() is { } type ? Value.Of(model.IsOwned(type)) : call.Unknown("this type is not known"),
        ["SetMaxIdentifierLength"] = (model, call) => call.Set(model, ModelBuilder.MaxIdentifierLength),
        ["SetSequenceNameSuffix"] = (model, call) => call.Set(model, ModelBuilder.SequenceNameSuffix),
        ["SetSequenceSchema"] = (model, call) => call.Set(model, ModelBuilder.SequenceSchema),
        ["SetValueGenerationStrategy"] = (model, call) =>
        {
            model.Set(ModelBuilder.ValueGenerationStrategy, PropertyMetadataCalls.StrategyOf(call));
            return call.Self;
        },
        ["SetDefaultSchema"] = (model, call) => call.Set(model, ModelBuilder.DefaultSchema),
        ["GetDefaultSchema"] = (model, call) => EntityTypeMetadataCalls.Name(model.Get(ModelBuilder.DefaultSchema), call),
        Harmless =
        [
            "SetAnnotation", "AddAnnotation", "AddAnnotations", "RemoveAnnotation", "SetCollation", "RemoveDbFunction", "AddSequence", "RemoveSequence",
            "GetOrAddCollation", "GetOrAddPostgresEnum", "GetOrAddPostgresExtension", "GetOrAddPostgresRange", "PostgresRanges", "SetChangeTrackingStrategy", "SetDatabaseMaxSize", "SetDatabaseTemplate",
            "SetDefaultColumnCollation", "SetHiLoSequenceName", "SetHiLoSequenceSchema", "SetIdentityIncrement", "SetIdentitySeed", "SetPerformanceLevelSql", "SetProductVersion",
            "SetPropertyAccessMode", "SetServiceTierSql", "SetTablespace", "UseNamedDefaultConstraints", "SetEmbeddedDiscriminatorName",
            "SetCharSet", "SetCharSetDelegation", "SetCollationDelegation", "SetGuidCollation",
        ],
    }
    .WithMember("Builder", ConventionModelBuilderCalls.Wrap);

    public static BuilderValue Wrap(ModelBuilder model) => new BuilderValue<ModelBuilder>(model, Table);

    private static EntityTypeBuilder? Find(ModelBuilder model, Call call) =>
        call.TypeOrArgument() is { } type ? model.FindEntityType(type) : call.String(0) is { } name ? model.FindEntityType(name) : null;

    private static Value? AddIgnored(ModelBuilder model, Call call)
    {
        var type = call.TypeOrArgument();
        if ((type?.DisplayName ?? call.String(0)) is not { } name)
        {
            return null;
        }

        model.AddIgnored(name, type, ConfigurationSource.Explicit);
        return Value.Of(name);
    }

    private static Value? AddOwned(ModelBuilder model, Call call)
    {
        if (call.TypeOrArgument() is not { } type)
        {
            return null;
        }

        model.AddOwned(type, ConfigurationSource.Explicit);
        return Value.Nothing;
    }
}
