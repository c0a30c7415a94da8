using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Conventions;
using ModelLint.Reading.FluentApi.Interpretation;
using ModelLint.Reading.FluentApi.Values;
using SyntaxFacts = ModelLint.Reading.FluentApi.Interpretation.SyntaxFacts;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>Conventions of the user's own, whose methods are followed when EF would raise their event.</summary>
internal static class UserConventions
{
    private const string Process = "Process";
    private const string TargetDeleteBehavior = "GetTargetDeleteBehavior";
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

    /// <summary>The class of a convention that takes the place of EF's own; null where not all that it does is followed.</summary>
    /// <param name="replaced">EF's class.</param>
    public static ReplacedConvention? Replacing(ClrType replaced, ObjectValue convention, Call call)
    {
        var program = call.Interpreter.Program;
        var overridden = new HashSet<string>();
        var implemented = new HashSet<string>();
        var baseType = convention.Type;
        while (baseType is not null && program.Members.PartsOf(baseType) is { Count: > 0 } parts)
        {
            var members = parts.SelectMany(part => part.Syntax.Members).ToLookup(member => member.Modifiers.Any(SyntaxKind.OverrideKeyword), NameOf);
            overridden.UnionWith(members[true]);
            // EF's class may have the interface too; a class that names it again implements it anew.
            implemented.UnionWith(parts
                .SelectMany(part => part.Syntax.BaseList?.Types ?? default)
                .Select(listed => SyntaxFacts.LastNameOf(listed.Type))
                .Where(name => MethodOf(name) is { } method && members[false].Contains(method)));
            baseType = program.Types.Find(baseType)?.BaseType;
        }

        if (baseType is null
            || !RemovedConventions.TryFind(replaced, program.Provider, isBase: false, out var replacedConvention)
            || !RemovedConventions.TryFind(baseType, program.Provider, isBase: true, out var baseConvention))
        {
            return null;
        }

        var @base = baseConvention is null ? null : (IConvention)Activator.CreateInstance(baseConvention);
        var user = new UserConvention(convention, call.Interpreter, call.Anchor, @base);
        implemented.UnionWith((program.Types.Find(convention.Type)?.Interfaces ?? []).Except(program.Types.Find(baseType)?.Interfaces ?? []).Select(type => type.Name));
        var events = implemented.ToList();
        var silenced = new List<string>();
        foreach (var name in overridden)
        {
            if (name == TargetDeleteBehavior && @base?.GetType() == typeof(CascadeDeleteConvention))
            {
                @base = new OfCascadeDelete(user);
            }
            else if (!name.StartsWith(Process, StringComparison.Ordinal))
            {
                return null;
            }
            else if (program.Methods.Find(convention.Type, name) is [{ Body: BlockSyntax { Statements.Count: 0 } }, ..])
            {
                silenced.Add(EventOf(name));
            }
            else
            {
                events.Add(EventOf(name));
            }
        }

        return events.TrueForAll(Events.ContainsKey) ? new(replacedConvention, @base, events.Select(name => Events[name](user)).ToArray(), silenced) : null;
    }

    /// <summary>Calls what a convention of EF's does, from a class that takes its place; null where it is none.</summary>
    public static Value? CallBase(string method, IReadOnlyList<Value> arguments)
    {
        switch (method, arguments)
        {
            case (TargetDeleteBehavior, [BuilderValue { Element: ForeignKeyBuilder foreignKey }]):
                return Value.Of((int)CascadeDeleteConvention.DefaultOf(foreignKey));
            case (_, [BuilderValue builder, BuilderValue { Element: UserConvention { Base: var @base } }]) when method.StartsWith(Process, StringComparison.Ordinal):
                switch (method.Substring(Process.Length), @base, builder.Element)
                {
                    case ("ModelFinalizing", IModelFinalizingConvention convention, ModelBuilder model):
                        convention.ProcessModelFinalizing(model);
                        break;
                    case ("EntityTypeAdded", IEntityTypeAddedConvention convention, EntityTypeBuilder entityType):
                        convention.ProcessEntityTypeAdded(entityType);
                        break;
                    case ("PropertyAdded", IPropertyAddedConvention convention, PropertyBuilder property):
                        convention.ProcessPropertyAdded(property);
                        break;
                    case ("ForeignKeyAdded", IForeignKeyAddedConvention convention, ForeignKeyBuilder foreignKey):
                        convention.ProcessForeignKeyAdded(foreignKey);
                        break;
                    case ("IndexAdded", IIndexAddedConvention convention, IndexBuilder index):
                        convention.ProcessIndexAdded(index);
                        break;
                }

                return Value.Nothing;
            default:
                return null;
        }
    }

    /// <summary>The interface of the event that <c>Process…</c> is for.</summary>
    private static string EventOf(string method) => $"I{method.Substring(Process.Length)}Convention";

    private static string? MethodOf(string @event) =>
        @event.StartsWith("I", StringComparison.Ordinal) && @event.EndsWith("Convention", StringComparison.Ordinal)
            ? Process + @event.Substring(1, @event.Length - "IConvention".Length)
            : null;

    private static string NameOf(MemberDeclarationSyntax member) => (member as MethodDeclarationSyntax)?.Identifier.ValueText ?? "";

    /// <param name="Base">EF's convention that the class derives from.</param>
    private sealed record UserConvention(ObjectValue Object, Interpreter Interpreter, Anchor Anchor, IConvention? Base = null)
    {
        public void Process(string @event, Value builder) =>
            Interpreter.CallConvention(Object, UserConventions.Process + @event, [builder, new BuilderValue<UserConvention>(this, Context)], Anchor);
    }

    private sealed class OfCascadeDelete(UserConvention convention) : CascadeDeleteConvention
    {
        protected override void SetDeleteBehavior(ForeignKeyBuilder foreignKey)
        {
            var behavior = convention.Interpreter.CallConvention(convention.Object, TargetDeleteBehavior, [ForeignKeyMetadataCalls.Wrap(foreignKey)], convention.Anchor);
            if (behavior is Constant { Object: int known })
            {
                foreignKey.OnDelete((DeleteBehavior)known, ConfigurationSource.Convention);
            }
            else
            {
                foreignKey.MarkUnknown((behavior as UnknownValue)?.Reason ?? new("its delete behavior is not known", convention.Anchor));
            }
        }
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
