using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace ModelLint.CompilerHost;

/// <summary>A load context for each folder of analyzers, as csc has (Roslyn: <c>AnalyzerAssemblyLoader</c>): Roslyn is the host's, the rest is the folder's.</summary>
internal sealed class AnalyzerLoader : IAnalyzerAssemblyLoader
{
    private readonly Dictionary<string, FolderContext> _contexts = [];

    public void AddDependencyLocation(string fullPath) => ContextOf(fullPath);

    public Assembly LoadFromPath(string fullPath) => ContextOf(fullPath).LoadFromAssemblyPath(fullPath);

    private FolderContext ContextOf(string fullPath)
    {
        var folder = Path.GetDirectoryName(fullPath)!;
        if (!_contexts.TryGetValue(folder, out var context))
        {
            _contexts.Add(folder, context = new FolderContext(folder));
        }

        return context;
    }

    private sealed class FolderContext(string folder) : AssemblyLoadContext(name: null)
    {
        protected override Assembly? Load(AssemblyName name)
        {
            var path = Path.Combine(folder, $"{name.Name}.dll");
            return !name.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) && File.Exists(path) ? LoadFromAssemblyPath(path) : null;
        }
    }
}
