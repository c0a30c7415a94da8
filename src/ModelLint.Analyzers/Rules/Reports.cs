using System.Runtime.ExceptionServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Baselines;

namespace ModelLint.Rules;

/// <summary>What rules report in one compilation. What lies in a tree of no type of this compilation is never asked for.</summary>
internal sealed class Reports(IEnumerable<ModelRule> rules, Compilation compilation, AnalyzerConfigOptionsProvider options, IReadOnlyList<BaselineFile> baselines)
{
    private readonly object _gate = new();
    private readonly List<ModelRule> _notAsked = [.. rules];
    private readonly Dictionary<SyntaxTree, List<(ModelRule Rule, Finding Finding)>> _byTree = [];

    public IReadOnlyList<(ModelRule Rule, Finding Finding)> In(SyntaxTree tree, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            Ask(tree, new(compilation, options, cancellationToken));
            return _byTree.TryGetValue(tree, out var findings) ? findings : [];
        }
    }

    /// <summary>
    /// A rule is asked when the first tree comes that it is on in. A cancelled one is asked again; one that fails is told to the host, once, and leaves the others alone.
    /// </summary>
    private void Ask(SyntaxTree tree, AnalyzedProject project)
    {
        ExceptionDispatchInfo? failure = null;
        for (var i = _notAsked.Count - 1; i >= 0; i--)
        {
            var rule = _notAsked[i];
            if (project.SeverityOf(rule.Rule, tree) == ReportDiagnostic.Suppress)
            {
                continue;
            }

            try
            {
                Add(rule, rule.FindAll(project), project.CancellationToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                failure = ExceptionDispatchInfo.Capture(exception);
            }

            _notAsked.RemoveAt(i);
        }

        failure?.Throw();
    }

    private void Add(ModelRule rule, IReadOnlyList<Finding> found, CancellationToken cancellationToken)
    {
        foreach (var finding in found)
        {
            if (baselines.Any(baseline => baseline.Read(cancellationToken).Contains(rule.Rule, finding)))
            {
                continue;
            }

            if (!_byTree.TryGetValue(finding.Anchor.Tree, out var inTree))
            {
                _byTree.Add(finding.Anchor.Tree, inTree = []);
            }

            inTree.Add((rule, finding));
        }
    }
}
