using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

/// <summary>
/// What has been found out about tables while nothing changes them. An owned type asks its owner what its table is called, and that one its own: without it each of many that own one
/// another asks all the way, for each question on the way.
/// </summary>
internal sealed class TableMemory
{
    private readonly Dictionary<EntityTypeBuilder, KnownTable> _tables = [];
    private readonly Dictionary<ForeignKeyBuilder, KnownLink> _links = [];

    public Configured<string?> NameOf(EntityTypeBuilder entityType) => Get(_tables, entityType).Name ??= entityType.ReadTableName();

    public Configured<string?> SchemaOf(EntityTypeBuilder entityType) => Get(_tables, entityType).Schema ??= entityType.ReadSchema();

    public StoreObjectIdentifier? StoreObjectOf(EntityTypeBuilder entityType)
    {
        var table = Get(_tables, entityType);
        if (!table.HasStoreObject)
        {
            (table.StoreObject, table.HasStoreObject) = (entityType.ReadStoreObject(), true);
        }

        return table.StoreObject;
    }

    public bool IsRowInternal(ForeignKeyBuilder foreignKey) => Get(_links, foreignKey).IsRowInternal ??= foreignKey.ReadIsRowInternal();

    public bool IsRowInternalIn(ForeignKeyBuilder foreignKey, StoreObjectIdentifier storeObject)
    {
        var known = Get(_links, foreignKey).ByStoreObject;
        if (!known.TryGetValue(storeObject, out var isRowInternal))
        {
            known[storeObject] = isRowInternal = foreignKey.ReadIsRowInternalIn(storeObject);
        }

        return isRowInternal;
    }

    private static TValue Get<TKey, TValue>(Dictionary<TKey, TValue> known, TKey key)
        where TKey : class
        where TValue : class, new()
    {
        if (!known.TryGetValue(key, out var value))
        {
            known.Add(key, value = new());
        }

        return value;
    }

    private sealed class KnownTable
    {
        public Configured<string?>? Name;
        public Configured<string?>? Schema;
        public StoreObjectIdentifier? StoreObject;
        public bool HasStoreObject;
    }

    private sealed class KnownLink
    {
        public readonly Dictionary<StoreObjectIdentifier, bool> ByStoreObject = [];
        public bool? IsRowInternal;
    }
}
