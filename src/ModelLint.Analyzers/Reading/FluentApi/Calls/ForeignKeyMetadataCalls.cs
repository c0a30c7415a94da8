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
        ["SetConstraintName"] = (foreignKey, call) =>
            call.TryGet(0, out string? name) && foreignKey.HasConstraintName(name, ConfigurationSource.Explicit, call.Anchor) ? call.Self : null,
        Harmless = ["SetAnnotation", "AddAnnotation"],
    }
    .WithMember("IsOwnership", foreignKey => Value.Of(foreignKey.IsOwnership))
    .WithMember("IsUnique", foreignKey => Value.Of(foreignKey.IsUnique))
    .WithMember("IsRequired", foreignKey => Value.Of(foreignKey.IsRequired))
    .WithMember("DeclaringEntityType", foreignKey => EntityTypeMetadataCalls.Wrap(foreignKey.DeclaringEntityType))
    .WithMember("PrincipalEntityType", foreignKey => EntityTypeMetadataCalls.Wrap(foreignKey.PrincipalEntityType))
    .WithMember("Properties", foreignKey => PropertyMetadataCalls.Wrap(foreignKey.Properties))
    .WithMember("DeleteBehavior", foreignKey => Value.Of((int)foreignKey.DeleteBehavior))
    .WithSetter("DeleteBehavior", (foreignKey, value, anchor) =>
        value is Constant { Object: int behavior } && foreignKey.OnDelete((DeleteBehavior)behavior, ConfigurationSource.Explicit, anchor) is not null)
    .WithSetter("IsRequired", (foreignKey, value, anchor) =>
        value is Constant { Object: bool isRequired } && foreignKey.SetIsRequired(isRequired, ConfigurationSource.Explicit, anchor) is not null);

    public static BuilderValue Wrap(ForeignKeyBuilder foreignKey) => new BuilderValue<ForeignKeyBuilder>(foreignKey, Table);

    public static SequenceValue Wrap(IEnumerable<ForeignKeyBuilder> foreignKeys) => new(foreignKeys.Select(Wrap).ToArray());
}
