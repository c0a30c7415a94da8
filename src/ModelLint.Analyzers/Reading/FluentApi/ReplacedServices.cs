using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;
using ModelLint.Reading.FluentApi.Interpretation;
using ModelLint.Reading.FluentApi.Values;
using ModelLint.Reading.Providers;

namespace ModelLint.Reading.FluentApi;

/// <summary>The services of EF Core that the options of a context replace by classes of the source (<c>ReplaceService&lt;IModelCustomizer, Customizer&gt;()</c>), and that are followed like configuration.</summary>
internal sealed class ReplacedServices(IReadOnlyCollection<ContextOptionsCall> calls, SymbolTypeCatalog types, Interpreter interpreter)
{
    private const string Customizer = "IModelCustomizer";
    private const string Selector = "IValueConverterSelector";

    /// <summary>What a class of the source may derive from, so that all it does is its own code or known.</summary>
    private static readonly Dictionary<string, string[]> Bases = new()
    {
        [Customizer] = [EFCoreNames.RelationalModelCustomizer, EFCoreNames.ModelCustomizer, "System.Object"],
        [Selector] = [EFCoreNames.ValueConverterSelector],
    };

    /// <summary>Marks the model where a service that builds it is replaced by what cannot be followed, and puts in the others.</summary>
    public void Apply(ModelBuilder model)
    {
        foreach (var call in calls.Where(call => ServiceOf(call) is { } service && Find(service) is null))
        {
            model.MarkUnknown(new($"'{call.Method}' changes how the model is built", call.Anchor));
        }

        if (Find(Selector) is { } selector)
        {
            model.TypeMappings.Converters = new FollowedValueConverterSelector(selector, model, interpreter);
        }
    }

    /// <summary>Runs <c>OnModelCreating</c>, as whoever customizes models calls it.</summary>
    public void Customize(ObjectValue context, Value model, Anchor anchor)
    {
        if (Find(Customizer) is { } customizer)
        {
            interpreter.CallVirtual(customizer, EFCoreNames.Customize, [model, context], anchor);
        }
        else
        {
            interpreter.CallVirtual(context, EFCoreNames.OnModelCreating, [model], anchor);
        }
    }

    /// <summary>Calls what a service of EF's own does, from a class that derives from it; null where it is none of these.</summary>
    public static Value? CallBase(ClrType baseType, string method, IReadOnlyList<Value> arguments, Interpreter interpreter, Anchor anchor) =>
        (baseType.MetadataName, method, arguments) switch
        {
            (EFCoreNames.ModelCustomizer or EFCoreNames.RelationalModelCustomizer, EFCoreNames.Customize, [var model, ObjectValue context]) =>
                interpreter.CallVirtual(context, EFCoreNames.OnModelCreating, [model], anchor),
            (EFCoreNames.ValueConverterSelector, EFCoreNames.Select, [TypeValue type, ..]) =>
                FollowedValueConverterSelector.SelectBase(type.Type, (arguments.Skip(1).FirstOrDefault() as TypeValue)?.Type, interpreter),
            _ => null,
        };

    /// <summary>The object that stands for a service; null where nothing does, or what is not followed.</summary>
    private ObjectValue? Find(string service)
    {
        var replacing = calls.Where(call => ServiceOf(call) == service).ToArray();
        var implementations = replacing.Select(ImplementationOf).Distinct().ToArray();
        return implementations is [{ } only] && IsFollowed(only, service) && interpreter.Create(only, [], replacing[0].Anchor) is ObjectValue @object ? @object : null;
    }

    private static string? ServiceOf(ContextOptionsCall call) =>
        call.TypeArguments?.FirstOrDefault() is { } service && SyntaxFacts.LastNameOf(service) is var name && ProviderNames.ModelServices.Contains(name) ? name : null;

    private ClrType? ImplementationOf(ContextOptionsCall call) =>
        call is { Method: EFCoreNames.ReplaceService, TypeArguments: { } arguments } && arguments.ToArray() is [_, TypeSyntax implementation] ? types.TypeAt(implementation) : null;

    /// <summary>Whether the class is of the source, with its bases up to EF's own.</summary>
    private bool IsFollowed(ClrType implementation, string service)
    {
        if (!Bases.TryGetValue(service, out var bases))
        {
            return false;
        }

        var current = (ClrType?)implementation;
        while (current is not null && interpreter.Program.Members.PartsOf(current).Count > 0)
        {
            current = types.Find(current)?.BaseType;
        }

        return current is not null && bases.Contains(current.MetadataName);
    }
}
