using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ModelLint.Tests.EFCore;

namespace ModelLint.Tests.Oracle;

/// <summary>The projects of a sample, compiled and loaded beside one EF Core.</summary>
internal sealed class SampleAssemblies : AssemblyLoadContext
{
    private readonly EFCoreLoadContext _efCore;
    private readonly Dictionary<string, Assembly> _assemblies = [];

    private SampleAssemblies(EFCoreVersion version)
        : base(isCollectible: true)
    {
        _efCore = EFCoreLoadContext.For(version);

        // The runtime keeps a context until its assemblies are collected, so that one which refers to them would stay for ever.
        Unloading += _ => _assemblies.Clear();
    }

    public static async Task<SampleAssemblies> LoadAsync(Solution solution, EFCoreVersion version)
    {
        var sample = new SampleAssemblies(version);
        foreach (var project in solution.Projects)
        {
            var image = new MemoryStream();
            var result = (await project.GetCompilationAsync())!.Emit(image);
            Assert.True(result.Success, $"{project.Name} does not compile:\n{string.Join('\n', result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))}");
            image.Position = 0;
            sample._assemblies.Add(project.AssemblyName, sample.LoadFromStream(image));
        }

        return sample;
    }

    /// <summary>The context classes of one project, those that can be made: full CLR name and type.</summary>
    public IEnumerable<Type> ContextsOf(string project) => _assemblies[project].GetTypes()
        .Where(type => !type.IsAbstract && !type.ContainsGenericParameters && BasesOf(type).Any(@base => @base.FullName == "Microsoft.EntityFrameworkCore.DbContext"))
        .OrderBy(type => type.FullName, StringComparer.Ordinal);

    /// <summary>Runs a method without parameters that a project declares.</summary>
    public Task<T> RunAsync<T>(string project, string type, string method) => (Task<T>)_assemblies[project].GetType(type, throwOnError: true)!.GetMethod(method)!.Invoke(null, null)!;

    public IReadOnlyList<string> FactsOf(Type context) => _efCore.FactsOf(context);

    public IReadOnlyList<string> ColumnsOf(Type context) => _efCore.ColumnsOf(context);

    public string DebugStringOf(Type context) => _efCore.DebugStringOf(context);

    public IReadOnlyList<string> WarningsOf(Type context) => _efCore.WarningsOf(context);

    protected override Assembly? Load(AssemblyName assemblyName) =>
        _assemblies.TryGetValue(assemblyName.Name!, out var own) ? own : _efCore.LoadFromAssemblyName(assemblyName);

    private static IEnumerable<Type> BasesOf(Type type)
    {
        for (var @base = type.BaseType; @base is not null; @base = @base.BaseType)
            yield return @base;
    }
}
