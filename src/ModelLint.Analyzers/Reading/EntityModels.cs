using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;
using ModelLint.Options;
using ModelLint.Reading.Declarations;
using ModelLint.Reading.Syntax;

namespace ModelLint.Reading;

/// <summary>The models of a compilation, read once and shared by all rules and fixes, and by all clones that a host makes of the compilation.</summary>
internal static class EntityModels
{
    /// <summary>How many states of a project are kept: the one that is looked at and the one before, which other documents may still be asked about.</summary>
    private const int StatesPerProject = 2;

    // Hosts clone a compilation for every document that they analyze; the options object stays the same as long as the project does.
    private static readonly ConditionalWeakTable<CompilationOptions, List<State>> Projects = new();

    /// <summary>One model for each concrete <c>DbContext</c> class in this compilation's source; none where EF Core is not referenced.</summary>
    public static IReadOnlyList<EntityModel> Of(Compilation compilation, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        var efCore = compilation.ReferencedAssemblyNames.FirstOrDefault(assembly => assembly.Name == EFCoreNames.Assembly);
        return efCore is null || compilation is not CSharpCompilation csharp ? [] : StateOf(csharp, cancellationToken).Read(csharp, efCore.Version.Major, options, cancellationToken);
    }

    /// <summary>What the reader itself failed at. That costs models and is silent, which a host that answers for "no findings" has to know.</summary>
    public static IEnumerable<string> FindFailures(Compilation compilation, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        var failures = Of(compilation, options, cancellationToken).Select(model => model.Failure);
        return failures.Append(compilation is CSharpCompilation csharp ? StateOf(csharp, cancellationToken).Failure : null).OfType<string>();
    }

    private static State StateOf(CSharpCompilation compilation, CancellationToken cancellationToken)
    {
        var states = Projects.GetOrCreateValue(compilation.Options);
        lock (states)
        {
            var index = states.FindIndex(state => state.IsOf(compilation));
            index = index < 0 ? states.FindIndex(state => state.TryMoveTo(compilation, cancellationToken)) : index;
            var found = index < 0 ? new State(compilation) : states[index];
            states.Remove(found);
            states.Insert(0, found);
            if (states.Count > StatesPerProject)
            {
                states.RemoveAt(StatesPerProject);
            }

            return found;
        }
    }

    /// <summary>The models of one state of a project: of its trees and references, whatever compilation object holds them.</summary>
    private sealed class State(CSharpCompilation compilation)
    {
        private readonly object _gate = new();
        private readonly ImmutableArray<MetadataReference> _references = compilation.ExternalReferences;
        private ImmutableArray<SyntaxTree> _trees = compilation.SyntaxTrees;
        private SourceTrees? _sources;
        private string? _packageRoot;
        private Dictionary<SyntaxTree, DatabaseProvider?>? _options;
        private IReadOnlyList<EntityModel>? _models;

        public string? Failure { get; private set; }

        public bool IsOf(CSharpCompilation other) => _trees == other.SyntaxTrees && _references == other.ExternalReferences;

        /// <summary>An edit of bodies that had no part in the models leaves them as they are. What is being read cannot be told yet.</summary>
        public bool TryMoveTo(CSharpCompilation other, CancellationToken cancellationToken)
        {
            if (_references != other.ExternalReferences || !Monitor.TryEnter(_gate))
            {
                return false;
            }

            try
            {
                if (_models is null || _sources?.TryMoveTo(other.SyntaxTrees, cancellationToken) != true)
                {
                    return false;
                }

                _trees = other.SyntaxTrees;
                return true;
            }
            finally
            {
                Monitor.Exit(_gate);
            }
        }

        // Nothing is kept of a reading that was cancelled or failed.
        public IReadOnlyList<EntityModel> Read(CSharpCompilation compilation, int efVersion, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
        {
            lock (_gate)
            {
                options.GlobalOptions.TryGetValue("build_property.NuGetPackageRoot", out var packageRoot);
                if (_models is null || packageRoot != _packageRoot || _options!.Any(option => ProviderOf(option.Key) != option.Value))
                {
                    var read = new Dictionary<SyntaxTree, DatabaseProvider?>();
                    _models = Read(compilation, packageRoot, efVersion, tree => read[tree] = ProviderOf(tree), out var sources, cancellationToken);
                    (_options, _packageRoot, _trees, _sources) = (read, packageRoot, compilation.SyntaxTrees, sources);
                }

                return _models;
            }

            DatabaseProvider? ProviderOf(SyntaxTree tree) => ModelLintOptions.DatabaseProvider.Read(options, tree);
        }

        /// <summary>A defect of the reader costs the models, never the host (AD0001); a debug build lets it out, so that tests see it.</summary>
        private IReadOnlyList<EntityModel> Read(
            CSharpCompilation compilation, string? packageRoot, int efVersion, Func<SyntaxTree, DatabaseProvider?> providerOption, out SourceTrees? sources, CancellationToken cancellationToken)
        {
            sources = null;
#if !DEBUG
            try
            {
#endif
                var types = SymbolTypeCatalog.Of(compilation, packageRoot, cancellationToken);
                sources = types.Sources;
                return new EntityModelReader(compilation, types, efVersion, providerOption, cancellationToken).Read();
#if !DEBUG
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                Failure = exception.Message;
                return [];
            }
#endif
        }
    }
}
