using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

// EF: RelationalPropertyExtensions.GetColumnName and GetDefaultColumnName.
internal sealed partial class PropertyBuilder
{
    private readonly Dictionary<StoreObjectIdentifier, Configured<string?>> _overrides = [];
    private readonly HashSet<StoreObjectIdentifier> _identities = [];

    /// <summary>Says that the property is in that table, and how its column is called there where that differs (EF: <c>RelationalPropertyOverrides</c>).</summary>
    public void OverrideIn(StoreObjectIdentifier table, Configured<string?>? column = null)
    {
        if (column is not null || !_overrides.ContainsKey(table))
        {
            _overrides[table] = column ?? default;
        }
    }

    public bool CanOverrideIn(StoreObjectIdentifier table, ConfigurationSource source) => !_overrides.TryGetValue(table, out var column) || source.Overrides(column.Source);

    /// <summary>Says that its column in that table is an identity, whatever the property is elsewhere.</summary>
    public void UseIdentityIn(StoreObjectIdentifier table) => _identities.Add(table);

    /// <summary>Whether its column is an identity in the first table that has it: of an abstract root under TPC, that of a derived type.</summary>
    public bool IsIdentityInItsFirstTable =>
        _identities.Count > 0
        && FindFirstTable() is { } first
        && _identities.Contains(first);

    /// <summary>Whether a table has a column for it: that of its entity type, or under TPT and TPC that of a derived one (EF: <c>GetMappedStoreObjects</c>).</summary>
    public bool IsInTable => !IsMappedToJson
        && (DeclaringType is EntityTypeBuilder entityType && entityType.FindMappingStrategy() != MappingStrategy.Tph ? entityType.SelfAndDerivedTypes : [DeclaringType.ContainingEntityType])
            .Any(type => !type.FindTableName().Is(table => table is null));

    /// <summary>Whether a table has a column name of its own for it.</summary>
    public bool IsOverridden => _overrides.Count > 0;

    /// <summary>The column in the first table, else the view, that has it; null in JSON, and where the property was split off into another table.</summary>
    public Configured<string?> FindColumnName() =>
        (_overrides.Count > 0 || DeclaringType.ContainingEntityType.MappingFragments.Count > 0) && (FindFirstTable() ?? DeclaringType.ContainingEntityType.FindView()) is { } place
            ? FindColumnName(place)
            : FindCommonColumnName();

    /// <summary>The column in a table or view that its entity type is mapped to.</summary>
    public Configured<string?> FindColumnName(StoreObjectIdentifier table)
    {
        if (_overrides.TryGetValue(table, out var overridden) && overridden is not { IsKnown: true, Value: null })
        {
            return overridden with { IsSet = false };
        }

        return IsSplitOff(table) ? default : FindCommonColumnName();
    }

    /// <summary>The column in the table of an entity type that has the property; null where another table has it, that of a base type under TPT.</summary>
    public Configured<string?> FindColumnNameIn(EntityTypeBuilder entityType) =>
        _overrides.Count > 0 && entityType.FindTable() is { } table && (IsInTableOf(entityType) || _overrides.ContainsKey(table)) ? FindColumnName(table)
        : IsInTableOf(entityType) ? FindColumnName()
        : default;

    /// <summary>Whether rows of the table may lack a value (EF: <c>IsColumnNullable</c>): a row of another type of the hierarchy, of an owner without the owned.</summary>
    public bool IsColumnNullable =>
        !IsPrimaryKey
        && (IsNullable
            || DeclaringType.ContainingEntityType is var entityType
                && ((entityType.BaseType is not null && entityType.FindMappingStrategy() == MappingStrategy.Tph) || entityType.IsOptionalInItsRow()));

    /// <summary>The key properties that it refers to by foreign keys, and those that they refer to (EF: <c>GetPrincipals</c>).</summary>
    public IReadOnlyList<PropertyBuilder> FindPrincipals()
    {
        var principals = new List<PropertyBuilder> { this };
        AddPrincipals(this, principals);
        return principals.Skip(1).ToList();
    }

    private static void AddPrincipals(PropertyBuilder property, List<PropertyBuilder> visited)
    {
        foreach (var foreignKey in property.ForeignKeys)
        {
            for (var i = 0; i < foreignKey.Properties.Count; i++)
            {
                if (foreignKey.Properties[i] == property && foreignKey.PrincipalKey.Properties[i] is var principal && !visited.Contains(principal))
                {
                    visited.Add(principal);
                    AddPrincipals(principal, visited);
                }
            }
        }
    }

    /// <summary>A token that the database writes anew whenever the row changes (EF: <c>RelationalTypeMappingInfo.IsRowVersion</c>).</summary>
    public Configured<bool> IsRowVersion =>
        (Get(PropertyFacets.IsConcurrencyToken), Get(PropertyFacets.ValueGenerated)) switch
        {
            ({ Reason: { } reason }, _) => Configured<bool>.Unknown(reason),
            (_, { Reason: { } reason }) => Configured<bool>.Unknown(reason),
            var (token, generated) => new(token.Value == true && generated.Value == ValueGenerated.OnAddOrUpdate),
        };

