using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Conventions;

namespace ModelLint.Reading.DataAnnotations;

/// <summary>
/// <c>[Required]</c> on a reference navigation.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Conventions/RequiredNavigationAttributeConvention.cs
/// </summary>
internal sealed class RequiredNavigationAttributeConvention : INavigationAddedConvention, IForeignKeyPrincipalEndChangedConvention
{
    public void ProcessNavigationAdded(NavigationBuilder navigation) => Process(navigation);

    public void ProcessForeignKeyPrincipalEndChanged(ForeignKeyBuilder foreignKey)
    {
        Process(foreignKey.DependentToPrincipal);
        Process(foreignKey.PrincipalToDependent);
    }

    private static void Process(NavigationBuilder? navigation)
    {
        if (navigation is not { IsCollection: false, Member: { } member } || member.FindAttribute(AttributeNames.Required) is not { } attribute)
        {
            return;
        }

        var foreignKey = navigation.ForeignKey;
        if (navigation.IsOnDependent)
        {
            foreignKey.SetIsRequired(true, ConfigurationSource.DataAnnotation, foreignKey.Model.Types.AnchorOf(attribute));
        }
        else
        {
            foreignKey.SetIsRequiredDependent(true, ConfigurationSource.DataAnnotation);
        }
    }
}
