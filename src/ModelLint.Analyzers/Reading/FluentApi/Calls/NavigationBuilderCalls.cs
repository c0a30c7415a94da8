using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>NavigationBuilder</c>.</summary>
internal static class NavigationBuilderCalls
{
    private static readonly CallTable<NavigationBuilder> Table = new CallTable<NavigationBuilder>("NavigationBuilder", (navigation, reason) => navigation.ForeignKey.MarkUnknown(reason))
    {
        ["IsRequired"] = (navigation, call) =>
        {
            var required = call.Setting(0, absent: true);
            if (!required.IsKnown)
            {
                return null;
            }

            var foreignKey = navigation.IsOnDependent
                ? navigation.ForeignKey.SetIsRequired(required.Value, ConfigurationSource.Explicit, call.Anchor)
                : navigation.ForeignKey.SetIsRequiredDependent(required.Value, ConfigurationSource.Explicit);
            return foreignKey is null ? null : call.Self;
        },
        Harmless = ["AutoInclude", "EnableLazyLoading", "HasField", "UsePropertyAccessMode", "HasAnnotation"],
    }
    .WithMember("Metadata", NavigationMetadataCalls.Wrap);

    public static BuilderValue Wrap(NavigationBuilder navigation) => new BuilderValue<NavigationBuilder>(navigation, Table);
}
