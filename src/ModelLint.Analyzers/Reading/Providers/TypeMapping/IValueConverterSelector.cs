using ModelLint.Metadata;

namespace ModelLint.Reading.Providers;

/// <summary>EF's service of that name: which conversions are tried for values that the database has no column for.</summary>
internal interface IValueConverterSelector
{
    /// <param name="type">The type of the values, not nullable.</param>
    /// <param name="provider">The type to convert them to; null for any.</param>
    /// <returns>The conversions in the order in which they are tried; null for one of which no more is known.</returns>
    IEnumerable<ValueConverterInfo?> Select(ClrType type, ClrType? provider);
}
