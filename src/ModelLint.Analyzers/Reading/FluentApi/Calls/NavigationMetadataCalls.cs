using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>IMutableNavigation</c>: encapsulated domains reach for it to have a collection filled through its field.</summary>
internal static class NavigationMetadataCalls
{
    private static readonly CallTable<NavigationBuilder> Table = new CallTable<NavigationBuilder>("IMutableNavigation", (navigation, reason) => navigation.ForeignKey.MarkUnknown(reason))
    {
        OtherNames = ["IReadOnlyNavigation", "IMutableNavigationBase", "IReadOnlyNavigationBase", "IMutablePropertyBase", "IReadOnlyPropertyBase", "IConventionNavigation", "INavigation"],
        Harmless = ["SetPropertyAccessMode", "SetField", "SetIsEagerLoaded", "SetLazyLoadingEnabled", "SetAnnotation", "AddAnnotation"],
    }
    .WithMember("Name", navigation => Value.Of(navigation.Name))
    .WithMember("IsOnDependent", navigation => Value.Of(navigation.IsOnDependent))
    .WithMember("IsCollection", navigation => Value.Of(navigation.IsCollection))
    .WithMember("ForeignKey", navigation => ForeignKeyMetadataCalls.Wrap(navigation.ForeignKey))
    .WithMember("DeclaringEntityType", navigation => EntityTypeMetadataCalls.Wrap(navigation.DeclaringEntityType))
    .WithMember("TargetEntityType", navigation => EntityTypeMetadataCalls.Wrap(navigation.TargetEntityType))
    .WithMember("Inverse", navigation => navigation.Inverse is { } inverse ? Wrap(inverse) : Value.Nothing);

    public static BuilderValue Wrap(NavigationBuilder navigation) => new BuilderValue<NavigationBuilder>(navigation, Table);

    public static SequenceValue Wrap(IEnumerable<NavigationBuilder> navigations) => new(navigations.Select(Wrap).ToArray());
}
