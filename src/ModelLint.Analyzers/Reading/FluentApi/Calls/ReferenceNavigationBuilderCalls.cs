using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>ReferenceNavigationBuilder</c>.</summary>
internal static class ReferenceNavigationBuilderCalls
{
    private static readonly CallTable<ReferenceNavigationBuilder> Table = new("ReferenceNavigationBuilder", (navigation, reason) => navigation.MarkUnknown(reason))
    {
        ["WithMany"] = (navigation, call) =>
            RelationshipCalls.TryGetNavigation(call, 0, out var name) ? RelationshipBuilderCalls.Configured(navigation.WithMany(name, call.Anchor), call) : null,
        ["WithOne"] = (navigation, call) =>
            RelationshipCalls.TryGetNavigation(call, 0, out var name) ? RelationshipBuilderCalls.Configured(navigation.WithOne(name, call.Anchor), call) : null,
    };

    public static BuilderValue Wrap(ReferenceNavigationBuilder navigation) => new BuilderValue<ReferenceNavigationBuilder>(navigation, Table);
}
