using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;
using ModelLint.Tests.EFCore;

namespace ModelLint.Tests.Oracle;

/// <summary>One EF Core with its providers; three of them live in the test process side by side, none in its default context.</summary>
internal sealed class EFCoreLoadContext : AssemblyLoadContext
{
    private static readonly ConcurrentDictionary<EFCoreVersion, Lazy<EFCoreLoadContext>> Loaded = new();

    private readonly AssemblyDependencyResolver _resolver;

    private EFCoreLoadContext(EFCoreVersion version)
        : base($"EF Core {(int)version}")
    {
        var path = EFCoreAssemblies.PathOf(version);
        _resolver = new(path);
        var assembly = LoadFromAssemblyPath(path);
        FactsOf = Printer<IReadOnlyList<string>>("ModelFacts");
        ColumnsOf = Printer<IReadOnlyList<string>>("ModelColumns");
        DebugStringOf = Printer<string>("ModelDebugString");
        WarningsOf = Printer<IReadOnlyList<string>>("ModelWarnings");

        Func<Type, T> Printer<T>(string name) => assembly
            .GetType($"ModelLint.Tests.Oracle.{name}", throwOnError: true)!
            .GetMethod("Of", BindingFlags.Public | BindingFlags.Static)!
            .CreateDelegate<Func<Type, T>>();
    }

    /// <summary>tests/EFCore/ModelFacts.cs, compiled against this EF Core.</summary>
    public Func<Type, IReadOnlyList<string>> FactsOf { get; }

    /// <summary>tests/EFCore/ModelColumns.cs, likewise.</summary>
    public Func<Type, IReadOnlyList<string>> ColumnsOf { get; }

    /// <summary>tests/EFCore/ModelDebugString.cs, likewise.</summary>
    public Func<Type, string> DebugStringOf { get; }

    /// <summary>tests/EFCore/ModelWarnings.cs, likewise.</summary>
    public Func<Type, IReadOnlyList<string>> WarningsOf { get; }

    public static EFCoreLoadContext For(EFCoreVersion version) => Loaded.GetOrAdd(version, static version => new(() => new(version))).Value;

    // What is not beside EF Core is the shared framework's, the same for all of them.
    protected override Assembly? Load(AssemblyName assemblyName) =>
        _resolver.ResolveAssemblyToPath(assemblyName) is { } path ? LoadFromAssemblyPath(path) : null;

    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        _resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } path ? LoadUnmanagedDllFromPath(path) : 0;
}
