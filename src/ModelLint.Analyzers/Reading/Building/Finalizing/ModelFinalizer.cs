using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

/// <summary>Copies a finished model into the immutable one that rules read.</summary>
internal sealed class ModelFinalizer
{
    private readonly ModelBuilder _builder;
    private readonly EntityModel _model;
    private readonly PropertyFinalizer _properties;
    private readonly Dictionary<EntityTypeBuilder, EntityType> _entityTypes = [];
    private ILookup<Anchor, Anchor>? _indexConfigurations;

    private ModelFinalizer(ModelBuilder builder)
    {
        _builder = builder;
        _properties = new PropertyFinalizer(builder);
        _model = new EntityModel
        {
            Context = builder.Context,
            ContextAnchor = builder.ContextAnchor,
            OnModelCreating = builder.OnModelCreating,
            Provider = builder.Provider,
            EFVersion = builder.EFVersion,
            MayBeSet = builder.MayBeSet,
        };
    }

    /// <summary>Of a model whose conventions have run (<see cref="ModelBuilder.FinalizeModel"/>).</summary>
    public static EntityModel ToMetadata(ModelBuilder builder)
    {
        using var tables = builder.HoldTables();
        ModelValidator.Validate(builder);
        return new ModelFinalizer(builder).ToMetadata();
    }

    private EntityModel ToMetadata()
    {
        foreach (var builder in _builder.EntityTypes)
        {
            _entityTypes.Add(builder, Create(builder));
        }

        foreach (var pair in _entityTypes)
        {
            Link(pair.Key, pair.Value);
        }

        var keys = new Dictionary<KeyBuilder, Key>();
        foreach (var pair in _entityTypes)
        {
            AddKeys(pair.Key, pair.Value, keys);
            AddIndexes(pair.Key, pair.Value);
        }

        new RelationshipFinalizer(_builder, _entityTypes, _properties, keys).AddTo(_model);
        foreach (var pair in _entityTypes)
        {
            pair.Value.TableName = pair.Key.FindTableName();
            pair.Value.Schema = pair.Key.FindSchema();
            pair.Value.ViewName = pair.Key.FindViewName();
            pair.Value.MappingFragments = pair.Key.MappingFragments.Where(fragment => !fragment.IsView).Select(table => Create(table, pair.Key)).ToArray();
            pair.Value.ColumnOverrides = pair.Key.Properties
                .Where(property => property.DeclaringType != pair.Key && (property.IsOverridden || property.IsPrimaryKey))
                .ToDictionary(_properties.Find, property => property.FindColumnNameIn(pair.Key));
        }

        _model.EntityTypes = _entityTypes.Values.ToArray();
        _model.Unknowns = _builder.Unknowns;
        return _model;
    }

    private EntityType Create(EntityTypeBuilder builder)
    {
        var entityType = new EntityType
        {
            Model = _model,
            Name = builder.Name,
            ShortName = builder.ShortName,
            ClrType = builder.ClrType,
            Origin = builder.Declaration?.Origin ?? TypeOrigin.Package,
            IsAbstract = builder.IsAbstract,
            Anchor = _properties.AnchorOf(builder),
            HasMappingAttributes = MappingAttributes.Has(builder),
            IsKeyless = new Configured<bool>(builder.FindPrimaryKey() is null, builder.KeylessSource ?? ConfigurationSource.Convention),
            IsImplicitJoin = builder.IsPropertyBag && builder.DeclaredForeignKeys.Any(foreignKey => foreignKey.ReferencingSkipNavigations.Count > 0),
            HasSharedClrType = builder.HasSharedClrType,
            MappingStrategy = MappingStrategyOf(builder),
            JsonColumnName = builder.Get(EntityTypeFacets.JsonColumnName),
            SqlQuery = builder.Get(EntityTypeFacets.SqlQuery),
            FunctionName = builder.Get(EntityTypeFacets.FunctionName),
            IsTableExcludedFromMigrations = builder.IsTableExcludedFromMigrations(),
            IsTemporal = builder.Get(EntityTypeFacets.IsTemporal).OrDefault(false),
        };
        entityType.Unknowns = builder.Unknowns.ToArray();
        entityType.ConfigurationPlaces = builder.ConfigurationPlaces.ToArray();
        entityType.DeclaredProperties = builder.DeclaredPropertiesInOrder.Select(property => _properties.Create(property, entityType)).ToArray();
        entityType.DeclaredComplexProperties = builder.DeclaredComplexProperties.Select(complex => _properties.Create(complex, entityType)).ToArray();
        entityType.DeclaredCheckConstraints = builder.DeclaredCheckConstraints.OrderBy(check => check.ModelName, StringComparer.Ordinal).Select(Create).ToArray();
        entityType.DeclaredQueryFilters = builder.DeclaredQueryFilters.Select(filter => new QueryFilter(filter.Key, filter.Members, filter.Anchor, filter.Unknown)).ToArray();
        return entityType;
    }

