using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>ReferenceNavigationBuilder</c>.</summary>
internal static class ReferenceNavigationBuilderCalls
{
    private static readonly CallTable<ReferenceNavigationBuilder> Table = new("ReferenceNavigationBuilder", (navigation, reason) => navigation.MarkUnknown(reason))
    {
        ["WithMany"] = (navigation, call) =>
            RelationshipCalls.TryGetNavigation(call, 0, out var name) ? RelationshipBuilderCalls.Wrap(navigation.WithMany(name, call.Anchor)) : null,
        ["WithOne"] = (navigation, call) =>
            RelationshipCalls.TryGetNavigation(call, 0, out var name) ? RelationshipBuilderCalls.Wrap(navigation.WithOne(name, call.Anchor)) : null,
    };

    public static BuilderValue Wrap(ReferenceNavigationBuilder navigation) => new BuilderValue<ReferenceNavigationBuilder>(navigation, Table);
}
