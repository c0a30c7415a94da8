using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>IMutableNavigation</c>: encapsulated domains reach for it to have a collection filled through its field.</summary>
internal static class NavigationMetadataCalls
{
    public static readonly string[] Harmless =
    [
        "SetPropertyAccessMode", "SetField", "SetIsEagerLoaded", "SetLazyLoadingEnabled", "SetAnnotation", "AddAnnotation", "AddAnnotations", "RemoveAnnotation", "SetJsonPropertyName",
    ];

    private static readonly CallTable<NavigationBuilder> Table = new CallTable<NavigationBuilder>("IMutableNavigation", (navigation, reason) => navigation.ForeignKey.MarkUnknown(reason))
    {
        IsMetadata = true,
        OtherNames = ["IReadOnlyNavigation", "IMutableNavigationBase", "IReadOnlyNavigationBase", "IMutablePropertyBase", "IReadOnlyPropertyBase", "IConventionNavigation", "INavigation"],
        Harmless = Harmless,
    }
    .WithMember("Name", navigation => Value.Of(navigation.Name))
    .WithMember("ClrType", navigation => navigation.Member is { } member ? new TypeValue(member.Type) : null)
    .WithMember("IsOnDependent", navigation => Value.Of(navigation.IsOnDependent))
    .WithMember("IsCollection", navigation => Value.Of(navigation.IsCollection))
    .WithMember("ForeignKey", navigation => ForeignKeyMetadataCalls.Wrap(navigation.ForeignKey))
    .WithMember("DeclaringEntityType", navigation => EntityTypeMetadataCalls.Wrap(navigation.DeclaringEntityType))
    .WithMember("TargetEntityType", navigation => EntityTypeMetadataCalls.Wrap(navigation.TargetEntityType))
    .WithMember("Inverse", navigation => navigation.Inverse is { } inverse ? Wrap(inverse) : Value.Nothing)
    .WithMember("PropertyInfo", navigation => navigation.Member is { IsField: false } member ? new PropertyInfoValue(member) : Value.Nothing)
    .WithSetter("FieldInfo", (_, _, _) => true);

    public static BuilderValue Wrap(NavigationBuilder navigation) => new BuilderValue<NavigationBuilder>(navigation, Table);

    public static Value WrapOrNothing(NavigationBuilder? navigation) => navigation is null ? Value.Nothing : Wrap(navigation);

    public static SequenceValue Wrap(Func<IEnumerable<NavigationBuilder>> navigations) => SequenceValue.Live(() => navigations().Select(Wrap));
}
