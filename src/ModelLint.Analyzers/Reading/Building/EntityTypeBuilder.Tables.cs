using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

// EF: RelationalEntityTypeExtensions.
internal sealed partial class EntityTypeBuilder
{
    /// <summary>As set on the type or its root, else what the discriminator says; null where there is no hierarchy.</summary>
    public MappingStrategy? FindMappingStrategy() =>
        Get(EntityTypeFacets.MappingStrategy) is { IsKnown: true, Value: { } strategy } ? strategy
        : BaseType is not null ? RootType.FindMappingStrategy()
        : FindDiscriminatorName() is not null ? MappingStrategy.Tph
        : DirectlyDerivedTypes.Count > 0 && DeclaredPrimaryKey is not null ? MappingStrategy.Tpt
        : null;

    /// <summary>The name of the hierarchy's discriminator; kept on the root.</summary>
    public string? FindDiscriminatorName() => RootType.Get(EntityTypeFacets.DiscriminatorProperty) is { IsKnown: true, Value: { } name } ? name : null;

    public PropertyBuilder? FindDiscriminator() => FindDiscriminatorName() is { } name ? RootType.FindDeclaredProperty(name) : null;

    /// <summary>The table; null where there is none.</summary>
    public Configured<string?> FindTableName() => Model.Tables?.NameOf(this) ?? ReadTableName();

    internal Configured<string?> ReadTableName()
    {
        if (IsSet(EntityTypeFacets.TableName))
        {
            return Get(EntityTypeFacets.TableName);
        }

        return IsSet(EntityTypeFacets.ViewName) || IsSet(EntityTypeFacets.FunctionName) || IsSet(EntityTypeFacets.SqlQuery)
            ? default
            : FindDefaultTableName() with { IsSet = false };
    }

    public Configured<string?> FindSchema() => Model.Tables?.SchemaOf(this) ?? ReadSchema();

    internal Configured<string?> ReadSchema()
    {
        if (FindTableName().Is(name => name is null))
        {
            return default;
        }

        if (IsSet(EntityTypeFacets.Schema))
        {
            var schema = Get(EntityTypeFacets.Schema);
            return !schema.Is(value => value is null) ? schema : (Model.EFVersion < 10 ? FindDefaultSchema() : Model.Get(ModelBuilder.DefaultSchema)) with { IsSet = false };
        }

        return (BaseType is not null && !BaseType.FindTableName().Is(name => name is null) ? BaseType.FindSchema() : FindDefaultSchema()) with { IsSet = false };
    }

    /// <summary>As set on the type, else on its root, else on the owner whose one part it is.</summary>
    public Configured<bool> IsTableExcludedFromMigrations() =>
        IsSet(EntityTypeFacets.IsTableExcludedFromMigrations) ? Get(EntityTypeFacets.IsTableExcludedFromMigrations).OrDefault(false)
        : BaseType is not null ? RootType.IsTableExcludedFromMigrations()
        : FindOwnership() is { IsUnique: true } ownership ? ownership.PrincipalEntityType.IsTableExcludedFromMigrations()
        : default;

    /// <summary>The view with its schema; null where there is none or it is not certain.</summary>
    public StoreObjectIdentifier? FindView() =>
        FindViewName() is { IsKnown: true, Value: { } name } && Get(EntityTypeFacets.ViewSchema) is { IsKnown: true } schema ? new(name, schema.Value, IsView: true) : null;

    /// <summary>The table with its schema; null where there is none or it is not certain.</summary>
    public StoreObjectIdentifier? FindTable() =>
        FindTableName() is { IsKnown: true, Value: { } name } && FindSchema() is { IsKnown: true } schema ? new(name, schema.Value) : null;

    /// <summary>The table or view, certain or not; null where there is none (EF: <c>StoreObjectIdentifier.Create</c>).</summary>
    public StoreObjectIdentifier? FindStoreObject(bool isView = false) =>
        isView ? FindView()
        : Model.Tables is { } known ? known.StoreObjectOf(this)
        : ReadStoreObject();

    internal StoreObjectIdentifier? ReadStoreObject() =>
        FindTable() ?? (FindTableName().Is(name => name is null) ? null : new("", null, StandsFor: FindTableNaming()));

    /// <summary>Whether its rows, or part of them, are there.</summary>
    public bool IsMappedTo(StoreObjectIdentifier storeObject) => FindStoreObject(storeObject.IsView) == storeObject || MappingFragments.Contains(storeObject);

    /// <summary>Whether both are certainly mapped to the same table.</summary>
    public bool SharesTableWith(EntityTypeBuilder other) => this == other || (FindStoreObject() is { } table && table == other.FindStoreObject());

