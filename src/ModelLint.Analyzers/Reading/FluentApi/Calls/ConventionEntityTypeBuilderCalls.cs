using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>IConventionEntityTypeBuilder</c>; what else can be called reaches other entity types, relationships and owned types among them.</summary>
internal static class ConventionEntityTypeBuilderCalls
{
    private static readonly CallTable<EntityTypeBuilder> Table = new CallTable<EntityTypeBuilder>("IConventionEntityTypeBuilder", (entityType, reason) => entityType.Model.MarkUnknown(reason))
    {
        OtherNames = ["IConventionTypeBaseBuilder"],
        ["ToTable"] = ToTable,
        ["ToSchema"] = (entityType, call) => call.Set(entityType, EntityTypeFacets.Schema),
        ["HasQueryFilter"] = EntityTypeBuilderCalls.HasQueryFilter,
        ["HasCheckConstraint"] = (entityType, call) => TableBuilderCalls.HasCheckConstraint(entityType, call) is not null ? call.Self : null,
        ["HasIndex"] = (entityType, call) =>
            call.Count == 1 && (call.Members() ?? EntityTypeMemberMetadataCalls.Properties(call)?.Select(property => property.Name).ToArray()) is { } names
            && entityType.HasIndex(names, null, call.Source, call.Anchor) is { } index
                ? ConventionIndexBuilderCalls.Wrap(index)
                : null,
        ["Property"] = (entityType, call) =>
            call.Count == 2 && call.Argument(0) is TypeValue type && call.String(1) is { } name && entityType.Property(name, type.Type, call.Source, call.Anchor) is { } property
                ? ConventionPropertyBuilderCalls.Wrap(property)
                : null,
        Marks = new() { ["HasQueryFilter"] = (entityType, reason) => entityType.MarkQueryFiltersUnknown(reason) },
        Sets = new() { ["ToTable"] = [EntityTypeFacets.TableName, EntityTypeFacets.Schema], ["ToSchema"] = [EntityTypeFacets.Schema] },
        Harmless = ["HasAnnotation", "HasNonNullAnnotation", "HasNoAnnotation", "HasComment", "HasTrigger", "UsePropertyAccessMode", "HasChangeTrackingStrategy", "UseSqlOutputClause", "UseSqlReturningClause"],
    }
    .WithMember("Metadata", EntityTypeMetadataCalls.Wrap)
    .WithMember("ModelBuilder", entityType => ConventionModelBuilderCalls.Wrap(entityType.Model));

    public static BuilderValue Wrap(EntityTypeBuilder entityType) => new BuilderValue<EntityTypeBuilder>(entityType, Table);

    /// <summary>The forms (name), (name, fromDataAnnotation), (name, schema) and (name, schema, fromDataAnnotation); the first two leave the schema as it is.</summary>
    private static Value ToTable(EntityTypeBuilder entityType, Call call)
    {
        var table = call.Set(entityType, EntityTypeFacets.TableName);
        return table == call.Self && call.Count > 1 && !call.TryGet(1, out bool _) ? call.Set(entityType, EntityTypeFacets.Schema, 1) : table;
    }
}
