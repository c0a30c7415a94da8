using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

// EF: RelationalPropertyExtensions.GetColumnName and GetDefaultColumnName.
internal sealed partial class PropertyBuilder
{
    // Hardly a property has any.
    private Dictionary<StoreObjectIdentifier, Configured<string?>>? _overrides;
    private HashSet<StoreObjectIdentifier>? _identities;

    /// <summary>Says that the property is in that table, and how its column is called there where that differs (EF: <c>RelationalPropertyOverrides</c>).</summary>
    public void OverrideIn(StoreObjectIdentifier table, Configured<string?>? column = null)
    {
        if (column is not null || !IsOverriddenIn(table))
        {
            (_overrides ??= [])[table] = column ?? default;
        }
    }

    public bool CanOverrideIn(StoreObjectIdentifier table, ConfigurationSource source) => _overrides is null || !_overrides.TryGetValue(table, out var column) || source.Overrides(column.Source);

    /// <summary>Says that its column in that table is an identity, whatever the property is elsewhere.</summary>
    public void UseIdentityIn(StoreObjectIdentifier table) => (_identities ??= []).Add(table);

    /// <summary>Whether its column is an identity in the first table that has it: of an abstract root under TPC, that of a derived type.</summary>
    public bool IsIdentityInItsFirstTable =>
        _identities is not null
        && FindFirstTable() is { } first
        && _identities.Contains(first);

    /// <summary>Whether a table has a column for it: that of its entity type, or under TPT and TPC that of a derived one (EF: <c>GetMappedStoreObjects</c>).</summary>
    public bool IsInTable => !IsMappedToJson
        && (DeclaringType is EntityTypeBuilder entityType && entityType.FindMappingStrategy() != MappingStrategy.Tph ? entityType.SelfAndDerivedTypes : [DeclaringType.ContainingEntityType])
            .Any(type => !type.FindTableName().Is(table => table is null));

    private bool IsOverriddenIn(StoreObjectIdentifier storeObject) => _overrides?.ContainsKey(storeObject) == true;

    private void MergeColumnsFrom(PropertyBuilder other)
    {
        foreach (var overridden in other._overrides ?? [])
        {
            (_overrides ??= [])[overridden.Key] = overridden.Value;
        }

        if (other._identities is not null)
        {
            (_identities ??= []).UnionWith(other._identities);
        }
    }

    /// <summary>Whether a table has a column name of its own for it.</summary>
    public bool IsOverridden => _overrides is not null;

    /// <summary>The column in the first table, else the view, that has it; null in JSON, and where the property was split off into another table.</summary>
    public Configured<string?> FindColumnName() =>
        (FindFirstTable() ?? DeclaringType.ContainingEntityType.FindView()) is { } place ? FindColumnName(place)
        : Get(PropertyFacets.ColumnName) is { IsKnown: true, Value: null } ? FindDefaultColumnName() with { IsSet = false }
        : Get(PropertyFacets.ColumnName);

    /// <summary>The column in a table or view; null where that does not have the property.</summary>
    public Configured<string?> FindColumnName(StoreObjectIdentifier storeObject)
    {
        if (_overrides is not null && _overrides.TryGetValue(storeObject, out var overridden) && overridden is not { IsKnown: true, Value: null })
        {
            return overridden with { IsSet = false };
        }

        if (!IsMappedTo(storeObject))
        {
            return default;
        }

        var column = Get(PropertyFacets.ColumnName);
        return column is { IsKnown: true, Value: null } ? FindDefaultColumnName(storeObject) with { IsSet = false } : column;
    }

    /// <summary>The column in the table of an entity type that has the property; null where another table has it, that of a base type under TPT.</summary>
    public Configured<string?> FindColumnNameIn(EntityTypeBuilder entityType) => entityType.FindStoreObject() is { } table ? FindColumnName(table) : default;

    /// <summary>Whether rows of the table may lack a value (EF: <c>IsColumnNullable</c>): a row of another type of the hierarchy, of an owner without the owned.</summary>
    public bool IsColumnNullable =>
        !IsPrimaryKey
        && (IsNullable
            || DeclaringType.ContainingEntityType is var entityType
                && ((entityType.BaseType is not null && entityType.FindMappingStrategy() == MappingStrategy.Tph) || entityType.IsOptionalInItsRow()));

