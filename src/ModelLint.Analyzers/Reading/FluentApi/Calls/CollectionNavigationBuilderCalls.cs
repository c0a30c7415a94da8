using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>CollectionNavigationBuilder</c>.</summary>
internal static class CollectionNavigationBuilderCalls
{
    private static readonly CallTable<CollectionNavigationBuilder> Table = new("CollectionNavigationBuilder", (navigation, reason) => navigation.MarkUnknown(reason))
    {
        ["WithOne"] = (navigation, call) =>
            RelationshipCalls.TryGetNavigation(call, 0, out var name) ? RelationshipBuilderCalls.Configured(navigation.WithOne(name, call.Anchor), call) : null,
        ["WithMany"] = (navigation, call) =>
            RelationshipCalls.TryGetNavigation(call, 0, out var name) ? CollectionCollectionBuilderCalls.Wrap(navigation.WithMany(name, call.Anchor)) : null,
    };

    public static BuilderValue Wrap(CollectionNavigationBuilder navigation) => new BuilderValue<CollectionNavigationBuilder>(navigation, Table);
}
