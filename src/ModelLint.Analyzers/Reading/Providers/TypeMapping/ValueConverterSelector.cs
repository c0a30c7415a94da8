using ModelLint.Metadata;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Providers;

/// <summary>
/// The conversions that EF Core tries, in its order, where the database has no column for a type.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Storage/ValueConversion/ValueConverterSelector.cs
/// </summary>
internal sealed class ValueConverterSelector(TypeCatalog types) : IValueConverterSelector
{
    private const string Text = "System.String";
    private const string Bytes = "System.Byte[]";
    private const string Int64 = "System.Int64";

    private static readonly string[] Numerics =
    [
        "System.Int32", Int64, "System.Int16", "System.Byte", "System.UInt64", "System.UInt32", "System.UInt16", "System.SByte", "System.Decimal", "System.Double", "System.Single",
    ];

    private static readonly string[] Signed = ["System.SByte", "System.Int16", "System.Int32", Int64, "System.Decimal"];

    private static readonly string[] Unsigned = ["System.Byte", "System.Int16", "System.UInt16", "System.Int32", "System.UInt32", Int64, "System.UInt64", "System.Decimal"];

    private static readonly string[] Floating = ["System.Single", "System.Double", "System.Decimal"];
    private static readonly string[] Characters = ["System.Char", "System.Int32", "System.UInt16", "System.UInt32", Int64, "System.UInt64", "System.Decimal"];

    /// <summary>What a string is converted to only where it was asked for.</summary>
    private static readonly HashSet<string> FromText =
    [
        .. Numerics, "System.DateTime", "System.DateTimeOffset", "System.DateOnly", "System.TimeSpan", "System.TimeOnly", "System.Guid", "System.Boolean", "System.Char", "System.Uri",
    ];

    private readonly Dictionary<string, ClrType?> _types = [];

    public static bool IsNumber(string type) => Numerics.Contains(type);

    public IEnumerable<ValueConverterInfo?> Select(ClrType type, ClrType? provider) =>
        from name in ProvidersOf(type, provider).Distinct()
        where provider is null || provider.DisplayName == name
        let found = provider ?? Find(name)
        where found is not null
        select (ValueConverterInfo?)new ValueConverterInfo(found, DefaultHints.Of(UnderlyingName(type), type.IsEnum, name), DefaultHints.ComposedSizeOf(type.DisplayName, name));

    private IEnumerable<string> ProvidersOf(ClrType type, ClrType? provider) => type.DisplayName switch
    {
        _ when type.IsEnum => NumericConventions(UnderlyingName(type), isEnum: true, Text, Bytes),
        "System.Boolean" => NumericConventions("System.Boolean", isEnum: false).Concat([Text, Bytes]),
        "System.Char" => new[] { Text }.Concat(NumericConventions("System.Char", isEnum: false, Bytes)),
        "System.Guid" or "System.DateOnly" => [Text, Bytes],
        Bytes or "System.Uri" => [Text],
        Text when provider is null => [Bytes],
        Text => provider.IsEnum || FromText.Contains(provider.DisplayName) ? [provider.DisplayName] : [Bytes],
        "System.DateTime" or "System.DateTimeOffset" or "System.TimeSpan" or "System.TimeOnly" => [Text, Int64, Bytes],
        "System.Net.IPAddress" or "System.Net.NetworkInformation.PhysicalAddress" => provider is null ? [Text] : [Text, Bytes],
        var name when IsNumber(name) => NumericConventions(name, isEnum: false, Text, Bytes),
        _ => [],
    };

    /// <summary>EF's <c>FindNumericConventions</c>: first what loses nothing, then text and bytes, then any number.</summary>
    private static IEnumerable<string> NumericConventions(string underlying, bool isEnum, params string[] afterPreferred) =>
        (isEnum ? [underlying] : Array.Empty<string>())
        .Concat(After(underlying, Signed))
        .Concat(underlying is "System.Byte" or "System.UInt16" or "System.UInt32" or "System.UInt64" ? After(underlying, Unsigned) : [])
        .Concat(After(underlying, Floating))
        .Concat(underlying is "System.Char" ? After(underlying, Characters) : [])
        .Concat(afterPreferred)
        .Concat(Numerics)
        .Where(name => isEnum || name != underlying);

    /// <summary>The wider ones of a kind of number.</summary>
    private static IEnumerable<string> After(string underlying, string[] candidates) => candidates.SkipWhile(candidate => candidate != underlying).Skip(1);

    private string UnderlyingName(ClrType type) => (type.IsEnum ? types.Find(type)?.EnumUnderlyingType ?? type : type).DisplayName;

    private ClrType? Find(string name)
    {
        if (!_types.TryGetValue(name, out var type))
        {
            _types.Add(name, type = name == Bytes ? types.FindByMetadataName("System.Byte") is { } element ? ClrTypes.ArrayOf(element) : null : types.FindByMetadataName(name));
        }

        return type;
    }
}
