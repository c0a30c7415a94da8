using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

// EF: RelationalPropertyExtensions.GetColumnName and GetDefaultColumnName.
internal sealed partial class PropertyBuilder
{
    /// <summary>The column in the table of its entity type; null in JSON.</summary>
    public Configured<string?> FindColumnName()
    {
        if (Get(PropertyFacets.UniqueColumnName) is { IsKnown: true, Value: not null } unique)
        {
            return unique with { IsSet = false };
        }

        var column = Get(PropertyFacets.ColumnName);
        return column is { IsKnown: true, Value: null } ? FindDefaultColumnName() with { IsSet = false } : column;
    }

    /// <summary>The column in the table of that type, which declares the property or shares it; null where it is not there.</summary>
    public Configured<string?> FindColumnNameIn(EntityTypeBuilder entityType) =>
        // In TPT an inherited property is a column of the base's table only, except the key.
        IsPrimaryKey || DeclaringType.ContainingEntityType.SharesTableWith(entityType) || entityType.FindMappingStrategy() == MappingStrategy.Tpc
            ? FindColumnName()
            : default;

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

    private Configured<string?> FindDefaultColumnName()
    {
        var entityType = DeclaringType.ContainingEntityType;
        if (entityType.FindJsonColumnName() is not null || DeclaringType is ComplexTypeBuilder { IsMappedToJson: true })
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

        var name = Model.Identifiers.Truncate(Name);
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

        return new(Model.Identifiers.Truncate(name));
    }
}
