namespace ModelLint.Reading.Providers;

/// <summary>What EF Core's own conversions say of their columns (the <c>DefaultHints</c> of its converters).</summary>
internal static class DefaultHints
{
    private const int NumberLength = 64;
    private const int TimeLength = 48;

    /// <param name="type">The full name of the type of the values; of an enum, that of its numbers.</param>
    /// <param name="isEnum">Whether that is an enum.</param>
    /// <param name="provider">The full name of the type that they are converted to.</param>
    public static ConverterMappingHints Of(string type, bool isEnum, string provider) => provider switch
    {
        "System.String" => isEnum ? ConverterMappingHints.None : Sized(LengthOf(type)),
        "System.Byte[]" => Sized(BytesOf(type)),
        "System.Decimal" when type is "System.Int64" or "System.UInt64" => new(Precision: 20, Scale: 0),
        "System.Decimal" when type is "System.Single" or "System.Double" => new(Precision: 38, Scale: 17),
        _ when type == "System.String" && provider is not "System.Boolean" => Sized(LengthOf(provider)),
        _ => ConverterMappingHints.None,
    };

    /// <summary>Dates become bytes by way of text, and the selector passes on only what is said of bytes.</summary>
    public static int? ComposedSizeOf(string type, string provider) => type == "System.DateOnly" && provider == "System.Byte[]" ? LengthOf(type) : null;

    private static ConverterMappingHints Sized(int? size) => size is null ? ConverterMappingHints.None : new(size);

    private static int? LengthOf(string type) => type switch
    {
        "System.Boolean" or "System.Char" => 1,
        "System.Guid" => 36,
        "System.DateOnly" => 10,
        "System.DateTime" or "System.DateTimeOffset" or "System.TimeSpan" or "System.TimeOnly" => TimeLength,
        "System.Net.IPAddress" => 45,
        "System.Net.NetworkInformation.PhysicalAddress" => 20,
        _ when ValueConverterSelector.IsNumber(type) => NumberLength,
        _ => null,
    };

    private static int? BytesOf(string type) => type switch
    {
        "System.Boolean" or "System.Byte" or "System.SByte" => 1,
        "System.Char" or "System.Int16" or "System.UInt16" => 2,
        "System.Int32" or "System.UInt32" or "System.Single" => 4,
        "System.Int64" or "System.UInt64" or "System.Double" or "System.DateTime" or "System.TimeSpan" or "System.TimeOnly" or "System.Net.NetworkInformation.PhysicalAddress" => 8,
        "System.DateTimeOffset" => 12,
        "System.Decimal" or "System.Guid" or "System.Net.IPAddress" => 16,
        _ => null,
    };
}
