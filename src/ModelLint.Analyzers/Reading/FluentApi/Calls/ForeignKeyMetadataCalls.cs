using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>IMutableForeignKey</c>.</summary>
internal static class ForeignKeyMetadataCalls
{
    private static readonly CallTable<ForeignKeyBuilder> Table = new CallTable<ForeignKeyBuilder>("IMutableForeignKey", (foreignKey, reason) => foreignKey.MarkUnknown(reason))
    {
        OtherNames = ["IReadOnlyForeignKey", "IConventionForeignKey", "IForeignKey"],
        ["SetConstraintName"] = (foreignKey, call) => call.Set(foreignKey, ForeignKeyBuilder.ConstraintName),
        Harmless = ["SetAnnotation", "AddAnnotation"],
    }
    .WithMember("IsOwnership", foreignKey => Value.Of(foreignKey.IsOwnership))
    .WithMember("IsUnique", foreignKey => Value.Of(foreignKey.IsUnique))
    .WithMember("IsRequired", foreignKey => Value.Of(foreignKey.IsRequired))
    .WithMember("DeclaringEntityType", foreignKey => EntityTypeMetadataCalls.Wrap(foreignKey.DeclaringEntityType))
    .WithMember("PrincipalEntityType", foreignKey => EntityTypeMetadataCalls.Wrap(foreignKey.PrincipalEntityType))
    .WithMember("Properties", foreignKey => PropertyMetadataCalls.Wrap(foreignKey.Properties))
    .WithMember("DeleteBehavior", foreignKey =>
        foreignKey.Get(ForeignKeyBuilder.DeleteBehaviorFacet) is { IsKnown: true, Value: { } behavior }
            ? Value.Of((int)behavior)
            : new UnknownValue(new("the delete behaviour is not known here", foreignKey.Anchor)))
    .WithSetter("DeleteBehavior", (foreignKey, value, anchor) =>
        value is Constant { Object: int behavior }
            && foreignKey.Set(ForeignKeyBuilder.DeleteBehaviorFacet, (DeleteBehavior)behavior, ConfigurationSource.Explicit, anchor));

    public static SequenceValue Wrap(IEnumerable<ForeignKeyBuilder> foreignKeys) =>
        new(foreignKeys.Select(foreignKey => new BuilderValue<ForeignKeyBuilder>(foreignKey, Table)).ToArray());
}
