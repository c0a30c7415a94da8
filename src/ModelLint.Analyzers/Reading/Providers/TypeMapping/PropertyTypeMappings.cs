using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Providers;

/// <summary>
/// How the values of a property reach the database. What a foreign key's property does not have is that of the key that it refers to.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore.Relational/Storage/RelationalTypeMappingSource.cs, <c>FindMapping(IProperty)</c>
/// </summary>
internal sealed class PropertyTypeMappings(ModelBuilder model)
{
    /// <summary>What a list can stand for; the database's driver is given an array (NpgsqlTypeMappingSource.FindTypeToInstantiate).</summary>
    private static readonly string[] ListInterfaces = ["IEnumerable", "ICollection", "IList", "IReadOnlyCollection", "IReadOnlyList"];

    /// <summary>Parts of the names by which databases call columns of text.</summary>
    private static readonly string[] TextColumns = ["char", "text", "clob"];

    private static readonly ConverterMappingHints AnyHints = new(Size: 7, Precision: 7, Scale: 5, IsUnicode: false, IsFixedLength: true);

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

    /// <summary>As which CLR type the database's driver is given the values, and the type of their column.</summary>
    public (Configured<ClrType> StoredType, Configured<string?> StoreType) Of(PropertyBuilder property, Configured<string?> columnName, Configured<bool> isNativeEnum)
    {
        var (storedType, storeType) = Find(property, isNativeEnum);
        return columnName is { IsKnown: true, Value: null } ? (storedType, default) : (storedType, storeType);
    }

    private (Configured<ClrType> StoredType, Configured<string?> StoreType) Find(PropertyBuilder property, Configured<bool> isNativeEnum)
    {
        IReadOnlyList<PropertyBuilder> properties = [property, .. property.FindPrincipals()];
        var columnType = First(properties, PropertyFacets.ColumnType);
        var converted = properties.FirstOrDefault(static each => each.IsSet(PropertyFacets.ProviderClrType) && !each.Get(PropertyFacets.ProviderClrType).Is(type => type is null));
        var conversion = converted?.Get(PropertyFacets.ProviderClrType) ?? default;
        if ((conversion.Reason ?? columnType.Reason ?? isNativeEnum.Reason) is { } reason)
        {
            return (Configured<ClrType>.Unknown(reason, ConfigurationSource.Convention), columnType.IsKnown ? Unknown(reason) : columnType);
        }

        if (model.TypeMappings.Source is not { } source)
        {
            return (conversion.Value is { } provider ? new(provider.UnwrapNullable(), conversion.Source, conversion.Anchor) : StoredAnywhere(property, columnType), UnknownStoreType(property));
        }

        var type = property.ClrType.UnwrapNullable();
        if (isNativeEnum.Value && model.TypeMappings.IsPostgreSql)
        {
            return (new(type), columnType.Value is null ? UnknownStoreType(property) : columnType);
        }

        var isCollection = property.Get(PropertyFacets.ElementType) is { IsKnown: true, Value: not null };
        var (known, other) = InfosOf(properties, columnType.Value, converted);
        var mapping = isCollection ? FindCollection(property, known, source, isOther: false) : FindMapping(known);
        var alternative = isCollection ? FindCollection(property, other, source, isOther: true) : other == known ? mapping : FindMapping(other);
        var storedType = mapping?.StoredType is { } stored && stored.Equals(alternative?.StoredType)
            ? new(stored, conversion.Value is null ? columnType.Source : conversion.Source, conversion.Value is null ? columnType.Anchor : conversion.Anchor)
            : Configured<ClrType>.Unknown(new Unknown($"How '{type}' is stored is not known."), ConfigurationSource.Convention);
        return (storedType, mapping?.StoreType is { } name && (mapping == alternative || name == alternative?.StoreType) ? new(name, columnType.Source, columnType.Anchor) : UnknownStoreType(property));

        // A converter that was given makes other values of them before anything is looked for; a type that was asked for, only where it has to.
        TypeMapping? FindMapping(TypeMappingInfo info) =>
            conversion.Value is null ? source.Find(info)
            : converted!.Get(PropertyFacets.ConverterClrType) is { IsKnown: true, Value: null } ? source.Find(info, conversion.Value.UnwrapNullable())
            : source.Find(info with { ClrType = conversion.Value.UnwrapNullable() });
    }

    /// <summary>What a mapping depends on, twice: with all that is not known absent, and with all of it there.</summary>
    private static (TypeMappingInfo Known, TypeMappingInfo Other) InfosOf(IReadOnlyList<PropertyBuilder> properties, string? columnType, PropertyBuilder? converted)
    {
        var property = properties[0];
        var (maxLength, precision, scale) = (First(properties, PropertyFacets.MaxLength), First(properties, PropertyFacets.Precision), First(properties, PropertyFacets.Scale));
        var (unicode, fixedLength) = (First(properties, PropertyFacets.IsUnicode), First(properties, PropertyFacets.IsFixedLength));
        var (isRowVersion, hints) = (property.IsRowVersion, converted?.Get(PropertyFacets.ConverterHints) ?? default);
        var info = new TypeMappingInfo(property.ClrType.UnwrapNullable()) { IsKeyOrIndex = property.IsKey || property.IsForeignKey || property.Indexes.Count > 0 };
        var known = Complete(isOther: false);
        var isKnown = maxLength.IsKnown && precision.IsKnown && scale.IsKnown && unicode.IsKnown && fixedLength.IsKnown && isRowVersion.IsKnown && hints.IsKnown;
        return (known, isKnown ? known : Complete(isOther: true));

        TypeMappingInfo Complete(bool isOther)
        {
            var model = property.Model;
            var parsed = columnType is null ? info : model.TypeMappings.Source!.Parse(columnType, info);
            var own = parsed with
            {
                Size = parsed.Size ?? Or(maxLength, AnyHints.Size, isOther),
                Precision = parsed.Precision ?? Or(precision, AnyHints.Precision, isOther),
                Scale = parsed.Scale ?? Or(scale, AnyHints.Scale, isOther),
                IsUnicode = Or(unicode, AnyHints.IsUnicode, isOther),
                IsFixedLength = Or(fixedLength, AnyHints.IsFixedLength, isOther),
                IsRowVersion = isRowVersion.IsKnown ? isRowVersion.Value : isOther,
            };
            return (hints.IsKnown ? hints.Value : isOther ? AnyHints : null) is { } converter ? own.With(converter) : own;
        }
    }

