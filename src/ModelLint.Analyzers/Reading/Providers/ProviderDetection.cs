using Microsoft.CodeAnalysis;
using ModelLint.Metadata;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Providers;

/// <summary>
/// Which database a context is for, as far as this compilation tells: the option, the calls for the context itself or its nearest base class that has any,
/// its migrations, calls that name no context, APIs of one provider, the one provider package. Two candidates of equal rank make it unknown.
/// </summary>
internal sealed class ProviderDetection
{
    private readonly IReadOnlyList<(ContextOptionsCall Call, string? Context)> _calls;
    private readonly IReadOnlyList<(DatabaseProvider Provider, string Context)> _snapshots;
    private readonly IReadOnlyList<DatabaseProvider> _packages;

    public ProviderDetection(Compilation compilation, SymbolTypeCatalog types, CancellationToken cancellationToken)
    {
        var ofPackages = PackageOptions.MethodsFor(compilation);
        _calls = (from call in types.Sources.Find(ContextOptionsCalls.Of, cancellationToken)
                      .Concat(ofPackages.SelectMany(method => types.Sources.Find((tree, cancellation) => ContextOptionsCalls.OfPackage(tree, method, cancellation), cancellationToken)))
                  select (call, ContextOf(call, types))).ToArray();
        _snapshots = (from snapshot in types.Sources.Find(FindSnapshots, cancellationToken)
                      let context = types.TypeAt(snapshot.Context)
                      where context is not null
                      select (snapshot.Provider, context.MetadataName)).ToArray();
        _packages = compilation.ReferencedAssemblyNames
            .Where(assembly => ProviderNames.Assemblies.ContainsKey(assembly.Name))
            .Select(assembly => ProviderNames.Assemblies[assembly.Name])
            .Distinct()
            .ToArray();
    }

    /// <param name="contexts">The metadata names of the context class and of its base classes, in that order.</param>
    /// <param name="option">What the option says; null where it leaves it to the code.</param>
    public Configured<DatabaseProvider> ProviderOf(IReadOnlyList<string> contexts, DatabaseProvider? option)
    {
        if (option is { } chosen)
        {
            return new(chosen, ConfigurationSource.Explicit);
        }

        return contexts.Select(context => Decide(CallsOf(context), ProviderNames.Uses, ProviderNames.Registrations)).FirstOrDefault(own => own is not null)
            ?? ProviderOfMigrations(contexts[0])
            ?? Decide(CallsOf(context: null), ProviderNames.Uses)
            ?? Decide(Calls(contexts), ProviderNames.Apis)
            ?? _packages switch
            {
                [var only] => new(only),
                [] => Configured<DatabaseProvider>.Unknown(new("no database provider is referenced; set modellint.database_provider")),
                _ => Configured<DatabaseProvider>.Unknown(new("several database providers are referenced; set modellint.database_provider")),
            };
    }

    /// <summary>The calls for these contexts, and those that do not say for which.</summary>
    public IEnumerable<ContextOptionsCall> Calls(IReadOnlyList<string> contexts) =>
        from call in _calls
        where call.Context is null || contexts.Contains(call.Context)
        select call.Call;

    private static IReadOnlyCollection<MigrationSnapshot> FindSnapshots(SyntaxTree tree, CancellationToken cancellationToken) =>
        MigrationSnapshot.Of(tree, cancellationToken) is { } snapshot ? [snapshot] : [];

    private IEnumerable<ContextOptionsCall> CallsOf(string? context) => _calls.Where(call => call.Context == context).Select(call => call.Call);

    /// <summary>The context that a call names, else the one that it stands in; null where it may be for any.</summary>
    private static string? ContextOf(ContextOptionsCall call, SymbolTypeCatalog types)
    {
        if (call.Context is { } named)
        {
            // A type parameter may be any context; a name that means nothing is none of them.
            return types.TypeAt(named) is { } type ? type.Kind == ClrTypeKind.TypeParameter ? null : type.MetadataName : "";
        }

        return call.DeclaringType is { } name && types.FindByMetadataName(name) is { } declaring && types.IsContext(declaring) ? name : null;
    }

    private Configured<DatabaseProvider>? ProviderOfMigrations(string context) =>
        _snapshots.Where(snapshot => snapshot.Context == context).Select(snapshot => snapshot.Provider).Distinct().ToArray() is [var only] ? new(only) : null;

    private static Configured<DatabaseProvider>? Decide(IEnumerable<ContextOptionsCall> calls, params IReadOnlyDictionary<string, DatabaseProvider>[] names)
    {
        var first = (from call in calls
                     from name in names
                     where name.ContainsKey(call.Method)
                     group (Provider: name[call.Method], call.Anchor) by call.Purpose into purpose
                     orderby purpose.Key
                     select purpose.GroupBy(choice => choice.Provider).ToArray()).FirstOrDefault();
        return first switch
        {
            null => null,
            [var only] => new(only.Key, ConfigurationSource.Explicit, only.First().Anchor),
            _ => Configured<DatabaseProvider>.Unknown(new("several database providers are used; set modellint.database_provider", first[1].First().Anchor)),
        };
    }
}
