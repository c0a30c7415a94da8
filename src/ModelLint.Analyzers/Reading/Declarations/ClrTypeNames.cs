using ModelLint.Metadata;

namespace ModelLint.Reading.Declarations;

/// <summary>EF's short names of CLR types.</summary>
internal static class ClrTypeNames
{
    /// <summary><c>ShortDisplayName()</c>: <c>Box&lt;string&gt;</c>; of a nested type the inner name.</summary>
    public static string ShortDisplayName(this ClrType type) =>
        type.ElementType is { } element ? $"{element.ShortDisplayName()}[]"
        : type.Keyword is { } keyword ? keyword
        : type.TypeArguments.Count == 0 ? type.Name
        : $"{type.Name}<{string.Join(", ", type.TypeArguments.Select(ShortDisplayName))}>";
}
