using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Interpretation;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>ModelConfigurationBuilder</c>, the argument of <c>ConfigureConventions</c>.</summary>
internal static class ModelConfigurationBuilderCalls
{
    private static readonly CallTable<ModelConfiguration> Table = new CallTable<ModelConfiguration>("ModelConfigurationBuilder", (configuration, reason) => configuration.MarkUnknown(reason))
    {
        ["Properties"] = (configuration, call) => call.TypeOrArgument() is { } type ? Properties(configuration.ForProperties(type), call) : null,
        // Tells queries how to send such values; properties have nothing of it.
        ["DefaultTypeMapping"] = (_, call) => call.IsFunction(call.Count - 1) ? call.Self : InertBuilderValue.Instance,
        ["ComplexProperties"] = (configuration, call) =>
        {
            if (call.TypeOrArgument() is not { } type)
            {
                return null;
            }

            configuration.ComplexProperties(type);
            return InertBuilderValue.Instance;
        },
        ["IgnoreAny"] = (configuration, call) =>
        {
            if (call.TypeOrArgument() is not { } type)
            {
                return null;
            }

            configuration.IgnoreAny(type);
            return call.Self;
        },
    }
    .WithMember("Conventions", configuration => new BuilderValue<ModelConfiguration>(configuration, ConventionsTable!));

    /// <summary>EF's <c>ConventionSetBuilder</c>.</summary>
    private static readonly CallTable<ModelConfiguration> ConventionsTable = new("ConventionSetBuilder", (configuration, reason) => configuration.MarkUnknown(reason))
    {
        ["Remove"] = (configuration, call) =>
        {
            if (call.TypeOrArgument() is not { } convention || configuration.ReplacedConventions.Count > 0)
            {
                return null;
            }

            configuration.RemoveConvention(convention);
            return call.Self;
        },
        ["Add"] = (configuration, call) =>
        {
            if (call.Run(0, Value.Nothing) is ObjectValue convention && UserConventions.Of(convention, call) is { } conventions)
            {
                configuration.AddConventions(conventions);
            }
            else
            {
                configuration.MarkUnknown(call.Reason("what a convention of your own does is not known"));
            }

            return call.Self;
        },
        ["Replace"] = (configuration, call) =>
        {
            if (call.TypeArgument is { } replaced
                && !configuration.RemovedConventions.Contains(replaced)
                && call.Run(0, Value.Nothing) is ObjectValue convention
                && UserConventions.Replacing(replaced, convention, call) is { } replacing)
            {
                configuration.ReplaceConvention(replacing);
            }
            else
            {
                configuration.MarkUnknown(call.Reason("what a convention in place of EF Core's does is not known"));
            }

            return call.Self;
        },
    };

    private static readonly CallTable<PropertyConfiguration> PropertiesTable = new("PropertiesConfigurationBuilder", (configuration, reason) => configuration.MarkUnknown(reason))
    {
        ["HaveMaxLength"] = (configuration, call) => Set(configuration, PropertyFacets.MaxLength, call.Setting<int?>(), call),
        ["AreUnicode"] = (configuration, call) => Set(configuration, PropertyFacets.IsUnicode, call.Setting<bool?>(absent: true), call),
        ["AreFixedLength"] = (configuration, call) => Set(configuration, PropertyFacets.IsFixedLength, call.Setting<bool?>(absent: true), call),
        ["HavePrecision"] = Precision,
        ["HaveColumnType"] = (configuration, call) => Set(configuration, PropertyFacets.ColumnType, call.Setting<string?>(), call),
        ["HaveConversion"] = (configuration, call) =>
        {
            configuration.Set(PropertyFacets.ConverterClrType, ProviderTypes.ConverterOf(call));
            configuration.Set(PropertyFacets.ConverterHints, ConverterHints.Of(call));
            return Set(configuration, PropertyFacets.ProviderClrType, ProviderTypes.Of(call, configuration.Type), call);
        },
        Harmless = ["UseCollation", "HaveSentinel", "HaveAnnotation"],
    };

    public static BuilderValue Wrap(ModelConfiguration configuration) => new BuilderValue<ModelConfiguration>(configuration, Table);

    private static Value Properties(PropertyConfiguration configuration, Call call)
    {
        var builder = new BuilderValue<PropertyConfiguration>(configuration, PropertiesTable) { TypeArguments = [configuration.Type] };
        var action = call.Count - 1;
        if (action >= 0 && call.IsFunction(action))
        {
            call.Run(action, builder);
            return call.Self;
        }

        return builder;
    }

    private static Value Precision(PropertyConfiguration configuration, Call call)
    {
        Set(configuration, PropertyFacets.Precision, call.Setting<int?>(0, name: "precision"), call);
        return call.Count > 1 ? Set(configuration, PropertyFacets.Scale, call.Setting<int?>(1, name: "scale"), call) : call.Self;
    }

    private static Value Set<T>(PropertyConfiguration configuration, Facet<T> facet, Configured<T> setting, Call call)
    {
        configuration.Set(facet, setting);
        return call.Self;
    }
}
