using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>ViewBuilder</c>, the argument of <c>ToView(name, v => …)</c>.</summary>
internal static class ViewBuilderCalls
{
    private static readonly CallTable<EntityTypeBuilder> Views = new("ViewBuilder", (entityType, reason) => entityType.MarkUnknown(reason))
    {
        OtherNames = ["OwnedNavigationViewBuilder"],
        ["Property"] = (entityType, call) => ColumnBuilderCalls.Property(entityType, entityType.FindView(), call),
        Harmless = ["HasAnnotation"],
    };

    public static BuilderValue Wrap(EntityTypeBuilder entityType) => new BuilderValue<EntityTypeBuilder>(entityType, Views);
}
