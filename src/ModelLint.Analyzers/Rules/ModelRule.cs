using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
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
    private readonly DiagnosticDescriptor _descriptor;

    private protected ModelRule(DiagnosticDescriptor descriptor)
    {
        _descriptor = descriptor;
        SupportedDiagnostics = ImmutableArray.Create(descriptor);
    }

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

            var findings = new Findings(this, start.Compilation, start.Options.AnalyzerConfigOptionsProvider);
            start.RegisterSymbolAction(context => Report(context, findings), SymbolKind.NamedType);
        });
    }

    /// <summary>What is wrong with <paramref name="model"/>. Options hold for the file that a finding's entity type is declared in.</summary>
    private protected abstract IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options);

    private void Report(SymbolAnalysisContext context, Findings findings)
    {
        foreach (var declaration in context.Symbol.DeclaringSyntaxReferences)
        {
            var inside = findings.In(declaration.SyntaxTree, context.CancellationToken)
                .Where(finding => declaration.Span.Contains(finding.Anchor.Span) && !IsInNestedType(finding));
            foreach (var finding in inside)
            {
                context.ReportDiagnostic(finding.ToDiagnostic(_descriptor));
            }
        }

        bool IsInNestedType(Finding finding) => ((INamedTypeSymbol)context.Symbol).GetTypeMembers()
            .SelectMany(nested => nested.DeclaringSyntaxReferences)
            .Any(nested => nested.SyntaxTree == finding.Anchor.Tree && nested.Span.Contains(finding.Anchor.Span));
    }

    /// <summary>
    /// The findings of one rule in one compilation, made when first asked for. Not a <see cref="Lazy{T}"/>: that would keep
    /// the cancellation of the first who asked. What lies in a tree of no type of this compilation is never asked for.
    /// </summary>
    private sealed class Findings(ModelRule rule, Compilation compilation, AnalyzerConfigOptionsProvider options)
    {
        private readonly object _gate = new();
        private ILookup<SyntaxTree, Finding>? _byTree;

        public IEnumerable<Finding> In(SyntaxTree tree, CancellationToken cancellationToken)
        {
            lock (_gate)
            {
                _byTree ??= Find(cancellationToken);
            }

            return _byTree[tree];
        }

        private ILookup<SyntaxTree, Finding> Find(CancellationToken cancellationToken) =>
            EntityModels.Of(compilation, options, cancellationToken)
                .SelectMany(model => rule.Check(model, options))
                .GroupBy(finding => finding.Identity)
                .Select(sameInSeveralContexts => sameInSeveralContexts.First())
                .ToLookup(finding => finding.Anchor.Tree);
    }
}
