using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

// EF: RelationalPropertyExtensions.GetColumnName and GetDefaultColumnName.
internal sealed partial class PropertyBuilder
{
    private readonly Dictionary<(string? Table, string? Schema), string> _columnOverrides = [];
    private bool _isInSplitTable;

    /// <summary>Its column is in another table of the entity type (<c>SplitToTable</c>); a key's is in all of them.</summary>
    public void MoveToSplitTable() => _isInSplitTable = true;

    /// <summary>The column in the table of its entity type; null in JSON.</summary>
    public Configured<string?> FindColumnName()
    {
        if (FindColumnOverride(DeclaringType.ContainingEntityType) is { } name)
        {
            return new(name);
        }

        if (_isInSplitTable && !IsPrimaryKey)
        {
            return default;
        }

        var column = Get(PropertyFacets.ColumnName);
        return column is { IsKnown: true, Value: null } ? FindDefaultColumnName() with { IsSet = false } : column;
    }

    /// <summary>The column in the table of an entity type that has the property; null where another table has it, that of a base type under TPT.</summary>
    public Configured<string?> FindColumnNameIn(EntityTypeBuilder entityType) =>
        FindColumnOverride(entityType) is { } name ? new(name)
        : IsInTableOf(entityType) ? FindColumnName()
        : default;

    /// <summary>A name in the table of that entity type alone (EF: <c>RelationalPropertyOverrides</c>), of which conventions are not told.</summary>
    public void OverrideColumnName(EntityTypeBuilder entityType, string name) => _columnOverrides[TableOf(entityType)] = name;

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

    private string? FindColumnOverride(EntityTypeBuilder entityType) =>
        _columnOverrides.Count > 0 && _columnOverrides.TryGetValue(TableOf(entityType), out var name) ? name : null;

    private static (string? Table, string? Schema) TableOf(EntityTypeBuilder entityType) =>
        (entityType.FindTableName() is { IsKnown: true, Value: var table } ? table : null, entityType.FindSchema() is { IsKnown: true, Value: var schema } ? schema : null);

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

    private Configured<string?> FindDefaultColumnName()
    {
        var entityType = DeclaringType.ContainingEntityType;
        if (IsMappedToJson)
        {
            return default;
        }

        if (FindRowPrincipal() is { } principal)
        {
            return principal.FindColumnName();
        }

        if (Model.NamesUnknown is { } reason)
        {
            return Configured<string?>.Unknown(reason, ConfigurationSource.Convention);
        }

        var name = Model.Identifiers.Truncate(FindGenericForeignKeyName() ?? Name);
        for (var type = DeclaringType; type is ComplexTypeBuilder complex; type = complex.DeclaringComplexProperty.DeclaringType)
        {
            name = $"{complex.DeclaringComplexProperty.Name}_{name}";
        }

        for (var owned = entityType; owned.FindOwnership() is { PrincipalToDependent: { } navigation } ownership; owned = ownership.PrincipalEntityType)
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