    private static TypeMappingInfo ElementInfoOf(PropertyBuilder property, ClrType element, bool isOther) => new(element)
    {
        Size = Or(property.Get(PropertyFacets.ElementMaxLength), AnyHints.Size, isOther),
        Precision = Or(property.Get(PropertyFacets.ElementPrecision), AnyHints.Precision, isOther),
        Scale = Or(property.Get(PropertyFacets.ElementScale), AnyHints.Scale, isOther),
        IsUnicode = Or(property.Get(PropertyFacets.IsElementUnicode), AnyHints.IsUnicode, isOther),
        IsFixedLength = Or(property.Get(PropertyFacets.IsElementFixedLength), AnyHints.IsFixedLength, isOther),
    };

    private static T Or<T>(Configured<T> setting, T other, bool isOther) => setting.IsKnown ? setting.Value : isOther ? other : default!;

    // PostgreSQL has arrays, but in JSON collections are JSON (since version 10 of the provider also for its mappings); the others store text.
    private TypeMapping? FindCollection(PropertyBuilder property, TypeMappingInfo info, TypeMappingSource source, bool isOther)
    {
        var type = property.ClrType.UnwrapNullable();
        if (!model.TypeMappings.IsPostgreSql || (property.IsMappedToJson && model.EFVersion >= 10) || TypeMappings.IsJson(info.StoreTypeName))
        {
            return source.FindCollection(info);
        }

        // The elements' own converter, or the column type, makes it an array of what they are stored as (NpgsqlArrayTypeMapping).
        var elementType = property.Get(PropertyFacets.ElementType).Value!;
        var element = elementType.UnwrapNullable();
        var isNative = element.IsEnum ? model.NativeEnums.Contains(element, default) : default;
        var elements = ElementInfoOf(property, element, isOther);
        var elementInfo = info.StoreTypeName is not { } columnType ? elements
            : columnType.EndsWith("[]", StringComparison.Ordinal) ? source.Parse(columnType.Substring(0, columnType.Length - 2), elements)
            : null;
        if (!isNative.IsKnown || elementInfo is null || source.Find(elementInfo) is not { StoredType: { } stored } mapping)
        {
            return null;
        }

        var hasFacets = info is not { Size: null, Precision: null, Scale: null, IsUnicode: null, IsFixedLength: null or false };
        var name = info.StoreTypeName ?? (isNative.Value || hasFacets || mapping.StoreType is null ? null : $"{mapping.StoreType}[]");
        return new(type.DisplayName, name)
        {
            StoredType = isNative.Value || stored.Equals(element)
                ? type.Kind == ClrTypeKind.Interface && ListInterfaces.Contains(type.Name) ? ClrTypes.ArrayOf(elementType) : type
                : ClrTypes.ArrayOf(elementType.IsNullableValueType ? model.Types.MakeNullable(stored) : stored),
        };
    }

    // MySQL's enum types have no name: the column type lists the values.
    private bool IsEnumOfMySql(string columnType) =>
        model.Provider.Is(DatabaseProvider.MySql) && columnType.StartsWith("enum", StringComparison.OrdinalIgnoreCase) && columnType.Substring(4).TrimStart().StartsWith("(", StringComparison.Ordinal);

    /// <summary>What every relational provider makes of it.</summary>
    private Configured<ClrType> StoredAnywhere(PropertyBuilder property, Configured<string?> columnType)
    {
        var type = property.ClrType.UnwrapNullable();
        return columnType.Value is { } name && type.Is("System.String") && TextColumns.Any(text => name.IndexOf(text, StringComparison.OrdinalIgnoreCase) >= 0) ? new(type)
            : columnType.Value is null && property.Get(PropertyFacets.ElementType).Is(element => element is null) && model.TypeMappings.StoredTypeOf(type) is { } stored ? new(stored)
            : Configured<ClrType>.Unknown(model.Provider.Reason ?? new Unknown($"How '{type}' is stored is not known."), ConfigurationSource.Convention);
    }

    private static Configured<T?> First<T>(IReadOnlyList<PropertyBuilder> properties, Facet<T?> facet)
    {
        for (var i = 0; i < properties.Count; i++)
        {
            var setting = properties[i].Get(facet);
            if (!setting.IsKnown || setting.Value is not null)
            {
                return setting;
            }
        }

        return default;
    }

    private Configured<string?> UnknownStoreType(PropertyBuilder property) =>
        Unknown(model.Provider.Reason ?? new Unknown($"Which type the database has for '{property}' is not known."));

    private static Configured<string?> Unknown(Unknown reason) => Configured<string?>.Unknown(reason, ConfigurationSource.Convention);
}
