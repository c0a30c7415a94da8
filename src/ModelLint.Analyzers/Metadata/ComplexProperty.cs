namespace ModelLint.Metadata;

/// <summary>A member whose type is complex: its properties are columns of the entity's own table.</summary>
internal sealed class ComplexProperty
{
    public required TypeBase DeclaringType { get; init; }

    public required string Name { get; init; }

    /// <summary>The type of its member: that of <see cref="ComplexType"/>, its nullable form, or a collection of it.</summary>
    public required ClrType ClrType { get; init; }

    public required Anchor Anchor { get; init; }

    public Configured<bool> IsNullable { get; init; }

    public bool IsCollection { get; init; }

    /// <summary>The column that holds it as JSON; null where its properties are columns.</summary>
    public Configured<string?> JsonColumnName { get; init; }

    /// <summary>The column that holds it as JSON, its own or that of the complex property that it lies in.</summary>
    public Configured<string?> ContainerColumnName =>
        DeclaringType is ComplexType { ComplexProperty: var outer } && JsonColumnName.Is(name => name is null) ? outer.ContainerColumnName : JsonColumnName;

    public ComplexType ComplexType { get; internal set; } = null!;

    public string Path => DeclaringType is ComplexType complexType ? $"{complexType.ComplexProperty.Path}.{Name}" : Name;

    public bool IsMappedToJson =>
        JsonColumnName.Is(name => name is not null) || (DeclaringType as ComplexType)?.ComplexProperty.IsMappedToJson == true;

    public override string ToString() => $"{DeclaringType}.{Name}";
}

/// <summary>The type of one complex property. (EF makes one for each, and so do we.)</summary>
internal sealed class ComplexType : TypeBase
{
    public required ComplexProperty ComplexProperty { get; init; }

    public override EntityType ContainingEntityType => ComplexProperty.DeclaringType.ContainingEntityType;

    public override bool IsCertain => base.IsCertain && ComplexProperty.DeclaringType.IsCertain;
}
