using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>OwnedNavigationBuilder</c>: the owned entity type's own builder, and the way back to the owner.</summary>
internal static class OwnedNavigationBuilderCalls
{
    private static readonly CallTable<OwnedNavigationBuilder> Table = new CallTable<OwnedNavigationBuilder>("OwnedNavigationBuilder", (navigation, reason) => navigation.MarkUnknown(reason))
    {
        ["WithOwner"] = (navigation, call) =>
            RelationshipCalls.TryGetNavigation(call, 0, out var name) ? RelationshipBuilderCalls.Wrap(navigation.WithOwner(name, call.Anchor)) : null,
        Harmless = ["HasColumnType", "HasJsonPropertyName"],
    }
    .WithMember("Metadata", navigation => navigation.Metadata is { } foreignKey ? ForeignKeyMetadataCalls.Wrap(foreignKey) : null)
    .WithMember("OwnedEntityType", navigation => navigation.OwnedEntityType is { } owned ? EntityTypeMetadataCalls.Wrap(owned) : null)
    .Including(EntityTypeBuilderCalls.Table, navigation => navigation.OwnedEntityType);

    public static BuilderValue Wrap(OwnedNavigationBuilder navigation) => new BuilderValue<OwnedNavigationBuilder>(navigation, Table)
    {
        // OwnedNavigationBuilder<TOwner, TOwned>
        TypeArguments = navigation.Metadata is { } ownership ? [ownership.PrincipalEntityType.ClrType, ownership.DeclaringEntityType.ClrType] : [],
    };
}
