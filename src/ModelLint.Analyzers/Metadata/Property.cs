namespace ModelLint.Metadata;

/// <summary>A scalar property: one column. Names are those of EF Core's <c>IReadOnlyProperty</c>; null means not configured.</summary>
internal sealed class Property
{
    public required TypeBase DeclaringType { get; init; }

    public required string Name { get; init; }

    public required ClrType ClrType { get; init; }

    /// <summary>No CLR member: only in the model.</summary>
    public required bool IsShadowProperty { get; init; }

    /// <summary>Of a shadow property: whether a class in another project may have a member of that name after all, which a reference to that project does not show.</summary>
    public bool MayHaveMember { get; init; }

    /// <summary>Of a shadow property that EF Core made and had to number (<c>CustomerId1</c>): the name that it wanted and that was taken.</summary>
    public string? PreUniquificationName { get; init; }

    /// <summary>Kept under its name in the indexer of a property bag (EF: <c>IsIndexerProperty</c>).</summary>
    public bool IsIndexerProperty { get; init; }

    /// <summary>Where the member is declared (a shadow property counts as its entity type's).</summary>
    public required TypeOrigin Origin { get; init; }

    /// <summary>The member's identifier where it is in this compilation, else the call that configures it, else its entity type's anchor.</summary>
    public required Anchor Anchor { get; init; }

    /// <summary>Whether <see cref="Anchor"/> is the member's own declaration.</summary>
    public required bool HasSource { get; init; }

    /// <summary>The invocations <c>Property(…)</c> that configure it, in the order in which EF runs them. Only those that serve this property alone.</summary>
    public IReadOnlyList<Anchor> Configurations { get; init; } = [];

    /// <summary>What could not be followed and may touch anything of this property.</summary>
    public IReadOnlyList<Unknown> Unknowns { get; init; } = [];

    public bool IsCertain => Unknowns.Count == 0 && DeclaringType.IsCertain;

    /// <summary>The CLR type that the column stores, after the user's or EF's own conversion, without <c>Nullable</c>.</summary>
    public required Configured<ClrType> ProviderClrType { get; init; }

    /// <summary>Whether somebody configured a conversion (<c>HasConversion</c>); what EF Core or the column type converts by itself does not count.</summary>
    public Configured<bool> IsConverted { get; init; }

    /// <summary>The class of the converter that was given (EF's <c>ValueConverter</c> itself for lambdas); null where none was.</summary>
    public Configured<ClrType?> ConverterClrType { get; init; }

    /// <summary>Stored as a collection of scalars (EF 8's primitive collections), in JSON or an array column.</summary>
    public bool IsPrimitiveCollection => ElementClrType is not null;

    /// <summary>Of a primitive collection: the type of its elements.</summary>
    public ClrType? ElementClrType { get; init; }

    public required Configured<bool> IsNullable { get; init; }

    /// <summary>Whether its C# type says that it can be null, by annotation or as <c>Nullable</c>; null where it says nothing: annotations off, no member.</summary>
    public bool? IsNullableInCode { get; init; }

    /// <summary>The attributes on its member whose arguments are known.</summary>
    public IReadOnlyList<MemberAttribute> Attributes { get; init; } = [];

    /// <summary>Whether these are all that it has: what the class of another project passes on to a base is not known.</summary>
    public bool AreAttributesKnown { get; init; } = true;

    public Configured<int?> MaxLength { get; init; }

    public Configured<int?> Precision { get; init; }

    public Configured<int?> Scale { get; init; }

    public Configured<bool?> IsUnicode { get; init; }

    public Configured<bool?> IsFixedLength { get; init; }

    public Configured<bool> IsConcurrencyToken { get; init; }

    public Configured<ValueGenerated> ValueGenerated { get; init; }

    /// <summary>The column; unknown where a naming plug-in decides.</summary>
    public Configured<string?> ColumnName { get; init; }

    /// <summary>The store type that was asked for (<c>HasColumnType</c>, <c>[Column(TypeName)]</c>); null where the provider chooses.</summary>
    public Configured<string?> ColumnType { get; init; }

    /// <summary>The column's type in the database, chosen by the provider where none was asked for (EF: <c>GetColumnType</c>); null in JSON.</summary>
    public Configured<string?> StoreType { get; init; }

    /// <summary>The constant default, boxed.</summary>
    public Configured<object?> DefaultValue { get; init; }

    public Configured<string?> DefaultValueSql { get; init; }

    public Configured<string?> ComputedColumnSql { get; init; }

    /// <summary>Of an enum: stored as an enum type of the database itself (Npgsql's mapped enums, MySQL's <c>enum(…)</c>).</summary>
    public Configured<bool> IsNativeEnum { get; init; }

    /// <summary>Of an enum: its members in order of value, as EF would convert them.</summary>
    public IReadOnlyList<EnumMember> EnumMembers { get; init; } = [];

    /// <summary>Of an enum: whether it is marked <c>[Flags]</c>.</summary>
    public bool IsFlagsEnum { get; init; }

    /// <summary>Of a collection or a JSON document: the queries of this compilation that filter rows by what is in it, as far as they are certain.</summary>
    public IReadOnlyList<Anchor> ContainmentQueries { get; internal set; } = [];

    /// <summary>The keys that it takes part in.</summary>
    public IReadOnlyList<Key> Keys { get; internal set; } = [];

    /// <summary>The foreign keys that it takes part in, on the dependent side.</summary>
    public IReadOnlyList<ForeignKey> ForeignKeys { get; internal set; } = [];

    public IReadOnlyList<Index> Indexes { get; internal set; } = [];

    public EntityType EntityType => DeclaringType.ContainingEntityType;

    public bool IsKey => Keys.Count > 0;

    public bool IsPrimaryKey => Keys.Any(key => key.IsPrimaryKey);

    public bool IsForeignKey => ForeignKeys.Count > 0;

    public bool IsYours => Origin != TypeOrigin.Package;

    public bool IsEnum => ClrType.UnwrapNullable().IsEnum;

    public bool IsDiscriminator => EntityType.RootType.DiscriminatorProperty == this;

    /// <summary>The member's path from its entity type: <c>Street</c>, or <c>Address.Street</c> in a complex type.</summary>
    public string Path => DeclaringType is ComplexType complexType ? $"{complexType.ComplexProperty.Path}.{Name}" : Name;

    public override string ToString() => $"{DeclaringType}.{Name}";
}
