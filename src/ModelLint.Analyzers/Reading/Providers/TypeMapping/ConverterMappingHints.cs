namespace ModelLint.Reading.Providers;

/// <summary>What a value converter says of the column that suits it; whoever configures the property has more say (EF: <c>ConverterMappingHints</c>).</summary>
internal sealed record ConverterMappingHints(int? Size = null, int? Precision = null, int? Scale = null, bool? IsUnicode = null, bool? IsFixedLength = null)
{
    public static readonly ConverterMappingHints None = new();

    /// <summary>These, and where they say nothing the others.</summary>
    public ConverterMappingHints With(ConverterMappingHints others) =>
        new(Size ?? others.Size, Precision ?? others.Precision, Scale ?? others.Scale, IsUnicode ?? others.IsUnicode, IsFixedLength ?? others.IsFixedLength);
}
