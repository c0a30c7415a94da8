using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>PropertyBuilder</c>, <c>PrimitiveCollectionBuilder</c> and <c>ComplexTypePropertyBuilder</c>.</summary>
internal static class PropertyBuilderCalls
{
    private static readonly CallTable<PropertyBuilder> Table = new CallTable<PropertyBuilder>("PropertyBuilder", (property, reason) => property.MarkUnknown(reason))
    {
        OtherNames = ["ComplexTypePropertyBuilder", "PrimitiveCollectionBuilder", "ComplexTypePrimitiveCollectionBuilder"],
        ["IsRequired"] = IsRequired,
        ["HasMaxLength"] = (property, call) => call.Set(property, PropertyFacets.MaxLength),
        ["IsUnicode"] = (property, call) => call.Set(property, PropertyFacets.IsUnicode, absent: true),
        ["IsFixedLength"] = (property, call) => call.Set(property, PropertyFacets.IsFixedLength, absent: true),
        ["HasPrecision"] = (property, call) =>
        {
            call.Set(property, PropertyFacets.Precision, 0, name: "precision");
            return call.Count > 1 ? call.Set(property, PropertyFacets.Scale, 1, name: "scale") : call.Self;
        },
        ["HasColumnName"] = (property, call) => call.Set(property, PropertyFacets.ColumnName),
        ["HasColumnType"] = (property, call) => call.Set(property, PropertyFacets.ColumnType),
        ["HasDefaultValue"] = (property, call) => call.Set(property, PropertyFacets.DefaultValue, absent: ""),
        ["HasDefaultValueSql"] = (property, call) => call.Set(property, PropertyFacets.DefaultValueSql, absent: ""),
        ["HasComputedColumnSql"] = (property, call) => call.Set(property, PropertyFacets.ComputedColumnSql, absent: ""),
        ["ValueGeneratedNever"] = (property, call) => call.SetTo(property, PropertyFacets.ValueGenerated, ValueGenerated.Never),
        ["ValueGeneratedOnAdd"] = (property, call) => call.SetTo(property, PropertyFacets.ValueGenerated, ValueGenerated.OnAdd),
        ["ValueGeneratedOnAddOrUpdate"] = (property, call) => call.SetTo(property, PropertyFacets.ValueGenerated, ValueGenerated.OnAddOrUpdate),
        ["ValueGeneratedOnUpdate"] = (property, call) => call.SetTo(property, PropertyFacets.ValueGenerated, ValueGenerated.OnUpdate),
        ["ValueGeneratedOnUpdateSometimes"] = (property, call) => call.SetTo(property, PropertyFacets.ValueGenerated, ValueGenerated.OnUpdateSometimes),
        ["IsConcurrencyToken"] = (property, call) => call.Set(property, PropertyFacets.IsConcurrencyToken, absent: true),
        ["IsRowVersion"] = (property, call) =>
        {
            call.SetTo(property, PropertyFacets.IsConcurrencyToken, true);
            return call.SetTo(property, PropertyFacets.ValueGenerated, ValueGenerated.OnAddOrUpdate);
        },
        ["HasConversion"] = (property, call) =>
        {
            PropertyMetadataCalls.SetConversion(property, call);
            return call.SetTo(property, PropertyFacets.ElementType, null); // A converted collection is one value.
        },
        ["ElementType"] = ElementTypeBuilderCalls.ElementType,
        ["IsGeneratedTsVectorColumn"] = IsGeneratedTsVectorColumn,
        ["UseIdentityColumn"] = UseIdentity,
        ["UseIdentityAlwaysColumn"] = UseIdentity,
        ["UseIdentityByDefaultColumn"] = UseIdentity,
        ["UseSerialColumn"] = UseIdentity,
        ["UseHiLo"] = (property, call) => call.SetTo(property, PropertyFacets.ValueGenerationStrategy, ValueGenerationStrategy.HiLo),
        ["UseSequence"] = UseSequence,
        ["UseMySqlIdentityColumn"] = UseIdentity,
        ["UseMySqlComputedColumn"] = (property, call) => call.SetTo(property, PropertyFacets.ValueGenerationStrategy, ValueGenerationStrategy.Computed),
        ["UseAutoincrement"] = UseIdentity,
        Sets = new()
        {
            ["HasMaxLength"] = [PropertyFacets.MaxLength],
            ["IsUnicode"] = [PropertyFacets.IsUnicode],
            ["IsFixedLength"] = [PropertyFacets.IsFixedLength],
            ["HasColumnName"] = [PropertyFacets.ColumnName],
            ["HasColumnType"] = [PropertyFacets.ColumnType],
            ["HasDefaultValue"] = [PropertyFacets.DefaultValue, PropertyFacets.ValueGenerated],
            ["HasDefaultValueSql"] = [PropertyFacets.DefaultValueSql, PropertyFacets.ValueGenerated],
            ["HasComputedColumnSql"] = [PropertyFacets.ComputedColumnSql, PropertyFacets.ValueGenerated],
            ["HasPrecision"] = [PropertyFacets.Precision, PropertyFacets.Scale],
            ["ValueGeneratedNever"] = [PropertyFacets.ValueGenerated],
            ["ValueGeneratedOnAdd"] = [PropertyFacets.ValueGenerated],
            ["ValueGeneratedOnAddOrUpdate"] = [PropertyFacets.ValueGenerated],
            ["IsConcurrencyToken"] = [PropertyFacets.IsConcurrencyToken],
            ["IsRowVersion"] = [PropertyFacets.IsConcurrencyToken, PropertyFacets.ValueGenerated],
        },
        Harmless =
        [
            "HasColumnOrder", "HasComment", "UseCollation", "IsSparse", "HasAnnotation", "HasField", "UsePropertyAccessMode", "HasSentinel",
            "HasValueGenerator", "HasValueGeneratorFactory", "HasIdentityOptions", "HasCharSet", "HasCollation", "HasSpatialReferenceSystem", "HasJsonPropertyName", "HasSrid",
            "UseCompressionMethod", "HasStorageType", "HasPostgresArrayConversion",
        ],
    }
    .WithMember("Metadata", PropertyMetadataCalls.Wrap);