    /// <summary>The key property of the type whose row this one's is part of (an owner, a table-splitting principal): one column for both.</summary>
    public PropertyBuilder? FindRowPrincipal()
    {
        foreach (var foreignKey in IsPrimaryKey ? ForeignKeys : [])
        {
            if (foreignKey.IsRowInternal)
            {
                var position = foreignKey.Properties.Select((property, i) => (property, i)).First(pair => pair.property == this).i;
                return foreignKey.PrincipalKey.Properties[position];
            }
        }

        return null;
    }

    /// <summary>The table of its entity type, or of a derived one where that has none.</summary>
    internal StoreObjectIdentifier? FindFirstTable() => DeclaringType.ContainingEntityType.SelfAndDerivedTypes.Select(type => type.FindTable()).FirstOrDefault(table => table is not null);

    private bool IsInTableOf(EntityTypeBuilder entityType)
    {
        var declaring = DeclaringType.ContainingEntityType;
        return declaring == entityType
            || IsPrimaryKey
            || declaring.FindMappingStrategy() == MappingStrategy.Tpc
            || declaring.FindTableName().Is(table => table is null)
            || declaring.SharesTableWith(entityType);
    }

    public bool IsMappedToJson => DeclaringType.ContainingEntityType.FindJsonColumnName() is not null || DeclaringType is ComplexTypeBuilder { IsMappedToJson: true };

    /// <summary>A shadow foreign key without navigation to a generic type has its name from that type: its column names the type arguments too.</summary>
    private string? FindGenericForeignKeyName()
    {
        if (!IsShadowProperty || ForeignKeys.Count != 1
            || ForeignKeys[0] is not { DependentToPrincipal: null, PrincipalEntityType: { HasSharedClrType: false, ClrType.TypeArguments.Count: > 0 } principal } foreignKey
            || principal.SharesTableWith(foreignKey.DeclaringEntityType))
        {
            return null;
        }

        var key = foreignKey.PrincipalKey.Properties[foreignKey.Properties.TakeWhile(property => property != this).Count()].Name;
        return Name == principal.ShortName + key ? principal.ClrType.ShortDisplayName + key : null;
    }

    // Where an entity is split, a property is in the tables that were said, or in the entity's own where none was.
    private bool IsSplitOff(StoreObjectIdentifier place)
    {
        var entityType = DeclaringType.ContainingEntityType;
        var fragments = entityType.MappingFragments.Where(fragment => fragment.IsView == place.IsView).ToList();
        return fragments.Count > 0
            && !IsPrimaryKey
            && !_overrides.ContainsKey(place)
            && (((place.IsView ? entityType.FindView() : entityType.FindTable()) is { } own && own != place) || fragments.Any(_overrides.ContainsKey));
    }

    private Configured<string?> FindCommonColumnName()
    {
        var column = Get(PropertyFacets.ColumnName);
        return column is { IsKnown: true, Value: null } ? FindDefaultColumnNameInTable() with { IsSet = false } : column;
    }

    /// <summary>What it is called wherever it is (EF: <c>GetDefaultColumnName()</c>).</summary>
    public Configured<string?> FindDefaultColumnName() => Model.Identifiers.Fit(FindGenericForeignKeyName() ?? Name);

    /// <summary>What it is called in the table of its entity type; null in JSON.</summary>
    public Configured<string?> FindDefaultColumnNameInTable()
    {
        var entityType = DeclaringType.ContainingEntityType;
        if (IsMappedToJson)
        {
            return default;
        }

        if (Model.NamesUnknown is { } reason)
        {
            return Configured<string?>.Unknown(reason, ConfigurationSource.Convention);
        }

        // Without a table nothing is beside it: EF's GetColumnName without a store object.
        var name = Model.Identifiers.Truncate(FindGenericForeignKeyName() ?? Name);
        if (entityType.FindTableName().Is(table => table is null) && entityType.FindViewName().Is(view => view is null))
        {
            return new(name);
        }

        if (FindRowPrincipal() is { } principal)
        {
            return principal.FindColumnName();
        }

        for (var type = DeclaringType; type is ComplexTypeBuilder complex; type = complex.DeclaringComplexProperty.DeclaringType)
        {
            name = $"{complex.DeclaringComplexProperty.Name}_{name}";
        }

        // Until EF Core 9 a complex property of an owned type lacks the names of the owning navigations.
        var isPrefixed = DeclaringType is EntityTypeBuilder || Model.EFVersion >= 10;
        for (var owned = entityType; isPrefixed && owned.FindOwnership() is { PrincipalToDependent: { } navigation } ownership; owned = ownership.PrincipalEntityType)
        {
            if (!ownership.PrincipalEntityType.SharesTableWith(entityType))
            {
                break;
            }

            name = $"{navigation.Name}_{name}";
        }

        return Model.Identifiers.Fit(name);
    }
}