    /// <summary>The key properties that it refers to by foreign keys, and those that they refer to (EF: <c>GetPrincipals</c>).</summary>
    public IReadOnlyList<PropertyBuilder> FindPrincipals()
    {
        if (ForeignKeys.Count == 0)
        {
            return [];
        }

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
    public PropertyBuilder? FindRowPrincipal() =>
        IsPrimaryKey && ((EntityTypeBuilder)DeclaringType).AllForeignKeys.FirstOrDefault(foreignKey => foreignKey.IsRowInternal) is { } link ? PrincipalBy(link) : null;

    /// <summary>The table of its entity type, or of a derived one where that has none.</summary>
    public StoreObjectIdentifier? FindFirstTable()
    {
        var entityType = DeclaringType.ContainingEntityType;
        if (entityType.FindStoreObject() is { } own)
        {
            return own;
        }

        foreach (var derived in entityType.DerivedTypes)
        {
            if (derived.FindStoreObject() is { } table)
            {
                return table;
            }
        }

        return null;
    }

    private PropertyBuilder? FindRowPrincipal(StoreObjectIdentifier storeObject) =>
        IsPrimaryKey && FindRowLink((EntityTypeBuilder)DeclaringType, storeObject) is { } link ? PrincipalBy(link) : null;

    private PropertyBuilder PrincipalBy(ForeignKeyBuilder link) => link.PrincipalKey.Properties[link.Properties.TakeWhile(property => property != this).Count()];

    private static ForeignKeyBuilder? FindRowLink(EntityTypeBuilder entityType, StoreObjectIdentifier storeObject)
    {
        foreach (var foreignKey in entityType.AllForeignKeys)
        {
            if (foreignKey.IsRowInternalIn(storeObject))
            {
                return foreignKey;
            }
        }

        return null;
    }

    /// <summary>The property whose column this one is in a table of several types: of keys that are linked, and of tokens of one name (EF: <c>FindSharedObjectRoot…Property</c>).</summary>
    private PropertyBuilder? FindSharedObjectRoot(StoreObjectIdentifier storeObject)
    {
        var root = this;
        while (root.FindRowPrincipal(storeObject) is { } principal)
        {
            root = principal;
        }

        if (root == this && Get(PropertyFacets.IsConcurrencyToken).Is(true))
        {
            while (FindRowLink(root.DeclaringType.ContainingEntityType, storeObject) is { } link)
            {
                root = link.PrincipalEntityType.FindProperty(Name);
                if (root?.Get(PropertyFacets.IsConcurrencyToken).Is(true) != true)
                {
                    return null;
                }
            }
        }

        return root == this ? null : root;
    }

    /// <summary>Whether the table or view has it (EF: <c>ShouldBeMapped</c> in <c>GetColumnName</c>).</summary>
    private bool IsMappedTo(StoreObjectIdentifier storeObject)
    {
        var entityType = DeclaringType.ContainingEntityType;
        if (IsPrimaryKey)
        {
            return entityType.FindStoreObject(storeObject.IsView) == storeObject || entityType.MappingFragments.Contains(storeObject) || IsMappedTo(entityType.DerivedTypes, storeObject);
        }

        if (entityType.FindMappingStrategy() == MappingStrategy.Tpc)
        {
            return true;
        }

        if (entityType.FindStoreObject(storeObject.IsView) is not { } own)
        {
            return IsFirstStoreObjectOfDerived(entityType, storeObject);
        }

        return entityType.MappingFragments.Count == 0 ? own == storeObject : IsMappedTo(entityType.MappingFragments, own, storeObject);
    }

    // Where an entity is split, a property is in the tables that were said, or in the entity's own where none was.
    private bool IsMappedTo(IReadOnlyList<StoreObjectIdentifier> mappingFragments, StoreObjectIdentifier own, StoreObjectIdentifier storeObject)
    {
        var fragments = mappingFragments.Where(fragment => fragment.IsView == storeObject.IsView).ToList();
        return fragments.Count > 0
            ? IsOverriddenIn(storeObject) || (own == storeObject && !fragments.Any(IsOverriddenIn))
            : own == storeObject;
    }

    private static bool IsMappedTo(IReadOnlyList<EntityTypeBuilder> entityTypes, StoreObjectIdentifier storeObject) =>
        entityTypes.Count > 0 && entityTypes.Any(type => type.FindStoreObject(storeObject.IsView) == storeObject);

    private static bool IsFirstStoreObjectOfDerived(EntityTypeBuilder entityType, StoreObjectIdentifier storeObject) => entityType.DirectlyDerivedTypes.Any(derived =>
        derived.FindStoreObject(storeObject.IsView) is { } own ? own == storeObject : IsFirstStoreObjectOfDerived(derived, storeObject));

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

    /// <summary>What it is called wherever it is (EF: <c>GetDefaultColumnName()</c>).</summary>
    public Configured<string?> FindDefaultColumnName() => Model.Identifiers.Fit(FindGenericForeignKeyName() ?? Name);

    /// <summary>What it is called in the table of its entity type; null in JSON.</summary>
    public Configured<string?> FindDefaultColumnNameInTable() =>
        (FindFirstTable() ?? DeclaringType.ContainingEntityType.FindView()) is { } place ? FindDefaultColumnName(place)
        : IsMappedToJson ? default
        : FindDefaultColumnName();

    /// <summary>What it is called in a table or view that has it; null in JSON.</summary>
    private Configured<string?> FindDefaultColumnName(StoreObjectIdentifier storeObject)
    {
        if (IsMappedToJson)
        {
            return default;
        }

        if (Model.NamesUnknown is { } reason)
        {
            return Configured<string?>.Unknown(reason, ConfigurationSource.Convention);
        }

        return FindSharedObjectRoot(storeObject) is { } root ? root.FindColumnName(storeObject)
            : Model.Identifiers.Fit(FindPrefix(storeObject) + Model.Identifiers.Truncate(storeObject.IsView ? Name : FindGenericForeignKeyName() ?? Name));
    }

    /// <summary>The names of the complex properties and of the navigations that lead from the type whose table or view it is to the property.</summary>
    private string FindPrefix(StoreObjectIdentifier storeObject)
    {
        var entityType = DeclaringType.ContainingEntityType;
        var prefix = "";
        if (DeclaringType is ComplexTypeBuilder declaring)
        {
            if (!entityType.IsMappedTo(storeObject))
            {
                return "";
            }

            for (var complex = declaring; complex is not null; complex = complex.DeclaringComplexProperty.DeclaringType as ComplexTypeBuilder)
            {
                prefix = $"{complex.DeclaringComplexProperty.Name}_{prefix}";
            }

            // Until EF Core 9 a complex property of an owned type lacks the names of the owning navigations.
            if (Model.EFVersion < 10)
            {
                return prefix;
            }
        }

        for (var owned = entityType;
            owned.FindOwnership() is { PrincipalToDependent: { } navigation, PrincipalEntityType: { } owner } && owner.IsMappedTo(storeObject);
            owned = owner)
        {
            prefix = $"{navigation.Name}_{prefix}";
        }

        return prefix;
    }
}