    public Configured<string?> FindViewName()
    {
        if (IsSet(EntityTypeFacets.ViewName))
        {
            return Get(EntityTypeFacets.ViewName);
        }

        if (IsSet(EntityTypeFacets.FunctionName) || IsSet(EntityTypeFacets.SqlQuery))
        {
            return default;
        }

        return (BaseType is not null && FindDiscriminatorName() is not null ? RootType.FindViewName()
            : SharesRowOfOwner() is { } owner ? owner.FindViewName()
            : default) with { IsSet = false };
    }

    /// <summary>The JSON column that holds the type: its own, or that of its owner.</summary>
    public string? FindJsonColumnName() =>
        Get(EntityTypeFacets.JsonColumnName) is { IsKnown: true, Value: { } name } ? name
        : FindOwnership() is { } ownership && ownership.PrincipalEntityType != this ? ownership.PrincipalEntityType.FindJsonColumnName()
        : null;

    /// <summary><c>ToTable(t => …)</c>: what the table is called anyway, unless something says so already. Of an owned type EF leaves it open.</summary>
    public void ToDefaultTable()
    {
        if (!IsSet(EntityTypeFacets.TableName) && FindOwnership() is null)
        {
            Set(EntityTypeFacets.TableName, FindDefaultTableName());
        }
    }

    /// <summary>Whether a row may be there without this part of it (EF: <c>IsOptionalSharingDependent</c>).</summary>
    public bool IsOptionalInItsRow()
    {
        var links = AllForeignKeys.Where(foreignKey => foreignKey.IsRowInternal).ToList();
        return links.Count == 0
            ? BaseType is not null && FindDiscriminatorName() is not null
            : links.All(link => !link.IsRequiredDependent || link.PrincipalEntityType.IsOptionalInItsRow());
    }

    private bool _isFindingSchema;

    /// <summary>What it is called where nobody says.</summary>
    /// <param name="truncate">Whether a name of its own is cut to what the database allows.</param>
    public Configured<string?> FindDefaultTableName(bool truncate = true)
    {
        if (BaseType is not null && (FindMappingStrategy() ?? MappingStrategy.Tph) == MappingStrategy.Tph)
        {
            return RootType.FindTableName();
        }

        if (FindMappingStrategy() == MappingStrategy.Tpc && IsAbstract)
        {
            return default;
        }

        if (SharesRowOfOwner() is { } owner)
        {
            return owner.FindTableName();
        }

        if (Model.NamesUnknown is { } reason)
        {
            return Configured<string?>.Unknown(reason, ConfigurationSource.Convention);
        }

        if (HasSharedClrType && FindOwnership() is { PrincipalToDependent: { } navigation } ownership
            && Name == ownership.PrincipalEntityType.GetOwnedName(ClrType.ShortDisplayName, navigation.Name))
        {
            var ownerTable = ownership.PrincipalEntityType.FindTableName();
            if (!ownerTable.IsKnown)
            {
                return ownerTable;
            }

            var ownedName = ownerTable.Value is { } table ? $"{table}_{navigation.Name}" : $"{navigation.Name}_{ShortName}";
            return new(truncate ? Model.Identifiers.Truncate(ownedName) : ownedName);
        }

        var name = HasSharedClrType ? ShortName : ClrType.ShortDisplayName;
        return truncate ? Model.Identifiers.Fit(name) : new(name);
    }

    public Configured<string?> FindDefaultSchema()
    {
        if (FindOwnership() is { } ownership && ownership.PrincipalEntityType != this)
        {
            return ownership.PrincipalEntityType.FindSchema();
        }

        var schemas = AllForeignKeys
            .SelectMany(foreignKey => foreignKey.ReferencingSkipNavigations)
            .Select(navigation => navigation.DeclaringEntityType.FindSchemaAsLinked())
            .ToList();
        return schemas.Count > 0 && schemas.All(schema => schema.IsKnown && schema.Value == schemas[0].Value && schema.Value is not null)
            ? schemas[0]
            : Model.Get(ModelBuilder.DefaultSchema);
    }

    /// <summary>The schema as the join type of this one asks for it: two types that are each other's join type have the model's.</summary>
    private Configured<string?> FindSchemaAsLinked()
    {
        if (_isFindingSchema)
        {
            return default;
        }

        _isFindingSchema = true;
        try
        {
            // What is found on the way lacks this type's.
            return Model.WithoutMemory(FindSchema);
        }
        finally
        {
            _isFindingSchema = false;
        }
    }

    /// <summary>The type that says what the table is called: itself, its root or its owner.</summary>
    private EntityTypeBuilder FindTableNaming() =>
        IsSet(EntityTypeFacets.TableName) ? this
        : BaseType is not null && (FindMappingStrategy() ?? MappingStrategy.Tph) == MappingStrategy.Tph ? RootType.FindTableNaming()
        : SharesRowOfOwner()?.FindTableNaming() ?? this;

    private EntityTypeBuilder? SharesRowOfOwner() =>
        FindOwnership() is { } ownership && ownership.PrincipalEntityType != this && (ownership.IsUnique || FindJsonColumnName() is not null)
            ? ownership.PrincipalEntityType
            : null;
}
