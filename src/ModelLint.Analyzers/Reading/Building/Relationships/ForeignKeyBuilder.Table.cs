namespace ModelLint.Reading.Building;

internal sealed partial class ForeignKeyBuilder
{
    /// <summary>Key to key within one table: the two types are one row, and the foreign key is no constraint (EF: <c>IsRowInternal</c>).</summary>
    public bool IsRowInternal => LinksRows && !LeadsTo(PrincipalEntityType, DeclaringEntityType.RootType, []);

    /// <summary>A row that is part of itself by way of others; EF refuses it, and whoever followed its links would come to no end.</summary>
    public bool IsRowCycle => LinksRows && PrincipalEntityType.RootType != DeclaringEntityType.RootType && LeadsTo(PrincipalEntityType, DeclaringEntityType.RootType, []);

    private bool LinksRows =>
        IsUnique
        && PrincipalKey.IsPrimaryKey
        && DeclaringEntityType != PrincipalEntityType
        && DeclaringEntityType.FindPrimaryKey() is { } key
        && Properties.SequenceEqual(key.Properties)
        && !PrincipalEntityType.IsAssignableFrom(DeclaringEntityType)
        && !DeclaringEntityType.IsAssignableFrom(PrincipalEntityType)
        && PrincipalEntityType.SharesTableWith(DeclaringEntityType);

    private static bool LeadsTo(EntityTypeBuilder from, EntityTypeBuilder root, HashSet<EntityTypeBuilder> seen) =>
        seen.Add(from.RootType)
        && from.RootType.SelfAndDerivedTypes
            .SelectMany(type => type.DeclaredForeignKeys)
            .Any(foreignKey => foreignKey.LinksRows && (foreignKey.PrincipalEntityType.RootType == root || LeadsTo(foreignKey.PrincipalEntityType, root, seen)));
}
