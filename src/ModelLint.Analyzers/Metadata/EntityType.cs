namespace ModelLint.Metadata;

/// <summary>An entity type of the model. Names and questions are those of EF Core's <c>IReadOnlyEntityType</c>.</summary>
internal sealed class EntityType : TypeBase
{
    private readonly EntityType[] _self;

    public EntityType() => _self = [this];

    public required EntityModel Model { get; init; }

    /// <summary>The name without namespace, as EF uses it for tables and foreign keys.</summary>
    public required string ShortName { get; init; }

    public required bool IsAbstract { get; init; }

    /// <summary>The class identifier where it is in this compilation, else the configuration call or <c>DbSet</c> that brings the type in.</summary>
    public required Anchor Anchor { get; init; }

    /// <summary>The places that configure this entity type, in the order in which EF runs them.</summary>
    public IReadOnlyList<ConfigurationPlace> ConfigurationPlaces { get; internal set; } = [];

    /// <summary>Whether the class carries mapping attributes of its own (on it or its members).</summary>
    public bool HasMappingAttributes { get; init; }

    public EntityType? BaseType { get; internal set; }

    public IReadOnlyList<EntityType> DirectlyDerivedTypes { get; internal set; } = [];

    public required Configured<bool> IsKeyless { get; init; }

    /// <summary>The table that a many-to-many relationship made for itself (a shared-type entity of <c>Dictionary&lt;string, object&gt;</c>).</summary>
    public bool IsImplicitJoin { get; init; }

    /// <summary>An entity type that shares its CLR type with others: a join, a property bag, an owned type used twice.</summary>
    public bool HasSharedClrType { get; init; }

    public Configured<MappingStrategy> MappingStrategy { get; init; }

    /// <summary>The table; null where mapped to none (a view, a query, JSON).</summary>
    public Configured<string?> TableName { get; internal set; }

    public Configured<string?> Schema { get; internal set; }

    public Configured<string?> ViewName { get; internal set; }

    /// <summary>The SQL that its rows come from (<c>ToSqlQuery</c>).</summary>
    public Configured<string?> SqlQuery { get; init; }

    /// <summary>The table-valued function that its rows come from (<c>ToFunction</c>).</summary>
    public Configured<string?> FunctionName { get; init; }

    /// <summary>Of an owned type in a JSON column: the column that holds it.</summary>
    public Configured<string?> JsonColumnName { get; internal set; }

    /// <summary>What columns of inherited properties are called in its own table, where that may be another name than in the base's.</summary>
    public IReadOnlyDictionary<Property, Configured<string?>> ColumnOverrides { get; internal set; } = new Dictionary<Property, Configured<string?>>();

    /// <summary>The tables beside its own that hold part of its columns (<c>SplitToTable</c>).</summary>
    public IReadOnlyList<MappingFragment> MappingFragments { get; internal set; } = [];

    /// <summary>Whether migrations leave its table to somebody else, such as the context that shares it (EF: <c>IsTableExcludedFromMigrations</c>).</summary>
    public Configured<bool> IsTableExcludedFromMigrations { get; init; }

    /// <summary>Whether SQL Server keeps former rows of its table.</summary>
    public Configured<bool> IsTemporal { get; init; }

    public Key? PrimaryKey { get; internal set; }

    /// <summary>All keys that this type declares, the primary one first.</summary>
    public IReadOnlyList<Key> DeclaredKeys { get; internal set; } = [];

    public IReadOnlyList<ForeignKey> DeclaredForeignKeys { get; internal set; } = [];

    public IReadOnlyList<Index> DeclaredIndexes { get; internal set; } = [];

    public IReadOnlyList<Navigation> DeclaredNavigations { get; internal set; } = [];

    public IReadOnlyList<SkipNavigation> DeclaredSkipNavigations { get; internal set; } = [];

    public IReadOnlyList<CheckConstraint> DeclaredCheckConstraints { get; internal set; } = [];

    public IReadOnlyList<QueryFilter> DeclaredQueryFilters { get; internal set; } = [];

    /// <summary>The property that tells the types of a hierarchy apart; declared on the root.</summary>
    public Property? DiscriminatorProperty { get; internal set; }

    /// <summary>What the discriminator holds in rows of this very type; null where there is none.</summary>
    public Configured<object?> DiscriminatorValue { get; internal set; }

    /// <summary>Of an owned type: the foreign key to its owner.</summary>
    public ForeignKey? Ownership { get; internal set; }

    public bool IsOwned => Ownership is not null;

    public override EntityType ContainingEntityType => this;

    public EntityType RootType => BaseType?.RootType ?? this;

    /// <summary>This type, then its bases up to the root.</summary>
    public IEnumerable<EntityType> SelfAndBaseTypes
    {
        get
        {
            for (var type = this; type is not null; type = type.BaseType)
            {
                yield return type;
            }
        }
    }

    // Most types have neither base nor derived types, and are asked most often.
    public IEnumerable<EntityType> SelfAndDerivedTypes => DirectlyDerivedTypes.Count == 0 ? _self : _self.Concat(DirectlyDerivedTypes.SelectMany(derived => derived.SelfAndDerivedTypes));

    public IEnumerable<Property> Properties => BaseType is null ? DeclaredProperties : SelfAndBaseTypes.SelectMany(type => type.DeclaredProperties);

    public IEnumerable<Key> Keys => BaseType is null ? DeclaredKeys : SelfAndBaseTypes.SelectMany(type => type.DeclaredKeys);

    public IEnumerable<ForeignKey> ForeignKeys => BaseType is null ? DeclaredForeignKeys : SelfAndBaseTypes.SelectMany(type => type.DeclaredForeignKeys);

    public IEnumerable<Index> Indexes => BaseType is null ? DeclaredIndexes : SelfAndBaseTypes.SelectMany(type => type.DeclaredIndexes);

    public Property? FindProperty(string name) => Properties.FirstOrDefault(property => property.Name == name);

    /// <summary>Primary key of this type or its root.</summary>
    public Key? FindPrimaryKey() => RootType.PrimaryKey;

    /// <summary>Read in full, together with the types it shares its table and members with.</summary>
    public override bool IsCertain => base.IsCertain && (BaseType?.IsCertain ?? true);

    /// <summary>
    /// Whether it is mapped to a table: not to a view, function, query or JSON column. An abstract root of a TPC hierarchy has none.
    /// </summary>
    public Answer IsMappedToTable() =>
        !IsCertain || !TableName.IsKnown || !SqlQuery.IsKnown || !FunctionName.IsKnown || !Model.Provider.IsKnown ? Answer.Unknown
        : (Model.IsRelational && TableName.Value is not null && SqlQuery.Value is null && FunctionName.Value is null && !IsMappedToJson).ToAnswer();

    /// <summary>The JSON column that it lives in: its own, or that of its owner.</summary>
    public Configured<string?> ContainerColumnName =>
        Ownership is not null && JsonColumnName.Is(name => name is null) ? Ownership.PrincipalEntityType.ContainerColumnName : JsonColumnName;

    /// <summary>Whether it has a base or derived type in the model.</summary>
    public bool IsInHierarchy => BaseType is not null || DirectlyDerivedTypes.Count > 0;

    /// <summary>Whether it lives in a JSON column: its own, or that of its owner.</summary>
    public bool IsMappedToJson =>
        JsonColumnName.Is(name => name is not null) || Ownership?.PrincipalEntityType.IsMappedToJson == true;
}