    public static BuilderValue Wrap(PropertyBuilder property) => new BuilderValue<PropertyBuilder>(property, Table) { TypeArguments = [property.ClrType] };

    /// <summary>https://github.com/npgsql/efcore.pg/blob/main/src/EFCore.PG/Metadata/Conventions/NpgsqlValueGenerationConvention.cs</summary>
    public static Value IsGeneratedTsVectorColumn(PropertyBuilder property, Call call)
    {
        property.Set(PropertyFacets.ValueGenerated, ValueGenerated.OnAddOrUpdate, ConfigurationSource.Convention, call.Anchor);
        return call.SetTo(property, PropertyFacets.ColumnType, "tsvector");
    }

    private static Value? IsRequired(PropertyBuilder property, Call call)
    {
        var required = call.Setting(0, absent: true);
        if (!required.IsKnown)
        {
            property.SetUnknown(PropertyFacets.IsNullable, required.Reason!);
            return call.Self;
        }

        return property.IsRequired(required.Value, ConfigurationSource.Explicit, call.Anchor) ? call.Self : null;
    }

    private static Value UseIdentity(PropertyBuilder property, Call call) => call.SetTo(property, PropertyFacets.ValueGenerationStrategy, ValueGenerationStrategy.Identity);

    private static Value UseSequence(PropertyBuilder property, Call call)
    {
        property.Set(PropertyFacets.SequenceName, call.Setting<string?>(0, name: "name"));
        property.Set(PropertyFacets.SequenceSchema, call.Setting<string?>(1, name: "schema"));
        return call.SetTo(property, PropertyFacets.ValueGenerationStrategy, ValueGenerationStrategy.Sequence);
    }
}
