using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

/// <summary>
/// What has been found out about tables while nothing changes them. An owned type asks its owner what its table is called, and that one its own: without it each of many that own one
/// another asks all the way, for each question on the way.
/// </summary>
internal sealed class TableMemory
{
    private readonly Dictionary<EntityTypeBuilder, Configured<string?>> _names = [];
    private readonly Dictionary<EntityTypeBuilder, Configured<string?>> _schemas = [];
    private readonly Dictionary<(ForeignKeyBuilder ForeignKey, StoreObjectIdentifier? StoreObject), bool> _rowInternal = [];

    public Configured<string?> NameOf(EntityTypeBuilder entityType, Func<Configured<string?>> find) => Get(_names, entityType, find);

    public Configured<string?> SchemaOf(EntityTypeBuilder entityType, Func<Configured<string?>> find) => Get(_schemas, entityType, find);

    public bool IsRowInternal(ForeignKeyBuilder foreignKey, StoreObjectIdentifier? storeObject, Func<bool> find) => Get(_rowInternal, (foreignKey, storeObject), find);

    private static TValue Get<TKey, TValue>(Dictionary<TKey, TValue> known, TKey key, Func<TValue> find)
        where TKey : notnull
    {
        if (!known.TryGetValue(key, out var value))
        {
            known[key] = value = find();
        }

        return value;
    }
}
