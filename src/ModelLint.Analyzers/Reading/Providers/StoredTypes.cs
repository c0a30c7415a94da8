using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Providers;

/// <summary>As which CLR type a property reaches the database: after its own conversion, else that of the key it refers to, else EF's own.</summary>
internal sealed class StoredTypes(ModelBuilder model)
{
    private static readonly string[] Text = ["char", "varchar", "nchar", "nvarchar", "text", "ntext", "character", "citext", "longtext", "varchar2", "nvarchar2", "clob", "json", "jsonb", "xml"];

    /// <summary>What a list can stand for; the database's driver is given an array (NpgsqlTypeMappingSource.FindTypeToInstantiate).</summary>
    private static readonly string[] ListInterfaces = ["IEnumerable", "ICollection", "IList", "IReadOnlyCollection", "IReadOnlyList"];

    public Configured<ClrType> Of(PropertyBuilder property) => Of(property, []);

    /// <summary>An enum that the database has a type for, and that nothing converts.</summary>
    public Configured<bool> IsNativeEnum(PropertyBuilder property)
    {
        var type = property.ClrType.UnwrapNullable();
        if (type.IsEnum && property.Get(PropertyFacets.ColumnType) is { IsKnown: true, Value: { } columnType } setting && IsEnumOfMySql(columnType))
        {
            return new(true, setting.Source, setting.Anchor);
        }

        if (!type.IsEnum || !model.NativeEnums.Contains(type))
        {
            return default;
        }

        var conversion = property.Get(PropertyFacets.ProviderClrType);
        return !conversion.IsKnown ? Configured<bool>.Unknown(conversion.Reason!)
            : property.IsSet(PropertyFacets.ColumnType) ? Configured<bool>.Unknown(new Unknown("The column type decides whether the enum is one of the database.", property.Anchor))
            : new(conversion.Value is null);
    }

    // MySQL's enum types have no name: the column type lists the values.
    private bool IsEnumOfMySql(string columnType) =>
        model.Provider.Is(DatabaseProvider.MySql) && columnType.StartsWith("enum", StringComparison.OrdinalIgnoreCase) && columnType.Substring(4).TrimStart().StartsWith("(", StringComparison.Ordinal);

    private Configured<ClrType> Of(PropertyBuilder property, HashSet<PropertyBuilder> seen)
    {
        var conversion = property.Get(PropertyFacets.ProviderClrType);
        if (!conversion.IsKnown)
        {
            return Configured<ClrType>.Unknown(conversion.Reason!, conversion.Source);
        }

        if (conversion.Value is { } provider)
        {
            return new(model.TypeMappings.StoredTypeOf(provider) ?? provider.UnwrapNullable(), conversion.Source, conversion.Anchor);
        }

        if (!property.IsSet(PropertyFacets.ColumnType) && PrincipalOf(property) is { } principal && seen.Add(property))
        {
            return Of(principal, seen);
        }

        var type = property.ClrType.UnwrapNullable();
        if (model.Configuration.FindDefaultTypeMapping(type) is not null)
        {
            return Unknown("A default type mapping decides how it is stored.");
        }

        if (property.Get(PropertyFacets.ElementType) is { IsKnown: true, Value: { } elementType })
        {
            return OfCollection(property, type, elementType);
        }

        if (model.NativeEnums.Contains(type) || (model.TypeMappings.IsPostgreSql && type.Is("System.UInt32") && property.FindColumnName().Is("xmin")))
        {
            return new(type);
        }

        if (property.Get(PropertyFacets.ColumnType) is var columnType && (!columnType.IsKnown || columnType.Value is not null))
        {
            return OfColumnType(type, columnType);
        }

        return model.TypeMappings.StoredTypeOf(type) is { } stored ? new(stored) : Unknown($"How '{type}' is stored is not known.");
    }

    /// <summary>The key property that a foreign key's property takes its mapping from.</summary>
    private static PropertyBuilder? PrincipalOf(PropertyBuilder property)
    {
        var foreignKey = property.ForeignKeys.FirstOrDefault(foreignKey => !foreignKey.IsBaseLinking);
        if (foreignKey is null)
        {
            return null;
        }

        for (var i = 0; i < foreignKey.Properties.Count; i++)
        {
            if (foreignKey.Properties[i] == property && foreignKey.PrincipalKey.Properties[i] != property)
            {
                return foreignKey.PrincipalKey.Properties[i];
            }
        }

        return null;
    }

    // PostgreSQL has arrays, but in JSON collections are JSON; the others store text.
    private Configured<ClrType> OfCollection(PropertyBuilder property, ClrType type, ClrType elementType)
    {
        if (!model.TypeMappings.IsPostgreSql || property.IsMappedToJson)
        {
            return model.Provider.IsKnown ? new(model.Types.String) : Unknown("The provider is not known.");
        }

        var element = elementType.UnwrapNullable();
        var stored = model.NativeEnums.Contains(element) ? element : model.TypeMappings.StoredTypeOf(element);
        return stored is null ? Unknown("How the elements are stored is not known.")
            : !stored.Equals(element) ? new(ClrTypes.ArrayOf(elementType.IsNullableValueType ? model.Types.MakeNullable(stored) : stored))
            : type.Kind == ClrTypeKind.Interface && ListInterfaces.Contains(type.Name) ? new(ClrTypes.ArrayOf(elementType))
            : new(type);
    }

    // A column type may bring a conversion along: an enum in a text column holds names. Only the plain cases are certain.
    private Configured<ClrType> OfColumnType(ClrType type, Configured<string?> columnType)
    {
        if (columnType is { IsKnown: true, Value: { } name } && model.TypeMappings.StoredTypeOf(type) is { } stored)
        {
            var isText = Text.Contains(name.Split('(', ' ')[0].Trim('"', '[', ']').ToLowerInvariant());
            if (isText == stored.Is("System.String"))
            {
                return new(stored);
            }

            if (isText && type.IsEnum)
            {
                return new(model.Types.String, columnType.Source, columnType.Anchor);
            }
        }

        return Unknown("The column type decides how it is stored.");
    }

    /// <summary>Where the provider is not known, that is the reason for all of it.</summary>
    private Configured<ClrType> Unknown(string reason) => Configured<ClrType>.Unknown(model.Provider.Reason ?? new Unknown(reason), ConfigurationSource.Convention);
}
