namespace ModelLint.Tests.Oracle.Generation;

/// <summary>A type that columns have: how C# writes it, and values that can be its default.</summary>
internal sealed record ScalarType(string Name, bool IsValueType, params string[] Literals)
{
    public static readonly ScalarType Int = new("int", true, "0", "7", "-1");
    public static readonly ScalarType Long = new("long", true, "0L", "12L");
    public static readonly ScalarType Short = new("short", true, "(short)3");
    public static readonly ScalarType Byte = new("byte", true, "(byte)1");
    public static readonly ScalarType String = new("string", false, "\"\"", "\"new\"");
    public static readonly ScalarType Guid = new("Guid", true);
    public static readonly ScalarType Bool = new("bool", true, "true", "false");
    public static readonly ScalarType Decimal = new("decimal", true, "0m", "1.5m");
    public static readonly ScalarType DateTime = new("DateTime", true);
    public static readonly ScalarType Bytes = new("byte[]", false);
    public static readonly ScalarType Kind = new("Kind", true, "Kind.Second", "Kind.First");
    public static readonly ScalarType SmallKind = new("SmallKind", true, "SmallKind.Second");

    public static readonly IReadOnlyList<ScalarType> OfKeys = [Int, Int, Int, Int, Int, Guid, Guid, Long, String, Short, new("uint", true), Byte, Kind, Decimal, DateTime, new("char", true)];

    public static readonly IReadOnlyList<ScalarType> Common = [Int, String, String, String, Bool, Decimal, DateTime, Guid, Kind, Long];

    public static readonly IReadOnlyList<ScalarType> Rare =
    [
        Short, Byte, Bytes, SmallKind, new("sbyte", true, "(sbyte)-3"), new("ushort", true), new("uint", true), new("ulong", true), new("char", true, "'a'"),
        new("float", true, "1.5f"), new("double", true, "2.5", "0.0"), new("DateTimeOffset", true), new("DateOnly", true), new("TimeOnly", true), new("TimeSpan", true),
        new("Uri", false), new("System.Net.IPAddress", false),
    ];

    public static readonly IReadOnlyList<string> Collections =
    [
        "List<int>", "string[]", "List<string>", "ICollection<Guid>", "int?[]", "IEnumerable<DateTime>", "HashSet<string>", "List<Kind>", "IList<bool>", "List<decimal?>",
    ];
}
