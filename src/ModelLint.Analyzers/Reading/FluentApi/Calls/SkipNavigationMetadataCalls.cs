using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>IMutableSkipNavigation</c>.</summary>
internal static class SkipNavigationMetadataCalls
{
    private static readonly CallTable<SkipNavigationBuilder> Table = new CallTable<SkipNavigationBuilder>("IMutableSkipNavigation", (navigation, reason) => navigation.Model.MarkUnknown(reason))
    {
        IsMetadata = true,
        OtherNames = ["IReadOnlySkipNavigation", "IMutableNavigationBase", "IReadOnlyNavigationBase", "IMutablePropertyBase", "IReadOnlyPropertyBase"],
        Harmless = NavigationMetadataCalls.Harmless,
    }
    .WithMember("Name", navigation => Value.Of(navigation.Name))
    .WithMember("IsCollection", _ => Value.Of(true))
    .WithMember("DeclaringEntityType", navigation => EntityTypeMetadataCalls.Wrap(navigation.DeclaringEntityType))
    .WithMember("TargetEntityType", navigation => EntityTypeMetadataCalls.Wrap(navigation.TargetEntityType))
    .WithMember("JoinEntityType", navigation => navigation.JoinEntityType is { } join ? EntityTypeMetadataCalls.Wrap(join) : Value.Nothing)
    .WithMember("ForeignKey", navigation => navigation.ForeignKey is { } foreignKey ? ForeignKeyMetadataCalls.Wrap(foreignKey) : Value.Nothing)
    .WithMember("Inverse", navigation => navigation.Inverse is { } inverse ? Wrap(inverse) : Value.Nothing)
    .WithMember("PropertyInfo", navigation => navigation.Member is { IsField: false } member ? new PropertyInfoValue(member) : Value.Nothing)
    .WithSetter("FieldInfo", (_, _, _) => true);

    public static BuilderValue Wrap(SkipNavigationBuilder navigation) => new BuilderValue<SkipNavigationBuilder>(navigation, Table);

    public static SequenceValue Wrap(Func<IEnumerable<SkipNavigationBuilder>> navigations) => SequenceValue.Live(() => navigations().Select(Wrap));
}
