using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Baselines;
using ModelLint.Reading;

namespace ModelLint.Rules;

/// <summary>
/// Runs rules for a host. What they find is reported from the symbol action of the type whose declaration contains the place, since only such a diagnostic is live
/// in an editor and gets a light bulb (Roslyn: <c>AnalyzerExecutor.AnalyzerDiagnosticReporter</c>; dotnet/roslyn#51653, #67276). The rules of a package are few
/// analyzers, not one each: a host pays for every analyzer at each compilation and each type, which for fifty is more than what they do.
/// </summary>
public abstract class RuleAnalyzer : DiagnosticAnalyzer
{
    private protected RuleAnalyzer(IEnumerable<DiagnosticDescriptor> descriptors) => SupportedDiagnostics = ImmutableArray.CreateRange(descriptors);

    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    private protected abstract IReadOnlyList<ModelRule> Rules { get; }

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
            var reports = new Reports(Rules, start.Compilation, start.Options.AnalyzerConfigOptionsProvider, baselines);
            start.RegisterSymbolAction(context => Report(context, reports), SymbolKind.NamedType);
            if (baselines.Count > 0)
            {
                start.RegisterAdditionalFileAction(context => Report(context, baselines));
            }
        });
    }

    private static void Report(SymbolAnalysisContext context, Reports reports)
    {
        foreach (var declaration in context.Symbol.DeclaringSyntaxReferences)
        {
            foreach (var (rule, finding) in reports.In(declaration.SyntaxTree, context.CancellationToken))
            {
                if (declaration.Span.Contains(finding.Anchor.Span) && !IsInNestedType(finding))
                {
                    context.ReportDiagnostic(finding.ToDiagnostic(rule.Rule));
                }
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
            foreach (var rule in Rules)
            {
                foreach (var finding in rule.Check(baseline, project))
                {
                    if (finding.ToDiagnostic(rule.Rule, baseline, project) is { } diagnostic)
                    {
                        context.ReportDiagnostic(diagnostic);
                    }
                }
            }
        }
    }
}
