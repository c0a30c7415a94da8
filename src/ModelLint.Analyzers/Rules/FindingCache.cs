using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;

namespace ModelLint.Rules;

/// <summary>
/// What rules find in the models of one state of a project, shared by all who ask and by all clones that a host makes of the compilation. It goes with the models
/// and the options that it was found by; a change of either makes new ones.
/// </summary>
internal static class FindingCache
{
    private static readonly ConditionalWeakTable<IReadOnlyList<EntityModel>, ConditionalWeakTable<AnalyzerConfigOptionsProvider, ConcurrentDictionary<string, Cell>>> Known = new();

    public static IReadOnlyList<Finding> Get(AnalyzedProject project, string ruleId, Func<IReadOnlyList<EntityModel>, IReadOnlyList<Finding>> find)
    {
        var models = project.ReadModels();
        return models.Count == 0 ? [] : Known.GetOrCreateValue(models).GetOrCreateValue(project.Options).GetOrAdd(ruleId, static _ => new()).Get(() => find(models));
    }

    /// <summary>Not a <see cref="Lazy{T}"/>: that would keep a failure.</summary>
    private sealed class Cell
    {
        private readonly object _gate = new();
        private IReadOnlyList<Finding>? _findings;

        public IReadOnlyList<Finding> Get(Func<IReadOnlyList<Finding>> find)
        {
            lock (_gate)
            {
                return _findings ??= find();
            }
        }
    }
}
