using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>SQL Server's <c>TemporalTableBuilder</c>, the argument of <c>IsTemporal(t => …)</c>.</summary>
internal static class TemporalTableBuilderCalls
{
    private static readonly CallTable<EntityTypeBuilder> Table = new("TemporalTableBuilder", (entityType, reason) => entityType.MarkUnknown(reason))
    {
        OtherNames = ["OwnedNavigationTemporalTableBuilder"],
        ["HasPeriodStart"] = (entityType, call) => HasPeriod(entityType, call, EntityTypeFacets.PeriodStartProperty),
        ["HasPeriodEnd"] = (entityType, call) => HasPeriod(entityType, call, EntityTypeFacets.PeriodEndProperty),
        Harmless = ["UseHistoryTable"],
    };

    /// <summary><c>IsTemporal()</c>, <c>IsTemporal(false)</c>, <c>IsTemporal(t => …)</c>.</summary>
    public static Value? IsTemporal(EntityTypeBuilder entityType, Call call)
    {
        var builder = new BuilderValue<EntityTypeBuilder>(entityType, Table) { TypeArguments = [entityType.ClrType] };
        if (call.Argument(0) is not FunctionValue)
        {
            call.Set(entityType, EntityTypeFacets.IsTemporal, absent: true);
            return builder;
        }

        call.SetTo(entityType, EntityTypeFacets.IsTemporal, true);
        call.Run(0, builder);
        return call.Self;
    }

    private static Value? HasPeriod(EntityTypeBuilder entityType, Call call, Facet<string?> period)
    {
        if (call.String(0) is not { } name)
        {
            return null;
        }

        // EF adds the property as a convention would: it goes with the period.
        entityType.Set(period, name, ConfigurationSource.Explicit, call.Anchor);
        var property = entityType.Property(
            name, call.Interpreter.Program.Types.FindByMetadataName("System.DateTime"), null, typeSource: null, ConfigurationSource.Convention, call.Anchor);
        property?.Set(PropertyFacets.ValueGenerated, ValueGenerated.OnAddOrUpdate, ConfigurationSource.Convention, call.Anchor);
        return property is null ? null : PropertyBuilderCalls.Wrap(property);
    }
}
