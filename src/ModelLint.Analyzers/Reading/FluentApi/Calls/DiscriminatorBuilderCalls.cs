using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>DiscriminatorBuilder</c>, which belongs to the root of a hierarchy.</summary>
internal static class DiscriminatorBuilderCalls
{
    private static readonly CallTable<EntityTypeBuilder> Table = new("DiscriminatorBuilder", (entityType, reason) => entityType.MarkUnknown(reason))
    {
        ["HasValue"] = HasValue,
        Harmless = ["IsComplete"],
    };

    public static BuilderValue Wrap(EntityTypeBuilder entityType) => new BuilderValue<EntityTypeBuilder>(entityType, Table);

    /// <summary>EF's DiscriminatorBuilder.HasValue: the entity type is added where it is not in the model yet.</summary>
    private static Value? HasValue(EntityTypeBuilder root, Call call)
    {
        var isTyped = call.HasTypeArguments || call.Count == 2;
        var entityType = !isTyped ? root
            : call.TypeOrArgument() is { } type ? root.Model.Entity(type, ConfigurationSource.Explicit, call.Anchor)
            : call.String(0) is { } name ? root.Model.FindEntityType(name)
            : null;
        if (entityType is null)
        {
            return null;
        }

        if (!root.IsAssignableFrom(entityType))
        {
            entityType.HasBaseType(root, ConfigurationSource.Explicit, call.Anchor);
        }

        return call.Set(entityType, EntityTypeFacets.DiscriminatorValue, call.Count - 1);
    }
}
