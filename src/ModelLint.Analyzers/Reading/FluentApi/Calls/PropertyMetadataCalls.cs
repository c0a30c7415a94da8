using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>IMutableProperty</c>.</summary>
internal static class PropertyMetadataCalls
{
    private static readonly CallTable<PropertyBuilder> Table = new CallTable<PropertyBuilder>("IMutableProperty", (property, reason) => property.MarkUnknown(reason))
    {
        IsMetadata = true,
        OtherNames = ["IReadOnlyProperty", "IMutablePropertyBase", "IReadOnlyPropertyBase", "IConventionProperty", "IProperty"],
        ["SetMaxLength"] = (property, call) => call.Set(property, PropertyFacets.MaxLength),
        ["GetMaxLength"] = (property, call) => Get(property.Get(PropertyFacets.MaxLength), call),
        ["SetPrecision"] = (property, call) => call.Set(property, PropertyFacets.Precision),
        ["GetPrecision"] = (property, call) => Get(property.Get(PropertyFacets.Precision), call),
        ["SetScale"] = (property, call) => call.Set(property, PropertyFacets.Scale),
        ["GetScale"] = (property, call) => Get(property.Get(PropertyFacets.Scale), call),
        ["SetIsUnicode"] = (property, call) => call.Set(property, PropertyFacets.IsUnicode),
        ["IsUnicode"] = (property, call) => Get(property.Get(PropertyFacets.IsUnicode), call),
        ["SetIsFixedLength"] = (property, call) => call.Set(property, PropertyFacets.IsFixedLength),
        ["IsFixedLength"] = (property, call) => Get(property.Get(PropertyFacets.IsFixedLength), call),
        ["SetColumnName"] = (property, call) => call.Set(property, PropertyFacets.ColumnName),
        ["SetColumnType"] = (property, call) => call.Set(property, PropertyFacets.ColumnType),
        ["SetDefaultValue"] = (property, call) => call.Set(property, PropertyFacets.DefaultValue),
        ["SetDefaultValueSql"] = (property, call) => call.Set(property, PropertyFacets.DefaultValueSql),
        ["GetDefaultValueSql"] = (property, call) => Get(property.Get(PropertyFacets.DefaultValueSql), call),
        ["SetComputedColumnSql"] = (property, call) => call.Set(property, PropertyFacets.ComputedColumnSql),
        ["GetComputedColumnSql"] = (property, call) => Get(property.Get(PropertyFacets.ComputedColumnSql), call),
        ["SetProviderClrType"] = (property, call) => SetOneOfConversion(property, call, isConverter: false),
        ["SetValueConverter"] = (property, call) => SetOneOfConversion(property, call, isConverter: true),
        ["GetValueConverter"] = (property, call) =>
            property.IsSet(PropertyFacets.ProviderClrType) ? call.Unknown("a value converter is not a value here") : Value.Nothing,
        ["SetSequenceName"] = (property, call) => call.Set(property, PropertyFacets.SequenceName),
        ["SetSequenceSchema"] = (property, call) => call.Set(property, PropertyFacets.SequenceSchema),
        ["SetValueGenerationStrategy"] = (property, call) =>
        {
            property.Set(PropertyFacets.ValueGenerationStrategy, StrategyOf(call));
            return call.Self;
        },
        ["GetColumnName"] = GetColumnName,
        ["GetColumnBaseName"] = GetColumnName,
        ["GetDefaultColumnName"] = (property, call) => call.Count == 0 ? DefaultColumnName(property, call) : call.Unknown("this column name is not followed"),
        ["GetDefaultColumnBaseName"] = DefaultColumnName,
        ["GetColumnType"] = (property, call) =>
            property.Get(PropertyFacets.ColumnType) is { IsKnown: true, Value: { } type } ? Value.Of(type) : call.Unknown("a column type that the provider chooses is not followed"),
        ["GetConfiguredColumnType"] = (property, call) => Get(property.Get(PropertyFacets.ColumnType), call),
        ["IsKey"] = (property, _) => Value.Of(property.IsKey),
        ["IsPrimaryKey"] = (property, _) => Value.Of(property.IsPrimaryKey),
        ["IsForeignKey"] = (property, _) => Value.Of(property.IsForeignKey),
        ["IsIndex"] = (property, _) => Value.Of(property.Indexes.Count > 0),
        ["IsUniqueIndex"] = (property, _) => Value.Of(property.Indexes.Any(index => index.IsUnique)),
        ["IsShadowProperty"] = (property, _) => Value.Of(property.IsShadowProperty),
        ["IsIndexerProperty"] = (property, _) => Value.Of(property.DeclaringType.IsPropertyBag),
        ["GetContainingForeignKeys"] = (property, _) => ForeignKeyMetadataCalls.Wrap(() => property.ForeignKeys),
        ["GetContainingIndexes"] = (property, _) => IndexMetadataCalls.Wrap(() => property.Indexes),
        ["GetContainingKeys"] = (property, _) => IndexMetadataCalls.Wrap(() => property.Keys),
        ["FindContainingPrimaryKey"] = (property, _) => IndexMetadataCalls.WrapOrNothing(property.Keys.FirstOrDefault(key => key.IsPrimaryKey)),
        ["FindFirstPrincipal"] = TypeBaseMetadataCalls.Beyond,
        ["FindFirstDifferentPrincipal"] = TypeBaseMetadataCalls.Beyond,
        ["GetPrincipals"] = TypeBaseMetadataCalls.Beyond,
        ["FindSharedStoreObjectRootProperty"] = TypeBaseMetadataCalls.Beyond,
        Sets = new()
        {
            ["SetMaxLength"] = [PropertyFacets.MaxLength],
            ["SetIsUnicode"] = [PropertyFacets.IsUnicode],
            ["SetIsFixedLength"] = [PropertyFacets.IsFixedLength],
            ["SetColumnName"] = [PropertyFacets.ColumnName],
            ["SetColumnType"] = [PropertyFacets.ColumnType],
            ["SetDefaultValue"] = [PropertyFacets.DefaultValue, PropertyFacets.ValueGenerated],
            ["SetDefaultValueSql"] = [PropertyFacets.DefaultValueSql, PropertyFacets.ValueGenerated],
            ["SetComputedColumnSql"] = [PropertyFacets.ComputedColumnSql, PropertyFacets.ValueGenerated],
            ["SetPrecision"] = [PropertyFacets.Precision],
            ["SetScale"] = [PropertyFacets.Scale],
        },
        Harmless =
        [
            "SetAnnotation", "AddAnnotation", "AddAnnotations", "RemoveAnnotation", "SetComment", "SetCollation", "SetColumnOrder", "SetValueComparer", "SetPropertyAccessMode", "SetField",
            "SetBeforeSaveBehavior", "SetAfterSaveBehavior", "SetValueGeneratorFactory", "SetSentinel", "SetProviderValueComparer", "SetCompressionMethod", "SetDefaultConstraintName",
            "SetHiLoSequenceName", "SetHiLoSequenceSchema", "SetIdentityIncrement", "SetIdentityIncrementBy", "SetIdentityIsCyclic", "SetIdentityMaxValue", "SetIdentityMinValue",
            "SetIdentityNumbersToCache", "SetIdentitySeed", "SetIdentityStartValue", "SetIsSparse", "SetJsonPropertyName", "SetJsonValueReaderWriterType",
            "SetSrid", "SetTsVectorConfig", "SetTsVectorProperties", "SetIsStored", "RemoveHiLoOptions", "RemoveIdentityOptions",
            "SetCharSet", "SetSpatialReferenceSystem",
        ],
    }
    .WithMember("Builder", ConventionPropertyBuilderCalls.Wrap)
    .WithMember("Name", property => Value.Of(property.Name))
    .WithMember("ClrType", property => new TypeValue(property.ClrType))
    .WithMember("IsNullable", property => property.Get(PropertyFacets.IsNullable) is { IsKnown: false } ? null : Value.Of(property.IsNullable))
    .WithMember("IsConcurrencyToken", property => property.Get(PropertyFacets.IsConcurrencyToken) is { IsKnown: true, Value: var isToken } ? Value.Of(isToken ?? false) : null)
    .WithMember("ValueGenerated", property => property.Get(PropertyFacets.ValueGenerated) is { IsKnown: true, Value: var generated } ? Value.Of((int)(generated ?? ValueGenerated.Never)) : null)
    .WithMember("IsPrimitiveCollection", property => Value.Of(property.Get(PropertyFacets.ElementType) is { IsKnown: true, Value: not null }))
    .WithMember("DeclaringEntityType", property => EntityTypeMetadataCalls.Wrap(property.DeclaringType.ContainingEntityType))
    .WithMember("DeclaringType", property => property.DeclaringType switch
    {
        EntityTypeBuilder entityType => EntityTypeMetadataCalls.Wrap(entityType),
        ComplexTypeBuilder complexType => ComplexPropertyMetadataCalls.Wrap(complexType),
        _ => null,
    })
    .WithMember("PropertyInfo", property => property.Member is { IsField: false } member ? new PropertyInfoValue(member) : Value.Nothing)
    .WithSetter("IsNullable", (property, value, anchor) => value is Constant { Object: bool isNullable } && property.IsRequired(!isNullable, ConfigurationSource.Explicit, anchor))
    .WithSetter("ValueGenerated", (property, value, anchor) => value is Constant { Object: int generated } && property.Set(PropertyFacets.ValueGenerated, (ValueGenerated)generated, ConfigurationSource.Explicit, anchor))
    .WithSetter("IsConcurrencyToken", (property, value, anchor) => value is Constant { Object: bool isToken } && property.Set(PropertyFacets.IsConcurrencyToken, isToken, ConfigurationSource.Explicit, anchor))
    .WithSetter("Sentinel", (_, _, _) => true)
    .WithSetter("FieldInfo", (_, _, _) => true);

