using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Conventions;

namespace ModelLint.Reading.DataAnnotations;

/// <summary>
/// <c>[DeleteBehavior]</c> on the navigation of the dependent.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Conventions/DeleteBehaviorAttributeConvention.cs
/// Left out: the errors of a misplaced attribute.
/// </summary>
internal sealed class DeleteBehaviorAttributeConvention : INavigationAddedConvention, IForeignKeyPrincipalEndChangedConvention
{
    public void ProcessNavigationAdded(NavigationBuilder navigation)
    {
        if (navigation.IsOnDependent || !navigation.ForeignKey.IsUnique)
        {
            Process(navigation);
        }
    }

    public void ProcessForeignKeyPrincipalEndChanged(ForeignKeyBuilder foreignKey)
    {
        if (foreignKey.IsUnique)
        {
            Process(foreignKey.DependentToPrincipal);
        }
    }

    private static void Process(NavigationBuilder? navigation)
    {
        if (navigation?.Member?.FindAttribute(AttributeNames.DeleteBehavior) is not { } attribute)
        {
            return;
        }

        var foreignKey = navigation.ForeignKey;
        var anchor = foreignKey.Model.Types.AnchorOf(attribute);
        if (attribute.Arguments.FirstOrDefault() is { } value and (int or long or byte or short))
        {
            foreignKey.OnDelete((DeleteBehavior)Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture), ConfigurationSource.DataAnnotation, anchor);
        }
        else
        {
            foreignKey.MarkUnknown(new Unknown("The value of [DeleteBehavior] is not known.", anchor));
        }
    }
}
