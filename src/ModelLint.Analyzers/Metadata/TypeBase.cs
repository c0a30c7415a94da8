namespace ModelLint.Metadata;

/// <summary>What entity types and complex types have in common: properties. (EF: <c>IReadOnlyTypeBase</c>.)</summary>
internal abstract class TypeBase
{
    /// <summary>EF's name of the type: the CLR type's full name, or the shared-type or owned name.</summary>
    public required string Name { get; init; }

    public required ClrType ClrType { get; init; }

    /// <summary>Where the CLR type is declared.</summary>
    public required TypeOrigin Origin { get; init; }

    /// <summary>The properties that this type declares, ordered as EF orders them.</summary>
    public IReadOnlyList<Property> DeclaredProperties { get; internal set; } = [];

    public IReadOnlyList<ComplexProperty> DeclaredComplexProperties { get; internal set; } = [];

    /// <summary>What could not be followed and may touch anything of this type.</summary>
    public IReadOnlyList<Unknown> Unknowns { get; internal set; } = [];

    /// <summary>The entity type that a row of this type belongs to: itself, or the one that holds the complex type.</summary>
    public abstract EntityType ContainingEntityType { get; }

    /// <summary>Read in full: nothing that was not followed may have touched it.</summary>
    public virtual bool IsCertain => Unknowns.Count == 0 && ContainingEntityType.Model.IsCertain;

    /// <summary>Declared properties, those of complex types behind the entity type's own.</summary>
    public IEnumerable<Property> DeclaredFlattenedProperties =>
        DeclaredComplexProperties.Count == 0 ? DeclaredProperties : DeclaredProperties.Concat(DeclaredComplexProperties.SelectMany(complex => complex.ComplexType.DeclaredFlattenedProperties));

    public override string ToString() => Name;
}