    public static BuilderValue Wrap(PropertyBuilder property) => new BuilderValue<PropertyBuilder>(property, Table);

    public static SequenceValue Wrap(Func<IEnumerable<PropertyBuilder>> properties) => SequenceValue.Live(() => properties().Select(Wrap));

    private static Value Get<T>(Configured<T> facet, Call call) => facet.IsKnown ? Value.Of(facet.Value) : call.Unknown("this is not known of the property");

    /// <summary>The converter, or the type that is stored: each is kept beside the other, where a builder's <c>HasConversion</c> sets both. Together they are not followed.</summary>
    private static Value SetOneOfConversion(PropertyBuilder property, Call call, bool isConverter)
    {
        var (type, converter) = (property.Get(PropertyFacets.ProviderClrType), property.Get(PropertyFacets.ConverterClrType));
        if (type.Is(value => value is null) || (converter.IsKnown && converter.Value is not null == isConverter))
        {
            return SetConversion(property, call);
        }

        property.Set(PropertyFacets.ProviderClrType, Configured<ClrType?>.Unknown(call.Reason("a converter beside a type that is stored is not followed")));
        if (isConverter)
        {
            property.Set(PropertyFacets.ConverterClrType, ProviderTypes.ConverterOf(call));
        }

        return call.Self;
    }

