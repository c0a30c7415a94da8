using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>IMutableModel</c>: what loops over the model ask of it.</summary>
internal static class ModelMetadataCalls
{
    private static readonly CallTable<ModelBuilder> Table = new("IMutableModel", (model, reason) => model.MarkUnknown(reason))
    {
        OtherNames = ["IReadOnlyModel", "IModel"],
        ["GetEntityTypes"] = (model, call) => call.Count == 0
            ? new SequenceValue(model.EntityTypes.Select(EntityTypeMetadataCalls.Wrap).ToArray())
            : call.TypeOrArgument() is { } type ? new SequenceValue(model.FindEntityTypes(type).Select(EntityTypeMetadataCalls.Wrap).ToArray())
            : call.Unknown("this entity type is not known", call.Self),
        ["FindEntityType"] = (model, call) =>
        {
            var entityType = call.TypeOrArgument() is { } type ? model.FindEntityType(type) : call.String(0) is { } name ? model.FindEntityType(name) : null;
            return entityType is not null ? EntityTypeMetadataCalls.Wrap(entityType)
                : call.TypeOrArgument() is not null || call.String(0) is not null ? Value.Nothing
                : call.Unknown("this entity type is not known", call.Self);
        },
        ["SetDefaultSchema"] = (model, call) => call.Set(model, ModelBuilder.DefaultSchema),
        ["GetDefaultSchema"] = (model, call) => model.Get(ModelBuilder.DefaultSchema) is { IsKnown: true, Value: var schema } ? Value.Of(schema) : call.Unknown("the default schema is not known"),
        Harmless = ["SetMaxIdentifierLength", "SetAnnotation", "AddAnnotation", "SetCollation"],
    };

    public static BuilderValue Wrap(ModelBuilder model) => new BuilderValue<ModelBuilder>(model, Table);
}
