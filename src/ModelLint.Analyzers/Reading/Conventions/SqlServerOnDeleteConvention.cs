using ModelLint.Metadata;
using ModelLint.Reading.Building;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// SQL Server refuses two cascades from one table to another: of a many-to-many relationship of a table with itself, one is left to the client.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore.SqlServer/Metadata/Conventions/SqlServerOnDeleteConvention.cs
/// </summary>
internal sealed class SqlServerOnDeleteConvention : CascadeDeleteConvention, ISkipNavigationForeignKeyChangedConvention, IEntityTypeAnnotationChangedConvention
{
    public void ProcessSkipNavigationForeignKeyChanged(SkipNavigationBuilder navigation, ForeignKeyBuilder? foreignKey, ForeignKeyBuilder? oldForeignKey)
    {
        if (foreignKey is { IsAttached: true })
        {
            SetDeleteBehavior(foreignKey);
        }
    }

    public void ProcessEntityTypeAnnotationChanged(EntityTypeBuilder entityType, Facet facet, object? oldValue)
    {
        if (facet != EntityTypeFacets.TableName && facet != EntityTypeFacets.Schema)
        {
            return;
        }

        ProcessSkipNavigations(entityType.DeclaredSkipNavigations);
        foreach (var foreignKey in entityType.DeclaredForeignKeys.ToList())
        {
            SetDeleteBehavior(foreignKey);
        }
    }

    protected override DeleteBehavior GetTargetDeleteBehavior(ForeignKeyBuilder foreignKey)
    {
        var deleteBehavior = base.GetTargetDeleteBehavior(foreignKey);
        return deleteBehavior == DeleteBehavior.Cascade ? ProcessSkipNavigations(foreignKey.ReferencingSkipNavigations) ?? deleteBehavior : deleteBehavior;
    }

    private static DeleteBehavior? ProcessSkipNavigations(IEnumerable<SkipNavigationBuilder> skipNavigations)
    {
        var found = skipNavigations.FirstOrDefault(navigation => navigation.Inverse is not null && IsMappedToSameTable(navigation.DeclaringEntityType, navigation.TargetEntityType));
        if (found is not { ForeignKey: not null, Inverse.ForeignKey: not null })
        {
            return null;
        }

        var isFirst = IsFirst(found);
        var first = isFirst ? found : found.Inverse;
        var second = first.Inverse!;
        var firstBehavior = DefaultOf(first.ForeignKey!);
        var secondBehavior = DefaultOf(second.ForeignKey!);
        if (firstBehavior == DeleteBehavior.Cascade
            && secondBehavior == DeleteBehavior.Cascade
            && second.ForeignKey is not { DeleteBehaviorSource: ConfigurationSource.Explicit, DeleteBehavior: not DeleteBehavior.Cascade })
        {
            firstBehavior = DeleteBehavior.ClientCascade;
        }

        first.ForeignKey!.OnDelete(firstBehavior, ConfigurationSource.Convention);
        second.ForeignKey!.OnDelete(secondBehavior, ConfigurationSource.Convention);
        return isFirst ? firstBehavior : secondBehavior;
    }

    /// <summary>As the tables are called at this moment; where a plug-in names them, types of one hierarchy have one.</summary>
    private static bool IsMappedToSameTable(EntityTypeBuilder left, EntityTypeBuilder right) =>
        left.FindTableName() is not { IsKnown: true, Value: null }
        && (left.SharesTableWith(right) || (left.RootType == right.RootType && !left.FindTableName().IsKnown && !right.FindTableName().IsKnown));

    private static bool IsFirst(SkipNavigationBuilder navigation) =>
        navigation.DeclaringEntityType != navigation.TargetEntityType
            ? string.CompareOrdinal(navigation.DeclaringEntityType.Name, navigation.TargetEntityType.Name) < 0
            : string.CompareOrdinal(navigation.Name, navigation.Inverse!.Name) < 0;
}
