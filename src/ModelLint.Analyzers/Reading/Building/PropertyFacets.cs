using ModelLint.Metadata;
using ModelLint.Reading.Providers;

namespace ModelLint.Reading.Building;

/// <summary>What can be set on a property.</summary>
internal static class PropertyFacets
{
    public static readonly Facet<bool?> IsNullable = new(nameof(IsNullable));
    public static readonly Facet<int?> MaxLength = new(nameof(MaxLength));
    public static readonly Facet<int?> Precision = new(nameof(Precision));
    public static readonly Facet<int?> Scale = new(nameof(Scale));
    public static readonly Facet<bool?> IsUnicode = new(nameof(IsUnicode));
    public static readonly Facet<bool?> IsFixedLength = new(nameof(IsFixedLength));
    public static readonly Facet<bool?> IsConcurrencyToken = new(nameof(IsConcurrencyToken));
    public static readonly Facet<ValueGenerated?> ValueGenerated = new(nameof(ValueGenerated));

    public static readonly Facet<string?> ColumnName = new(nameof(ColumnName));
    public static readonly Facet<string?> ColumnType = new(nameof(ColumnType));
    public static readonly Facet<object?> DefaultValue = new(nameof(DefaultValue));
    public static readonly Facet<string?> DefaultValueSql = new(nameof(DefaultValueSql));
    public static readonly Facet<string?> ComputedColumnSql = new(nameof(ComputedColumnSql));

    /// <summary>How code chose that the database makes its values (<c>UseIdentityColumn</c>, <c>UseHiLo</c>, <c>UseSequence</c>).</summary>
    public static readonly Facet<ValueGenerationStrategy?> ValueGenerationStrategy = new(nameof(ValueGenerationStrategy));
    public static readonly Facet<string?> SequenceName = new(nameof(SequenceName));
    public static readonly Facet<string?> SequenceSchema = new(nameof(SequenceSchema));

    /// <summary>The provider CLR type of a converter, or the type given to <c>HasConversion</c>; null: converted by none.</summary>
    public static readonly Facet<ClrType?> ProviderClrType = new(nameof(ProviderClrType), keepsNull: true);

    /// <summary>The class of a converter that was given; null: only a type to convert to was asked for.</summary>
    public static readonly Facet<ClrType?> ConverterClrType = new(nameof(ConverterClrType), keepsNull: true);

    /// <summary>What a converter that was given says of the column; null: nothing.</summary>
    public static readonly Facet<ConverterMappingHints?> ConverterHints = new(nameof(ConverterHints));

    /// <summary>Of a primitive collection: the CLR type of its elements.</summary>
    public static readonly Facet<ClrType?> ElementType = new(nameof(ElementType));
    public static readonly Facet<int?> ElementMaxLength = new(nameof(ElementMaxLength));
    public static readonly Facet<int?> ElementPrecision = new(nameof(ElementPrecision));
    public static readonly Facet<int?> ElementScale = new(nameof(ElementScale));
    public static readonly Facet<bool?> IsElementUnicode = new(nameof(IsElementUnicode));
    public static readonly Facet<bool?> IsElementFixedLength = new(nameof(IsElementFixedLength));

    /// <summary>Of a shadow property that got a number: the name that was taken (EF's annotation of that name).</summary>
    public static readonly Facet<string?> PreUniquificationName = new(nameof(PreUniquificationName));
}
