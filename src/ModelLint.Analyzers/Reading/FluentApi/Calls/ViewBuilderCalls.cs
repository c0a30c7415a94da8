using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>ViewBuilder</c>, the argument of <c>ToView(name, v => …)</c>, and <c>SplitViewBuilder</c>.</summary>
internal static class ViewBuilderCalls
{
    private static readonly CallTable<ViewBuilder> Views = new("ViewBuilder", (view, reason) => view.EntityType.MarkUnknown(reason))
    {
        OtherNames = ["OwnedNavigationViewBuilder", "SplitViewBuilder", "OwnedNavigationSplitViewBuilder"],
        ["Property"] = (view, call) => ColumnBuilderCalls.Property(view.EntityType, view.View, call),
        Harmless = ["HasAnnotation"],
    };

    public static BuilderValue Wrap(EntityTypeBuilder entityType) => Wrap(entityType, entityType.FindView());

    public static BuilderValue WrapSplit(EntityTypeBuilder entityType, StoreObjectIdentifier view) => Wrap(entityType, view);

    private static BuilderValue<ViewBuilder> Wrap(EntityTypeBuilder entityType, StoreObjectIdentifier? view) =>
        new(new(entityType, view), Views) { TypeArguments = [entityType.ClrType] };

    private sealed record ViewBuilder(EntityTypeBuilder EntityType, StoreObjectIdentifier? View);
}