    public static Value SetConversion(PropertyBuilder property, Call call)
    {
        property.Set(PropertyFacets.ProviderClrType, ProviderTypes.Of(call, property.ClrType));
        property.Set(PropertyFacets.ConverterClrType, ProviderTypes.ConverterOf(call));
        property.Set(PropertyFacets.ConverterHints, ConverterHints.Of(call));
        return call.Self;
    }

    /// <summary>EF's RelationalPropertyExtensions.GetColumnName; the form without a table knows no prefixes of owners or complex properties.</summary>
    private static Value GetColumnName(PropertyBuilder property, Call call)
    {
        if (call.Count == 0)
        {
            return property.Get(PropertyFacets.ColumnName) is { IsKnown: true, Value: null } ? DefaultColumnName(property, call) : EntityTypeMetadataCalls.Name(property.Get(PropertyFacets.ColumnName), call);
        }

        var entityType = property.DeclaringType.ContainingEntityType;
        return call.Argument(0) is TableIdentifierValue table && entityType.FindTableName().Is(table.Name) && entityType.FindSchema().Is(table.Schema)
            ? EntityTypeMetadataCalls.Name(property.FindColumnName(), call)
            : call.Unknown("the column in this table is not followed");
    }

    private static Value DefaultColumnName(PropertyBuilder property, Call call)
    {
        // A shadow foreign key to a constructed generic type may be named after all of that type's name.
        var isOfGeneric = property.IsShadowProperty && property.ForeignKeys.Any(foreignKey => foreignKey.PrincipalEntityType.ClrType.TypeArguments.Count > 0);
        return isOfGeneric || property.Model.NamesUnknown is not null ? call.Unknown("this column name is not followed") : Value.Of(property.Model.Identifiers.Truncate(property.Name));
    }

    // The members of SqlServerValueGenerationStrategy and NpgsqlValueGenerationStrategy.
    internal static Configured<ValueGenerationStrategy?> StrategyOf(Call call)
    {
        if (call.Argument(0) is not Constant { Object: null or int } constant)
        {
            return Configured<ValueGenerationStrategy?>.Unknown(call.Reason("this strategy is not a constant"));
        }

        ValueGenerationStrategy? strategy = (constant.EnumType?.Name, constant.Object) switch
        {
            (_, null or 0) => null,
            ("MySqlValueGenerationStrategy", 1) => ValueGenerationStrategy.Identity,
            ("MySqlValueGenerationStrategy", 2) => ValueGenerationStrategy.Computed,
            (_, 1) => ValueGenerationStrategy.HiLo,
            ("NpgsqlValueGenerationStrategy", 5) or ("SqlServerValueGenerationStrategy", 3) => ValueGenerationStrategy.Sequence,
            _ => ValueGenerationStrategy.Identity,
        };
        return new(strategy, ConfigurationSource.Explicit, call.Anchor);
    }
}
