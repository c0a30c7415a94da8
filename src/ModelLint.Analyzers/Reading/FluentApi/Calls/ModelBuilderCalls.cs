using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Interpretation;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>ModelBuilder</c>.</summary>
internal static class ModelBuilderCalls
{
    private static readonly CallTable<ModelBuilder> Table = new CallTable<ModelBuilder>("ModelBuilder", (model, reason) => model.MarkUnknown(reason))
    {
        ["Entity"] = Entity,
        ["FindEntity"] = (model, call) => call.TypeOrArgument() is { } type && model.MayHaveEntity(type, call.Interpreter.Doubt!, call.Anchor) is { } entityType ? EntityTypeBuilderCalls.Wrap(entityType) : null,
        ["SharedTypeEntity"] = SharedTypeEntity,
        ["Owned"] = (model, call) => call.TypeOrArgument() is { } type && Done(model.Owned(type, ConfigurationSource.Explicit, call.Anchor)) ? Value.Nothing : null,
        ["Ignore"] = Ignore,
        ["ApplyConfiguration"] = Configurations.Apply,
        ["ApplyConfigurationsFromAssembly"] = Configurations.ApplyFromAssembly,
        ["HasDefaultSchema"] = (model, call) => call.Set(model, ModelBuilder.DefaultSchema),
        ["UseIdentityColumns"] = (model, call) => Generate(model, call, ValueGenerationStrategy.Identity),
        ["UseIdentityAlwaysColumns"] = (model, call) => Generate(model, call, ValueGenerationStrategy.Identity),
        ["UseIdentityByDefaultColumns"] = (model, call) => Generate(model, call, ValueGenerationStrategy.Identity),
        ["UseSerialColumns"] = (model, call) => Generate(model, call, ValueGenerationStrategy.Identity),
        ["UseHiLo"] = (model, call) => Generate(model, call, ValueGenerationStrategy.HiLo),
        ["UseKeySequences"] = (model, call) =>
        {
            call.Set(model, ModelBuilder.SequenceNameSuffix, 0, name: "nameSuffix");
            call.Set(model, ModelBuilder.SequenceSchema, 1, name: "schema");
            return Generate(model, call, ValueGenerationStrategy.Sequence);
        },
        ["HasDbFunction"] = HasDbFunction,
        ["HasAnnotation"] = (model, call) => call.String(0) == MaxIdentifierLength ? call.Set(model, ModelBuilder.MaxIdentifierLength, 1) : call.Self,
        Runs = ["ApplyConfiguration", "ApplyConfigurationsFromAssembly"],
        Inert = ["HasSequence"],
        Sets = new() { ["HasDefaultSchema"] = [ModelBuilder.DefaultSchema], ["HasAnnotation"] = [ModelBuilder.MaxIdentifierLength] },
        Harmless =
        [
            "UseCollation", "HasChangeTrackingStrategy", "UsePropertyAccessMode", "EnsureSchema",
            "HasDatabaseMaxSize", "HasServiceTier", "HasPerformanceLevel",
            "HasPostgresEnum", "HasPostgresExtension",
            "HasPostgresRange", "HasCollation", "UseDatabaseTemplate", "UseTablespace", "HasCharSet", "UseGuidCollation", "AutoIncrementColumns", "HasPostgresFunction",
            "HasEmbeddedDiscriminatorName", "HasPerformanceLevelSql", "HasServiceTierSql", "UseDefaultColumnCollation", "UseNamedDefaultConstraints",
        ],
    }
    .WithMember("Model", ModelMetadataCalls.Wrap);

    public static BuilderValue Wrap(ModelBuilder model) => new BuilderValue<ModelBuilder>(model, Table);

    private static Value? Entity(ModelBuilder model, Call call)
    {
        var entityType = call.TypeOrArgument() is { } type ? model.Entity(type, ConfigurationSource.Explicit, call.Anchor)
            : !call.HasTypeArguments && call.String(0) is { } name ? model.Entity(name, ConfigurationSource.Explicit, call.Anchor)
            : null;
        return entityType is null ? null : Configure(entityType, call, call.HasTypeArguments ? 0 : 1);
    }

    /// <summary>A method that the source does not have is taken for a scalar function: a table-valued one belongs to a context.</summary>
    internal static Value HasDbFunction(ModelBuilder model, Call call)
    {
        var methods = call.Argument(0) switch
        {
            MethodInfoValue method => method.Methods,
            LambdaValue { Syntax.ExpressionBody: InvocationExpressionSyntax invocation } lambda when call.Interpreter.Evaluate(invocation.Expression, lambda.Frame) is MethodGroupValue group => group.Methods,
            _ => [],
        };
        foreach (var method in methods)
        {
            model.HasDbFunction(method);
        }

        return InertBuilderValue.Instance;
    }

    private static Value? SharedTypeEntity(ModelBuilder model, Call call)
    {
        var type = call.HasTypeArguments ? call.TypeArgument : (call.Argument(1) as TypeValue)?.Type;
        return type is not null && call.String(0) is { } name && model.SharedTypeEntity(name, type, shouldBeOwned: false, ConfigurationSource.Explicit, call.Anchor) is { } entityType
            ? Configure(entityType, call, call.HasTypeArguments ? 1 : 2)
            : null;
    }

    /// <summary>The builder, or with an action as argument the model builder after the action has run.</summary>
    private static Value Configure(EntityTypeBuilder entityType, Call call, int action)
    {
        var builder = EntityTypeBuilderCalls.Wrap(entityType);
        var isSpecific = call.IsSpecific && (call.HasTypeArguments || call.ArgumentSyntax(0) is TypeOfExpressionSyntax);
        if (call.Argument(action) is null)
        {
            call.Interpreter.Recorder.Add(entityType, ConfigurationPlaceKind.EntityCall, call.Anchor, isSpecific);
            return builder;
        }

        if (call.Argument(action) is LambdaValue)
        {
            call.Interpreter.Recorder.Add(entityType, ConfigurationPlaceKind.EntityBlock, call.AnchorOf(action)!, isSpecific);
        }

        call.Run(action, builder);
        return call.Self;
    }

    /// <summary>EF's annotation, which snapshots of a model set by its name.</summary>
    private const string MaxIdentifierLength = "Relational:MaxIdentifierLength";

    private static Value Generate(ModelBuilder model, Call call, ValueGenerationStrategy strategy) => call.SetTo(model, ModelBuilder.ValueGenerationStrategy, strategy);

    private static Value? Ignore(ModelBuilder model, Call call) =>
        call.TypeOrArgument() is { } type ? Done(model.Ignore(type, ConfigurationSource.Explicit)) ? call.Self : null
        : !call.HasTypeArguments && call.String(0) is { } name && Done(model.Ignore(name, ConfigurationSource.Explicit)) ? call.Self
        : null;

    // An entity type that is refused (a type ignored twice, say) changes nothing.
    private static bool Done(bool _) => true;
}
