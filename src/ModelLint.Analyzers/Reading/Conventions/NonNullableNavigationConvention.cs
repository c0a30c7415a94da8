using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// A navigation that may not be null makes the relationship required, unless the foreign key has a property that may.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Conventions/NonNullableNavigationConvention.cs
/// </summary>
internal sealed class NonNullableNavigationConvention : INavigationAddedConvention, IForeignKeyPrincipalEndChangedConvention
{
    public void ProcessNavigationAdded(NavigationBuilder navigation) => Process(navigation);

    public void ProcessForeignKeyPrincipalEndChanged(ForeignKeyBuilder foreignKey)
    {
        Process(foreignKey.DependentToPrincipal);
        Process(foreignKey.PrincipalToDependent);
    }

    private static void Process(NavigationBuilder? navigation)
    {
        if (navigation is not { IsCollection: false, Member.Nullability: Nullability.NotNull })
        {
            return;
        }

        var foreignKey = navigation.ForeignKey;
        if (!navigation.IsOnDependent)
        {
            foreignKey.SetIsRequiredDependent(true, ConfigurationSource.Convention);
        }
        else if (foreignKey.Properties.All(property =>
            !property.IsNullable
            || (property.IsShadowProperty && ConfigurationSource.Convention.Overrides(property.SourceOf(PropertyFacets.IsNullable)))))
        {
            foreignKey.SetIsRequired(true, ConfigurationSource.Convention);
        }
    }
}