    private void Link(EntityTypeBuilder builder, EntityType entityType)
    {
        entityType.BaseType = builder.BaseType is { } baseType ? _entityTypes[baseType] : null;
        entityType.DirectlyDerivedTypes = builder.DirectlyDerivedTypes.Select(derived => _entityTypes[derived]).ToArray();
        entityType.DiscriminatorProperty = builder.BaseType is null && builder.FindDiscriminator() is { } discriminator ? _properties.Find(discriminator) : null;
        entityType.DiscriminatorValue = builder.FindDiscriminator() is null ? default : builder.FindDiscriminatorValue();
    }

    private void AddKeys(EntityTypeBuilder builder, EntityType entityType, Dictionary<KeyBuilder, Key> keys)
    {
        var declared = new List<Key>();
        foreach (var keyBuilder in builder.DeclaredKeys.OrderByDescending(key => key.IsPrimaryKey))
        {
            var key = new Key
            {
                DeclaringEntityType = entityType,
                Properties = keyBuilder.Properties.Select(_properties.Find).ToArray(),
                IsPrimaryKey = keyBuilder.IsPrimaryKey,
                Source = keyBuilder.Source,
                Anchor = keyBuilder.Anchor,
                Name = ConstraintNames.NameOf(keyBuilder),
                IsClustered = keyBuilder.Get(KeyFacets.IsClustered),
            };
            foreach (var property in key.Properties)
            {
                property.Keys = property.Keys.Concat([key]).ToArray();
            }

            if (key.IsPrimaryKey)
            {
                entityType.PrimaryKey = key;
            }

            keys.Add(keyBuilder, key);
            declared.Add(key);
        }

        entityType.DeclaredKeys = declared;
    }

    private void AddIndexes(EntityTypeBuilder builder, EntityType entityType)
    {
        entityType.DeclaredIndexes = builder.DeclaredIndexes.Select(index => Create(index, entityType)).ToArray();
        foreach (var index in entityType.DeclaredIndexes)
        {
            foreach (var property in index.Properties.Distinct())
            {
                property.Indexes = property.Indexes.Concat([index]).ToArray();
            }
        }
    }

    private Metadata.Index Create(IndexBuilder builder, EntityType entityType) => new()
    {
        Configurations = builder.Configurations.Where(IsSpecific).ToArray(),
        HasOtherConfigurations = builder.HasOtherConfigurations || !builder.Configurations.All(IsSpecific),
        IncludedProperties = builder.Get(IndexFacets.IncludedProperties),
        Method = builder.Get(IndexFacets.Method),
        AreNullsDistinct = builder.Get(IndexFacets.AreNullsDistinct),
        IsClustered = builder.Get(IndexFacets.IsClustered),
        HasProviderSettings = builder.Get(IndexFacets.HasProviderSettings).OrDefault(false),
        DeclaringEntityType = entityType,
        Properties = builder.Properties.Select(_properties.Find).ToArray(),
        Name = builder.Name,
        IsUnique = builder.Get(IndexFacets.IsUnique).OrDefault(false),
        Filter = builder.Get(IndexFacets.Filter),
        IsDescending = builder.Get(IndexFacets.IsDescending),
        DatabaseName = ConstraintNames.NameOf(builder),
        Source = builder.Source,
        Anchor = builder.Anchor,
        Unknowns = builder.Unknowns.ToArray(),
    };

    /// <summary>What ran for indexes of several entity types is specific to none.</summary>
    private bool IsSpecific(Anchor configuration)
    {
        _indexConfigurations ??= _builder.EntityTypes.SelectMany(entityType => entityType.DeclaredIndexes).SelectMany(index => index.Configurations).ToLookup(anchor => anchor);
        return _indexConfigurations[configuration].Count() == 1;
    }

    private MappingFragment Create(StoreObjectIdentifier table, EntityTypeBuilder builder) => new()
    {
        TableName = table.Name,
        Schema = table.Schema,
        Columns = builder.Properties
            .Select(property => (Property: _properties.Find(property), Column: property.FindColumnName(table)))
            .Where(column => !column.Column.Is(name => name is null))
            .ToArray(),
    };

    private static CheckConstraint Create(CheckConstraintBuilder builder) => new(builder.ModelName, builder.Name, builder.Sql, builder.Anchor);

    private static Configured<MappingStrategy> MappingStrategyOf(EntityTypeBuilder builder)
    {
        var configured = builder.IsSet(EntityTypeFacets.MappingStrategy) ? builder.Get(EntityTypeFacets.MappingStrategy) : builder.RootType.Get(EntityTypeFacets.MappingStrategy);
        return configured is { IsKnown: true, Value: null } ? new(builder.FindMappingStrategy() ?? MappingStrategy.Tph) : configured.OrDefault(MappingStrategy.Tph);
    }
}
