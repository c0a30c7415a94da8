using ModelLint.Metadata;

namespace ModelLint.Cli.Text;

/// <summary>Names as EF Core writes them in its debug views.</summary>
internal static class DisplayNames
{
    /// <summary>A type without namespaces and containing types (EF: <c>SharedTypeExtensions.ShortDisplayName</c>).</summary>
    public static string DebugName(this ClrType type) =>
        type.IsNullableValueType ? type.TypeArguments[0].DebugName() + "?"
        : type.ElementType is { } elementType ? elementType.DebugName() + "[]"
        : type.Keyword ?? (type.TypeArguments.Count == 0 ? type.Name : $"{type.Name}<{string.Join(", ", type.TypeArguments.Select(DebugName))}>");

    /// <summary>
    /// EF's <c>IReadOnlyTypeBase.DisplayName</c>: the class, or of a type that shares its class as much of its name as tells it apart.
    /// </summary>
    public static string DebugName(this TypeBase type)
    {
        if (type is EntityType { HasSharedClrType: false })
        {
            return type.ClrType.DebugName();
        }

        var name = type.Name;
        var hash = name.IndexOf('#');
        var start = hash < 0 ? 0 : Math.Max(name.LastIndexOf('+') + 1, name.Contains('+') ? 0 : StartOfOwner(name, hash));
        return start == 0 ? $"{name} ({type.ClrType.DebugName()})" : name[start..];
    }

    /// <summary>Of <c>Clinic.Visit.Place#Address</c>: where <c>Visit</c> starts.</summary>
    private static int StartOfOwner(string name, int hash)
    {
        var member = name.LastIndexOf('.', hash);
        return member <= 0 ? 0 : name.LastIndexOf('.', member - 1) + 1;
    }
}
