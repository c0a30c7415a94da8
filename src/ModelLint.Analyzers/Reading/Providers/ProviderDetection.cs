using Microsoft.CodeAnalysis;
using ModelLint.Metadata;

namespace ModelLint.Reading.Providers;

/// <summary>
/// Which database a context is for, as far as this compilation tells: the option, the calls for the context itself, calls that name no context,
/// APIs of one provider, the one provider package. Two candidates of equal rank make it unknown.
/// </summary>
internal sealed class ProviderDetection
{
    private readonly IReadOnlyList<ContextOptionsCall> _calls;
    private readonly IReadOnlyList<DatabaseProvider> _packages;

    public ProviderDetection(Compilation compilation, CancellationToken cancellationToken)
    {
        _calls = compilation.SyntaxTrees.SelectMany(tree => ContextOptionsCalls.Of(tree, cancellationToken)).ToArray();
        _packages = compilation.ReferencedAssemblyNames
            .Where(assembly => ProviderNames.Assemblies.ContainsKey(assembly.Name))
            .Select(assembly => ProviderNames.Assemblies[assembly.Name])
            .Distinct()
            .ToArray();
    }

    /// <param name="contextNames">The simple names of the context class and of its base classes.</param>
    /// <param name="option">What the option says; null where it leaves it to the code.</param>
    public Configured<DatabaseProvider> ProviderOf(IReadOnlyCollection<string> contextNames, DatabaseProvider? option)
    {
        if (option is { } chosen)
        {
            return new(chosen, ConfigurationSource.Explicit);
        }

        var own = Calls(contextNames).Where(call => call.Context is not null);
        var open = _calls.Where(call => call.Context is null);
        return Decide(own, ProviderNames.Uses, ProviderNames.Registrations)
            ?? Decide(open, ProviderNames.Uses)
            ?? Decide(_calls, ProviderNames.Apis)
            ?? _packages switch
            {
                [var only] => new(only),
                [] => Configured<DatabaseProvider>.Unknown(new("no database provider is referenced; set modellint.database_provider")),
                _ => Configured<DatabaseProvider>.Unknown(new("several database providers are referenced; set modellint.database_provider")),
            };
    }

    /// <summary>The enums that the database has types of its own for, by simple name.</summary>
    public IReadOnlyCollection<string> NativeEnums() =>
        new HashSet<string>(_calls.Where(call => call.Method == ProviderNames.MapEnum).Select(call => call.TypeArgument).OfType<string>());

    public Unknown? NamesUnknown(IReadOnlyCollection<string> contextNames) =>
        Calls(contextNames).FirstOrDefault(call => ProviderNames.NamingConventions.Contains(call.Method)) is { } call
            ? new($"'{call.Method}' changes the names of tables, columns and constraints", call.Anchor)
            : null;

    /// <summary>What builds the model otherwise than EF Core itself.</summary>
    public IEnumerable<Unknown> ModelUnknowns(IReadOnlyCollection<string> contextNames) =>
        from call in Calls(contextNames)
        where call.Method == ProviderNames.UseModel
            || (call.Method == ProviderNames.ReplaceService && call.TypeArgument is { } service && ProviderNames.ModelServices.Contains(service))
        select new Unknown($"'{call.Method}' changes how the model is built", call.Anchor);

    /// <summary>The calls for these contexts, and those that do not say for which.</summary>
    private IEnumerable<ContextOptionsCall> Calls(IReadOnlyCollection<string> contextNames) =>
        _calls.Where(call => call.Context is null || contextNames.Contains(call.Context));

    private static Configured<DatabaseProvider>? Decide(IEnumerable<ContextOptionsCall> calls, params IReadOnlyDictionary<string, DatabaseProvider>[] names)
    {
        var candidates = (from call in calls
                          from name in names
                          where name.ContainsKey(call.Method)
                          group call by name[call.Method]).ToArray();

        // In memory is for tests beside a real database.
        var relational = candidates.Length > 1 ? candidates.Where(candidate => candidate.Key != DatabaseProvider.NonRelational).ToArray() : candidates;
        return relational switch
        {
            [] => null,
            [var only] => new(only.Key, ConfigurationSource.Explicit, only.First().Anchor),
            _ => Configured<DatabaseProvider>.Unknown(new("several database providers are used; set modellint.database_provider", relational[1].First().Anchor)),
        };
    }
}
