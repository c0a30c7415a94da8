namespace ModelLint.Metadata;

/// <summary>How an inheritance hierarchy is laid out in tables.</summary>
internal enum MappingStrategy
{
    Tph,
    Tpt,
    Tpc,
}
