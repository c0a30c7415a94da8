using ModelLint.Metadata;

namespace ModelLint.Reading.Declarations;

/// <summary>EF's short names of CLR types.</summary>
internal static class ClrTypeNames
{
    private static readonly Dictionary<string, string> Keywords = new()
    {
        ["System.Boolean"] = "bool", ["System.Byte"] = "byte", ["System.Char"] = "char", ["System.Decimal"] = "decimal", ["System.Double"] = "double",
        ["System.Int16"] = "short", ["System.Int32"] = "int", ["System.Int64"] = "long", ["System.Object"] = "object", ["System.SByte"] = "sbyte",
        ["System.Single"] = "float", ["System.String"] = "string", ["System.UInt16"] = "ushort", ["System.UInt32"] = "uint", ["System.UInt64"] = "ulong",
    };

    /// <summary><c>ShortDisplayName()</c>: <c>Box&lt;string&gt;</c>; of a nested type the inner name.</summary>
    public static string ShortDisplayName(this ClrType type) =>
        type.ElementType is { } element ? $"{element.ShortDisplayName()}[]"
        : Keywords.TryGetValue(type.DisplayName, out var keyword) ? keyword
        : type.TypeArguments.Count == 0 ? type.Name
        : $"{type.Name}<{string.Join(", ", type.TypeArguments.Select(ShortDisplayName))}>";
}
