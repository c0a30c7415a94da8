using ModelLint.Reading.Building;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>The relationships of an entity type.</summary>
internal static class RelationshipCalls
{
    public static readonly CallTable<EntityTypeBuilder> Table = new("", (entityType, reason) => entityType.MarkUnknown(reason))
    {
    };
}
