using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Providers;

/// <summary>As which CLR type a property reaches the database: after its own conversion, else that of the key it refers to, else EF's own.</summary>
internal sealed class StoredTypes(ModelBuilder model)
{
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

        var native = type.IsEnum ? model.NativeEnums.Contains(type, property.Get(PropertyFacets.ColumnType)) : default;
        if (native.Is(false))
        {
            return default;
        }

        var conversion = property.Get(PropertyFacets.ProviderClrType);
        return !conversion.IsKnown ? Configured<bool>.Unknown(conversion.Reason!)
            : conversion.Value is not null ? default
            : native;
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
            var converted = model.TypeMappings.StoredTypeOf(provider) ?? provider.UnwrapNullable();
            // A number in the column of another number is converted once more.
            var asked = property.Get(PropertyFacets.ColumnType) is { IsKnown: true, Value: { } column } && model.Provider.IsKnown && ColumnTypes.IsNumber(converted)
                ? ColumnTypes.StoredTypeOf(converted, converted, column, model.Provider.Value)
                : null;
            return new(asked is null ? converted : model.Types.FindByMetadataName(asked) ?? converted, conversion.Source, conversion.Anchor);
        }

        if (!property.IsSet(PropertyFacets.ColumnType) && PrincipalOf(property) is { } principal && seen.Add(property))
        {
            return Of(principal, seen);
        }

        var type = property.ClrType.UnwrapNullable();
        if (property.Get(PropertyFacets.ElementType) is { IsKnown: true, Value: { } elementType })
        {
            return OfCollection(property, type, elementType);
        }

        var isNative = IsNativeEnum(property);
        if (!isNative.IsKnown)
        {
            return Configured<ClrType>.Unknown(isNative.Reason!, ConfigurationSource.Convention);
        }

        if ((isNative.Value && type.IsEnum && model.TypeMappings.IsPostgreSql) || (model.TypeMappings.IsPostgreSql && type.Is("System.UInt32") && property.FindColumnName().Is("xmin")))
        {
            return new(type);
        }

        // Pomelo's has a timestamp for them.
        if (model.TypeMappings.IsPomelo && type.Is("System.Byte[]") && property.IsRowVersion is var isTimestamp && !isTimestamp.Is(false))
        {
            return isTimestamp.IsKnown ? new(model.Types.FindByMetadataName("System.DateTime")!) : Unknown(isTimestamp.Reason!.Reason);
        }

        if (property.Get(PropertyFacets.ColumnType) is var columnType && (!columnType.IsKnown || columnType.Value is not null))
        {
            return OfColumnType(type, columnType);
        }

        if (IsNumberOfRowVersion(property, type) is var isRowVersion && !isRowVersion.Is(false))
        {
            return isRowVersion.IsKnown ? new(ClrTypes.ArrayOf(model.Types.FindByMetadataName("System.Byte")!)) : Unknown(isRowVersion.Reason!.Reason);
        }

        return model.TypeMappings.StoredTypeOf(type) is { } stored ? new(stored) : Unknown($"How '{type}' is stored is not known.");
    }

    /// <summary>SQL Server stamps rows with eight bytes, which an <c>ulong</c> can stand for (SqlServerTypeMappingSource.FindMapping).</summary>
    private Configured<bool> IsNumberOfRowVersion(PropertyBuilder property, ClrType type) =>
        model.Provider.Is(DatabaseProvider.SqlServer) && type.Is("System.UInt64") ? property.IsRowVersion : default;

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

    // PostgreSQL has arrays, but in JSON collections are JSON (since version 10 of the provider also for its mappings); the others store text.
    private Configured<ClrType> OfCollection(PropertyBuilder property, ClrType type, ClrType elementType)
    {
        if (!model.TypeMappings.IsPostgreSql || (property.IsMappedToJson && model.EFVersion >= 10))
        {
            return model.Provider.IsKnown ? new(model.Types.String) : Unknown("The provider is not known.");
        }

        var columnType = property.Get(PropertyFacets.ColumnType);
        if (columnType.Is(TypeMappings.IsJson))
        {
            return new(model.Types.String, columnType.Source, columnType.Anchor);
        }

        // The elements' own converter makes it an array of what they are stored as (NpgsqlArrayTypeMapping).
        var element = elementType.UnwrapNullable();
        var isNative = element.IsEnum ? model.NativeEnums.Contains(element, default) : default;
        return !isNative.IsKnown || model.TypeMappings.StoredTypeOf(element) is not { } stored ? Unknown("How the elements are stored is not known.")
            : IsOtherColumnType(columnType, isPlain: !element.IsEnum && stored.Equals(element)) ? Unknown("The column type decides how it is stored.")
            : isNative.Value || stored.Equals(element) ? new(type.Kind == ClrTypeKind.Interface && ListInterfaces.Contains(type.Name) ? ClrTypes.ArrayOf(elementType) : type)
            : new(ClrTypes.ArrayOf(elementType.IsNullableValueType ? model.Types.MakeNullable(stored) : stored));
    }

    /// <summary>The column type may convert the elements; an array of what needs no conversion is one of any type.</summary>
    private static bool IsOtherColumnType(Configured<string?> columnType, bool isPlain) =>
        !columnType.IsKnown || (columnType.Value is { } name && !(isPlain && name.EndsWith("[]", StringComparison.Ordinal)));

    // A column type may bring a conversion along: an enum in a text column holds names.
    private Configured<ClrType> OfColumnType(ClrType type, Configured<string?> columnType)
    {
        // Npgsql takes any type for JSON.
        if (model.TypeMappings.IsPostgreSql && columnType.Is(TypeMappings.IsJson))
        {
            return new(type);
        }

        if (columnType is { IsKnown: true, Value: { } name }
            && model.Provider.IsKnown
            && model.TypeMappings.StoredTypeOf(type) is { } stored
            && ColumnTypes.StoredTypeOf(type, stored, name, model.Provider.Value) is { } asked)
        {
            return new(asked == stored.DisplayName ? stored : asked == type.DisplayName ? type : model.Types.FindByMetadataName(asked)!, columnType.Source, columnType.Anchor);
        }

        return Unknown("The column type decides how it is stored.");
    }

    /// <summary>Where the provider is not known, that is the reason for all of it.</summary>
    private Configured<ClrType> Unknown(string reason) => Configured<ClrType>.Unknown(model.Provider.Reason ?? new Unknown(reason), ConfigurationSource.Convention);
}
