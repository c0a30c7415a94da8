using ModelLint.Metadata.Relational;

namespace ModelLint.Metadata;

/// <summary>
/// The model of one <c>DbContext</c> as EF Core would build it at run time, as far as it could be read.
/// Immutable once <see cref="Reading.EntityModelReader"/> hands it out; plain data, no symbols.
/// </summary>
internal sealed class EntityModel
{
    private IReadOnlyList<Table>? _tables;
    private IReadOnlyList<ForeignKeyConstraint>? _foreignKeyConstraints;
    private ILookup<string, EntityType>? _byName;
    private ILookup<string, EntityType>? _byShortName;
    private ILookup<(string? Schema, string Table), EntityType>? _byTable;
    private ILookup<EntityType, ForeignKey>? _byPrincipal;

    /// <summary>Full CLR name of the context class.</summary>
    public required string Context { get; init; }

    /// <summary>Its name without namespace.</summary>
    public string ContextName => Context.Substring(Context.LastIndexOfAny(['.', '+']) + 1);

    /// <summary>The identifier of the context class.</summary>
    public required Anchor ContextAnchor { get; init; }

    /// <summary>The declaration of <c>OnModelCreating</c> in the context class; null where it has none of its own.</summary>
    public Anchor? OnModelCreating { get; init; }

    public required Configured<DatabaseProvider> Provider { get; init; }

    /// <summary>The major version of EF Core that the compilation references.</summary>
    public required int EFVersion { get; init; }

    /// <summary>
    /// Whether code beside the model's configuration may set a member of that name, of whatever type: by assignment, by its name as text, or out of sight in a base
    /// class or interceptor from elsewhere.
    /// </summary>
    public Func<string, bool> MayBeSet { get; init; } = _ => true;

    /// <summary>All entity types, ordered by name (ordinal), as EF orders them.</summary>
    public IReadOnlyList<EntityType> EntityTypes { get; internal set; } = [];

    /// <summary>The configurations of its entity types that no context of this compilation applies, and that nothing else mentions.</summary>
    public IReadOnlyList<EntityTypeConfiguration> UnappliedConfigurations { get; internal set; } = [];

    /// <summary>How many bytes a character takes in every text column, on a database that counts them (MySQL): less than really, never more.</summary>
    public int BytesPerCharacter { get; internal set; } = 1;

    /// <summary>The connection strings that code gives the context.</summary>
    public IReadOnlyList<Connection> Connections { get; internal set; } = [];

    /// <summary>What could not be followed and may touch anything in the model. Where not empty, nothing in it is certain.</summary>
    public IReadOnlyList<Unknown> Unknowns { get; internal set; } = [];

    public bool IsCertain => Unknowns.Count == 0;

    /// <summary>Whether it is known which entity types refer to which, by which foreign keys, and what these do.</summary>
    public bool AreRelationshipsCertain =>
        IsCertain
        && EntityTypes.All(entityType => entityType.IsCertain)
        && ForeignKeys.All(foreignKey => foreignKey is { IsCertain: true, IsRequired.IsKnown: true, DeleteBehavior.IsKnown: true });

    /// <summary>The defect of the reader that kept it from reading this context; null where there was none.</summary>
    public string? Failure { get; init; }

    /// <summary>Whether the model is for tables at all. Rules about tables and columns are silent otherwise.</summary>
    public bool IsRelational => Provider.IsKnown && Provider.Value != DatabaseProvider.NonRelational;

    /// <summary>Whether the database has indexes over part of a table. MySQL and Oracle have none.</summary>
    public bool HasFilteredIndexes => Provider.Is(provider => provider is DatabaseProvider.SqlServer or DatabaseProvider.PostgreSql or DatabaseProvider.Sqlite);

    public IEnumerable<ForeignKey> ForeignKeys => EntityTypes.SelectMany(entityType => entityType.DeclaredForeignKeys);

    public IEnumerable<Index> Indexes => EntityTypes.SelectMany(entityType => entityType.DeclaredIndexes);

    /// <summary>Every property that is a column of its own: of entity types, and of complex types within them.</summary>
    public IEnumerable<Property> Properties => EntityTypes.SelectMany(entityType => entityType.DeclaredFlattenedProperties);

    /// <summary>Its tables in the database, and the foreign keys that these have: asked for by several rules, found once.</summary>
    public IReadOnlyList<Table> Tables => _tables ??= TableExtensions.FindTables(this);

    public IReadOnlyList<ForeignKeyConstraint> ForeignKeyConstraints => _foreignKeyConstraints ??= Relational.ForeignKeyConstraints.Find(this);

    public EntityType? FindEntityType(string name) => (_byName ??= EntityTypes.ToLookup(entityType => entityType.Name))[name].FirstOrDefault();

    public IEnumerable<EntityType> FindEntityTypesByShortName(string shortName) => (_byShortName ??= EntityTypes.ToLookup(entityType => entityType.ShortName))[shortName];

    /// <summary>The entity types that are known to be mapped to that table.</summary>
    public IEnumerable<EntityType> FindEntityTypesByTable(string table, string? schema) =>
        (_byTable ??= EntityTypes
            .Where(entityType => entityType.TableName.Is(name => name is not null) && entityType.Schema.IsKnown)
            .ToLookup(entityType => (entityType.Schema.Value, entityType.TableName.Value!)))[(schema, table)];

    /// <summary>The foreign keys that refer to exactly that entity type.</summary>
    public IEnumerable<ForeignKey> FindReferencingForeignKeys(EntityType principal) =>
        (_byPrincipal ??= ForeignKeys.ToLookup(foreignKey => foreignKey.PrincipalEntityType))[principal];

    public override string ToString() => $"Model of {Context}";
}
