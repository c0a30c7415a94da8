using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

/// <summary>CLR types that EF itself brings into a model.</summary>
internal static class WellKnownTypes
{
    public static readonly ClrType Int32 = new("System", "Int32", ClrTypeKind.Struct);

    private static readonly ClrType String = new("System", "String", ClrTypeKind.Class);

    private static readonly ClrType Object = new("System", "Object", ClrTypeKind.Class);

    /// <summary>What an entity type without a class is made of: <c>Dictionary&lt;string, object&gt;</c>.</summary>
    public static readonly ClrType PropertyBag = new("System.Collections.Generic", "Dictionary", ClrTypeKind.Class, [String, Object]);
}
