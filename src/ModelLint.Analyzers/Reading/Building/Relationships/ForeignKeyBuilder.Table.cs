namespace ModelLint.Reading.Building;

internal sealed partial class ForeignKeyBuilder
{
    /// <summary>Key to key within one table: the two types are one row, and the foreign key is no constraint (EF: <c>IsRowInternal</c>).</summary>
    public bool IsRowInternal => LinksKeys && (Model.Tables?.IsRowInternal(this) ?? ReadIsRowInternal());

    /// <summary>Likewise, within that table or view.</summary>
    public bool IsRowInternalIn(StoreObjectIdentifier storeObject) => LinksKeys && (Model.Tables?.IsRowInternalIn(this, storeObject) ?? ReadIsRowInternalIn(storeObject));

    /// <summary>A row that is part of itself by way of others; EF refuses it, and whoever followed its links would come to no end.</summary>
    public bool IsRowCycle => LinksRows && PrincipalEntityType.RootType != DeclaringEntityType.RootType && LeadsTo(PrincipalEntityType, DeclaringEntityType.RootType, link => link.LinksRows, []);

    internal bool ReadIsRowInternal() => LinksRows && !LeadsTo(PrincipalEntityType, DeclaringEntityType.RootType, link => link.LinksRows, []);

    internal bool ReadIsRowInternalIn(StoreObjectIdentifier storeObject) =>
        LinksRowsIn(storeObject) && !LeadsTo(PrincipalEntityType, DeclaringEntityType.RootType, link => link.LinksRowsIn(storeObject), []);

    private bool LinksRows => LinksKeys && PrincipalEntityType.SharesTableWith(DeclaringEntityType);

    private bool LinksRowsIn(StoreObjectIdentifier storeObject) =>
        LinksKeys && DeclaringEntityType.FindJsonColumnName() is null && DeclaringEntityType.IsMappedTo(storeObject) && PrincipalEntityType.IsMappedTo(storeObject);

    private bool LinksKeys =>
        IsUnique
        && PrincipalKey.IsPrimaryKey
        && DeclaringEntityType != PrincipalEntityType
        && DeclaringEntityType.FindPrimaryKey() is { } key
        && Properties.SequenceEqual(key.Properties)
        && !PrincipalEntityType.IsAssignableFrom(DeclaringEntityType)
        && !DeclaringEntityType.IsAssignableFrom(PrincipalEntityType);

    private static bool LeadsTo(EntityTypeBuilder from, EntityTypeBuilder root, Func<ForeignKeyBuilder, bool> isLink, HashSet<EntityTypeBuilder> seen) =>
        seen.Add(from.RootType)
        && from.RootType.SelfAndDerivedTypes
            .SelectMany(type => type.DeclaredForeignKeys)
            .Any(foreignKey => isLink(foreignKey) && (foreignKey.PrincipalEntityType.RootType == root || LeadsTo(foreignKey.PrincipalEntityType, root, isLink, seen)));
}
