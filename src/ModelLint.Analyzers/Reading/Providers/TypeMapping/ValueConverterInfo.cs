using ModelLint.Metadata;

namespace ModelLint.Reading.Providers;

/// <summary>A conversion that EF Core can put in by itself.</summary>
/// <param name="ProviderClrType">The type that it converts to.</param>
/// <param name="MappingHints">What it says of its column.</param>
/// <param name="ComposedSize">The length of the mapping with it, where nothing says one before: of a converter made of two, that of the first.</param>
internal readonly record struct ValueConverterInfo(ClrType ProviderClrType, ConverterMappingHints MappingHints, int? ComposedSize = null);
