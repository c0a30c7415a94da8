using ModelLint.Metadata;
using ModelLint.Reading.Building;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// An entity type of its own for each pair of collections that has none to go through, and its removal.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Conventions/ManyToManyJoinEntityTypeConvention.cs
/// </summary>
internal sealed class ManyToManyJoinEntityTypeConvention :
    ISkipNavigationAddedConvention,
    ISkipNavigationInverseChangedConvention,
    ISkipNavigationForeignKeyChangedConvention,
    ISkipNavigationRemovedConvention
{
    public void ProcessSkipNavigationAdded(SkipNavigationBuilder navigation) => TryCreateJoinEntityType(navigation);

    public void ProcessSkipNavigationInverseChanged(SkipNavigationBuilder navigation, SkipNavigationBuilder? inverse, SkipNavigationBuilder? oldInverse) =>
        TryCreateJoinEntityType(navigation);

    public void ProcessSkipNavigationForeignKeyChanged(SkipNavigationBuilder navigation, ForeignKeyBuilder? foreignKey, ForeignKeyBuilder? oldForeignKey)
    {
        if (oldForeignKey is not null && navigation.JoinEntityType != oldForeignKey.DeclaringEntityType)
        {
            RemoveImplicitJoin(oldForeignKey.DeclaringEntityType);
        }
    }

    public void ProcessSkipNavigationRemoved(EntityTypeBuilder entityType, SkipNavigationBuilder navigation) => RemoveImplicitJoin(navigation.JoinEntityType);

    private static void RemoveImplicitJoin(EntityTypeBuilder? join)
    {
        if (join is { IsInModel: true, IsImplicitJoin: true, Source: ConfigurationSource.Convention })
        {
            join.Model.RemoveEntityType(join, ConfigurationSource.Convention);
        }
    }

    private static void TryCreateJoinEntityType(SkipNavigationBuilder navigation)
    {
        if (navigation is not { ForeignKey: null, Inverse: { ForeignKey: null } inverse })
        {
            return;
        }

        var join = navigation.Model.SharedTypeEntity(JoinName(navigation, inverse), WellKnownTypes.PropertyBag, shouldBeOwned: null, ConfigurationSource.Convention);
        if (join is null)
        {
            return;
        }

        join.IsImplicitJoin = true;
        CreateForeignKey(navigation, join);
        CreateForeignKey(inverse, join);
    }

    private static string JoinName(SkipNavigationBuilder navigation, SkipNavigationBuilder inverse)
    {
        var left = NameOf(navigation.DeclaringEntityType);
        var right = NameOf(inverse.DeclaringEntityType);
        var stem = string.CompareOrdinal(left, right) < 0 ? left + right : right + left;
        var name = stem;
        for (var index = 1; navigation.Model.FindEntityType(name) is not null; index++)
        {
            name = stem + index;
        }

        return name;
    }

    private static string NameOf(EntityTypeBuilder entityType) => entityType.HasSharedClrType ? entityType.ShortName : entityType.ClrType.ShortDisplayName;

    private static void CreateForeignKey(SkipNavigationBuilder navigation, EntityTypeBuilder join)
    {
        var foreignKey = join.HasRelationship(navigation.DeclaringEntityType, null, ConfigurationSource.Convention, required: true, navigation.Inverse!.Name)
            ?.SetIsUnique(false, ConfigurationSource.Convention);
        if (foreignKey is not null)
        {
            navigation.HasForeignKey(foreignKey, ConfigurationSource.Convention);
        }
    }
}
