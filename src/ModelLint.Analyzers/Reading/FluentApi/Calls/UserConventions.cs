using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Conventions;
using ModelLint.Reading.FluentApi.Interpretation;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>Conventions of the user's own, whose methods are followed when EF would raise their event.</summary>
internal static class UserConventions
{
    private const string Namespace = "Microsoft.EntityFrameworkCore.Metadata.Conventions";

    private static readonly Dictionary<string, Func<UserConvention, IConvention>> Events = new()
    {
        [nameof(IModelFinalizingConvention)] = convention => new OfModelFinalizing(convention),
        [nameof(IEntityTypeAddedConvention)] = convention => new OfEntityTypeAdded(convention),
        [nameof(IPropertyAddedConvention)] = convention => new OfPropertyAdded(convention),
        [nameof(IForeignKeyAddedConvention)] = convention => new OfForeignKeyAdded(convention),
        [nameof(IIndexAddedConvention)] = convention => new OfIndexAdded(convention),
    };

    /// <summary>EF's <c>IConventionContext</c>: nothing comes after the user's conventions that they could stop.</summary>
    private static readonly CallTable<UserConvention> Context = new("IConventionContext", (_, _) => { })
    {
        Harmless = ["StopProcessing", "StopProcessingIfChanged"],
        Inert = ["DelayConventions"],
    };

    /// <summary>One for each event that the class asks for; null where it asks for another one, or where a base class in a package has a part in it.</summary>
    public static IReadOnlyList<IConvention>? Of(ObjectValue convention, Call call)
    {
        var types = call.Interpreter.Program.Types;
        var declaration = types.Find(convention.Type);
        for (var current = declaration; current?.BaseType is { } baseType; current = types.Find(baseType))
        {
            if (current.Origin != TypeOrigin.Source)
            {
                return null;
            }
        }

        var events = declaration?.Interfaces.Where(type => type.Namespace == Namespace && type.Name != nameof(IConvention)).ToArray() ?? [];
        return events.Length > 0 && Array.TrueForAll(events, type => Events.ContainsKey(type.Name))
            ? events.Select(type => Events[type.Name](new(convention, call.Interpreter, call.Anchor))).ToArray()
            : null;
    }

    private sealed record UserConvention(ObjectValue Object, Interpreter Interpreter, Anchor Anchor)
    {
        public void Process(string @event, Value builder) =>
            Interpreter.CallConvention(Object, "Process" + @event, [builder, new BuilderValue<UserConvention>(this, Context)], Anchor);
    }

    private sealed class OfModelFinalizing(UserConvention convention) : IModelFinalizingConvention
    {
        public void ProcessModelFinalizing(ModelBuilder model) => convention.Process("ModelFinalizing", ConventionModelBuilderCalls.Wrap(model));
    }

    private sealed class OfEntityTypeAdded(UserConvention convention) : IEntityTypeAddedConvention
    {
        public void ProcessEntityTypeAdded(EntityTypeBuilder entityType) => convention.Process("EntityTypeAdded", ConventionEntityTypeBuilderCalls.Wrap(entityType));
    }

    private sealed class OfPropertyAdded(UserConvention convention) : IPropertyAddedConvention
    {
        public void ProcessPropertyAdded(PropertyBuilder property) => convention.Process("PropertyAdded", ConventionPropertyBuilderCalls.Wrap(property));
    }

    private sealed class OfForeignKeyAdded(UserConvention convention) : IForeignKeyAddedConvention
    {
        public void ProcessForeignKeyAdded(ForeignKeyBuilder foreignKey) => convention.Process("ForeignKeyAdded", ConventionForeignKeyBuilderCalls.Wrap(foreignKey));
    }

    private sealed class OfIndexAdded(UserConvention convention) : IIndexAddedConvention
    {
        public void ProcessIndexAdded(IndexBuilder index) => convention.Process("IndexAdded", ConventionIndexBuilderCalls.Wrap(index));
    }
}
