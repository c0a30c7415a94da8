using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;
using ModelLint.Reading.FluentApi.Interpretation;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>Runs <c>IEntityTypeConfiguration&lt;T&gt;</c> classes.</summary>
internal static class Configurations
{
    public static Value? Apply(ModelBuilder model, Call call)
    {
        if (call.Argument(0) is not ObjectValue configuration)
        {
            return null;
        }

        var configured = ConfiguredTypes(configuration.Type, call.Interpreter.Program.Types);
        var type = call.HasTypeArguments ? call.TypeArgument : configured is [var only] ? only : null;
        return type is not null && Apply(model, configuration, type, call.Interpreter, call.Anchor, !call.IsSpecific) ? call.Self : null;
    }

    /// <summary>
    /// EF's ModelBuilder.ApplyConfigurationsFromAssembly: the concrete, closed classes of the assembly by full name; those without a parameterless constructor
    /// are skipped (with a warning at run time).
    /// </summary>
    public static Value? ApplyFromAssembly(ModelBuilder model, Call call)
    {
        call.Interpreter.Recorder.AssembliesApplied.Add(call.Anchor);
        switch (call.Argument(0))
        {
            case AssemblyValue { IsOwn: true }:
                break;
            case AssemblyValue other:
                model.MarkUnknown(call.Reason($"the configurations of the assembly '{other.Name}' cannot be read from here"));
                return call.Self;
            default:
                return null;
        }

        var program = call.Interpreter.Program;
        foreach (var declaration in program.Types.SourceTypes)
        {
            var configured = ConfiguredTypes(declaration.Type, program.Types);
            if (configured.Count == 0 || declaration.IsAbstract || declaration.IsOpenGeneric || declaration.HasParameterlessConstructor == false)
            {
                continue;
            }

            if (call.Count > 1 && Constants.ToBoolean(call.Run(1, new TypeValue(declaration.Type))) is var isChosen && isChosen != true)
            {
                if (isChosen is null)
                {
                    return null;
                }

                continue;
            }

            // One object serves all interfaces of a class; they come in the order in which reflection lists them.
            if (call.Interpreter.Create(declaration.Type, [], call.Anchor) is not ObjectValue configuration
                || !configured.All(type => Apply(model, configuration, type, call.Interpreter, call.Anchor, servesSeveral: false)))
            {
                return null;
            }
        }

        return call.Self;
    }

    /// <summary>Runs <c>Configure</c> for an entity type; false where its code is not in this compilation's source.</summary>
    public static bool Apply(ModelBuilder model, ObjectValue configuration, ClrType type, Interpreter interpreter, Anchor anchor, bool servesSeveral)
    {
        var entityType = interpreter.Doubt is { } reason ? model.MayHaveEntity(type, reason, anchor) : model.Entity(type, ConfigurationSource.Explicit, anchor);
        if (entityType is null)
        {
            return false;
        }

        var builder = EntityTypeBuilderCalls.Wrap(entityType);
        var methods = interpreter.Program.Methods.Find(configuration.Type, EFCoreNames.Configure);
        if (MethodBinding.Choose(methods, null, MethodBinding.Positional([builder]), [], interpreter) is not { } binding)
        {
            return false;
        }

        interpreter.CallMethod(binding, configuration, anchor, servesSeveral);
        return true;
    }

    public static IReadOnlyList<ClrType> ConfiguredTypes(ClrType configuration, TypeCatalog types) =>
        types.Find(configuration)?.Interfaces
            .Where(@interface => @interface.MetadataName == EFCoreNames.EntityTypeConfiguration)
            .Select(@interface => @interface.TypeArguments[0])
            .ToArray() ?? [];
}
