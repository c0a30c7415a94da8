namespace ModelLint.Reading.Building;

internal sealed partial class ModelBuilder
{
    /// <summary>What is remembered of tables; null where it may change.</summary>
    public TableMemory? Tables { get; private set; }

    /// <summary>Until disposed, nothing changes what tables there are and which types share them.</summary>
    public HeldTables HoldTables()
    {
        var held = new HeldTables(this, isOutermost: Tables is null);
        Tables ??= new();
        return held;
    }

    public T WithoutMemory<T>(Func<T> find)
    {
        var tables = Tables;
        Tables = null;
        try
        {
            return find();
        }
        finally
        {
            Tables = tables;
        }
    }

    internal readonly struct HeldTables(ModelBuilder model, bool isOutermost) : IDisposable
    {
        public void Dispose()
        {
            if (isOutermost)
            {
                model.Tables = null;
            }
        }
    }
}
