using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Baselines;
using ModelLint.Metadata;
using ModelLint.Reading;

namespace ModelLint.Rules;

/// <summary>
/// A rule: a question to the models of a compilation. What it finds is reported from the symbol action of the type whose
/// declaration contains the place, since only such a diagnostic is live in an editor and gets a light bulb
/// (Roslyn: <c>AnalyzerExecutor.AnalyzerDiagnosticReporter</c>; dotnet/roslyn#51653, #67276).
/// </summary>
public abstract class ModelRule : DiagnosticAnalyzer
{
    private protected ModelRule(DiagnosticDescriptor descriptor)
    {
        Rule = descriptor;
        SupportedDiagnostics = ImmutableArray.Create(descriptor);
    }

    internal DiagnosticDescriptor Rule { get; }

    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            // The package flows to every project that references one that uses it: where EF Core is absent, it must cost nothing.
            if (start.Compilation.GetTypesByMetadataName(EFCoreNames.DbContext).IsEmpty)
            {
                return;
            }

            var baselines = BaselineFile.FindAll(start.Options);
            var findings = new Findings(this, start.Compilation, start.Options.AnalyzerConfigOptionsProvider, baselines);
            start.RegisterSymbolAction(context => Report(context, findings), SymbolKind.NamedType);
            if (baselines.Count > 0)
            {
                start.RegisterAdditionalFileAction(context => Report(context, baselines));
            }
        });
    }

    /// <summary>What is wrong with <paramref name="model"/>. Options hold for the file that a finding's entity type is declared in.</summary>
    private protected abstract IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options);

    /// <summary>What is wrong with a baseline, and where in it: for rules about ModelLint itself.</summary>
    private protected virtual IEnumerable<BaselineFinding> Check(BaselineFile baseline, AnalyzedProject project) => [];

    /// <summary>What the rule finds in all models, a baseline aside: each finding once, in however many contexts it is.</summary>
    internal IReadOnlyList<Finding> FindAll(AnalyzedProject project) => FindingCache.Get(project, Rule.Id, models =>
    [
        .. models
            .SelectMany(model => Check(model, project.Options))
            .GroupBy(finding => finding.Identity)
            .Select(sameInSeveralContexts => sameInSeveralContexts.First()),
    ]);

    private void Report(SymbolAnalysisContext context, Findings findings)
    {
        foreach (var declaration in context.Symbol.DeclaringSyntaxReferences)
        {
            var inside = findings.In(declaration.SyntaxTree, context.CancellationToken)
                .Where(finding => declaration.Span.Contains(finding.Anchor.Span) && !IsInNestedType(finding));
            foreach (var finding in inside)
            {
                context.ReportDiagnostic(finding.ToDiagnostic(Rule));
            }
        }

        bool IsInNestedType(Finding finding) => ((INamedTypeSymbol)context.Symbol).GetTypeMembers()
            .SelectMany(nested => nested.DeclaringSyntaxReferences)
            .Any(nested => nested.SyntaxTree == finding.Anchor.Tree && nested.Span.Contains(finding.Anchor.Span));
    }

    private void Report(AdditionalFileAnalysisContext context, IReadOnlyList<BaselineFile> baselines)
    {
        var project = new AnalyzedProject(context.Compilation, context.Options.AnalyzerConfigOptionsProvider, context.CancellationToken);
        foreach (var baseline in baselines.Where(baseline => baseline.File.Path == context.AdditionalFile.Path))
        {
            foreach (var finding in Check(baseline, project))
            {
                if (finding.ToDiagnostic(Rule, baseline, project) is { } diagnostic)
                {
                    context.ReportDiagnostic(diagnostic);
                }
            }
        }
    }

    /// <summary>
    /// What one rule reports in one compilation, made when first asked for. Not a <see cref="Lazy{T}"/>: that would keep
    /// the cancellation of the first who asked. What lies in a tree of no type of this compilation is never asked for.
    /// </summary>
    private sealed class Findings(ModelRule rule, Compilation compilation, AnalyzerConfigOptionsProvider options, IReadOnlyList<BaselineFile> baselines)
    {
        private readonly object _gate = new();
        private ILookup<SyntaxTree, Finding>? _byTree;

        public IEnumerable<Finding> In(SyntaxTree tree, CancellationToken cancellationToken)
        {
            lock (_gate)
            {
                _byTree ??= rule.FindAll(new(compilation, options, cancellationToken))
                    .Where(finding => !baselines.Any(baseline => baseline.Read(cancellationToken).Contains(rule.Rule, finding)))
                    .ToLookup(finding => finding.Anchor.Tree);
            }

            return _byTree[tree];
        }
    }
}
