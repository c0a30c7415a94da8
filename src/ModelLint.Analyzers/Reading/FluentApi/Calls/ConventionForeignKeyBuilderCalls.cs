using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>IConventionForeignKeyBuilder</c>; what else can be called may replace the foreign key, and what hangs on it.</summary>
internal static class ConventionForeignKeyBuilderCalls
{
    private static readonly CallTable<ForeignKeyBuilder> Table = new CallTable<ForeignKeyBuilder>("IConventionForeignKeyBuilder", (foreignKey, reason) => foreignKey.Model.MarkUnknown(reason))
    {
        ["OnDelete"] = (foreignKey, call) =>
            call.TryGet(0, out int behavior) ? foreignKey.OnDelete((DeleteBehavior)behavior, call.Source, call.Anchor) is null ? Value.Nothing : call.Self : null,
        ["HasConstraintName"] = (foreignKey, call) => foreignKey.HasConstraintName(call.Setting<string?>()) ? call.Self : Value.Nothing,
        Harmless = ["HasAnnotation", "HasNonNullAnnotation", "HasNoAnnotation"],
    }
    .WithMember("Metadata", ForeignKeyMetadataCalls.Wrap)
    .WithMember("ModelBuilder", foreignKey => ConventionModelBuilderCalls.Wrap(foreignKey.Model));

    public static BuilderValue Wrap(ForeignKeyBuilder foreignKey) => new BuilderValue<ForeignKeyBuilder>(foreignKey, Table);
}
