using ModelLint.Metadata;

namespace ModelLint.Reading.Providers;

/// <summary>What the choice of a column's type depends on, beside the CLR type that is stored (EF: <c>RelationalTypeMappingInfo</c>).</summary>
/// <param name="IsConverted">Whether a conversion was configured; its converter may give hints about length and precision.</param>
/// <param name="Element">Of a primitive collection: the type of its elements.</param>
/// <param name="ClrType">The property's own type, not nullable.</param>
internal sealed record StoreTypeFacets(
    int? MaxLength,
    int? Precision,
    int? Scale,
    bool? IsUnicode,
    bool IsFixedLength,
    bool IsKeyOrIndex,
    bool IsRowVersion,
    bool IsConverted,
    ClrType? Element,
    ClrType ClrType);
