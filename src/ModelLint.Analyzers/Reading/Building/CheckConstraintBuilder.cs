using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

/// <summary>A check constraint under construction; kept by its model name.</summary>
internal sealed class CheckConstraintBuilder(EntityTypeBuilder entityType, string modelName, Configured<string?> sql, ConfigurationSource source, Anchor? anchor)
    : ModelElement(entityType.Model, source, anchor)
{
    public static readonly Facet<string?> DatabaseName = new(nameof(DatabaseName));

    public EntityTypeBuilder EntityType => entityType;

    public string ModelName => modelName;

    public Configured<string?> Sql => sql;

    /// <summary>Null where the entity type has no table.</summary>
    public Configured<string?> Name =>
        EntityType.FindTableName() is { IsKnown: true, Value: null } ? default
        : Get(DatabaseName) is var name && !name.Is(value => value is null) ? name
        : Model.NamesUnknown is { } reason ? Configured<string?>.Unknown(reason, Source)
        : new(Model.Identifiers.Truncate(modelName), Source, Anchor);

    protected override bool IsAnnotation(Facet facet) => facet != DatabaseName;
}

/// <summary>A query filter.</summary>
/// <param name="Key">Its name (EF 10); null for the anonymous one.</param>
/// <param name="Members">The entity's members that it reads.</param>
/// <param name="Unknown">Why it is not known whether there is such a filter; null where there is.</param>
internal sealed record QueryFilterBuilder(string? Key, Configured<IReadOnlyCollection<string>> Members, ConfigurationSource Source, Anchor? Anchor, Unknown? Unknown = null);
