using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Baselines;
using ModelLint.Cli.Loading;
using ModelLint.Reading;
using ModelLint.Rules;

namespace ModelLint.Cli.Checking;

/// <summary>Runs the rules over a project as csc does: over its own options, with its severities and suppressions.</summary>
internal static class ProjectChecker
{
    /// <returns>Null where the project has nothing to do with EF Core.</returns>
    public static async Task<CheckedProject?> CheckAsync(Project project, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var compilation = (await project.GetCompilationAsync(cancellationToken))!;
        if (!LoadedWorkspace.HasEFCore(compilation))
        {
            return FindWhatIsMissing(project, compilation, cancellationToken) is { } problem ? new(project, compilation, [], [problem], []) : null;
        }

        var problems = new ConcurrentQueue<string>();
        var diagnostics = await RunAsync(
            [new WarningAnalyzer(), new SuggestionAnalyzer()], ModelRules.All, compilation, options, (exception, _, diagnostic) => problems.Enqueue($"{diagnostic.Id}: {exception.Message}"), cancellationToken);
        return new(
            project,
            compilation,
            diagnostics,
            [
                .. problems.Distinct(),
                .. EntityModels.FindFailures(compilation, options.AnalyzerConfigOptionsProvider, cancellationToken),
                .. FindErrors(compilation, options.AnalyzerConfigOptionsProvider, cancellationToken),
            ],
            [
                .. from model in EntityModels.Of(compilation, options.AnalyzerConfigOptionsProvider, cancellationToken)
                   where model is { IsCertain: false, Failure: null }
                   select $"nothing is certain in {model.Context}, so nothing is reported of it: {model.Unknowns[0].Reason}",
            ]);
    }

    /// <summary>What one of the rules finds, in a project that all of them have been run over.</summary>
    public static async Task<ImmutableArray<Diagnostic>> FindAsync(Project project, ModelRule rule, CancellationToken cancellationToken) =>
        await RunAsync([rule], [rule], (await project.GetCompilationAsync(cancellationToken))!, project.AnalyzerOptions, onException: null, cancellationToken);

    /// <summary>
    /// What is reported in the files that there are findings in. Asked for everything (GetAnalyzerDiagnosticsAsync) the driver would bind each body of the project for that.
    /// </summary>
    private static async Task<ImmutableArray<Diagnostic>> RunAsync(
        ImmutableArray<DiagnosticAnalyzer> analyzers,
        IEnumerable<ModelRule> rules,
        Compilation compilation,
        AnalyzerOptions options,
        Action<Exception, DiagnosticAnalyzer, Diagnostic>? onException,
        CancellationToken cancellationToken)
    {
        var analysis = compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(options, onException, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var tree in FindTrees(rules, new(compilation, options.AnalyzerConfigOptionsProvider, cancellationToken)))
        {
            diagnostics.AddRange(await analysis.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), filterSpan: null, cancellationToken));
        }

        foreach (var baseline in BaselineFile.FindAll(options))
        {
            diagnostics.AddRange((await analysis.GetAnalysisResultAsync(baseline.File, cancellationToken)).GetAllDiagnostics());
        }

        return diagnostics.ToImmutable();
    }

    /// <summary>Where a rule throws, the contexts': there the driver runs it again, and makes a diagnostic of that.</summary>
    private static IEnumerable<SyntaxTree> FindTrees(IEnumerable<ModelRule> rules, AnalyzedProject project) => rules
        .SelectMany(rule =>
        {
            try
            {
                return rule.FindAll(project).Select(finding => finding.Anchor.Tree);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                return project.ReadModels().Select(model => model.ContextAnchor.Tree);
            }
        })
        .Distinct()
        .Where(project.Compilation.ContainsSyntaxTree);

    /// <summary>Why there is no EF Core, where there should be: "nothing found" would be wrong.</summary>
    private static string? FindWhatIsMissing(Project project, Compilation compilation, CancellationToken cancellationToken)
    {
        project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.ProjectAssetsFile", out var assets);
        return assets is { Length: > 0 } && !File.Exists(assets) ? "it is not restored: run 'dotnet restore' first"
            : compilation.SyntaxTrees.Any(tree => UsesEFCore(tree.GetRoot(cancellationToken))) ? "it uses EF Core, and its references do not resolve: does it build?"
            : null;
    }

    private static bool UsesEFCore(SyntaxNode root) => ((CompilationUnitSyntax)root).Usings
        .Any(@using => @using.NamespaceOrType.ToString() is var name && (name == EFCoreNames.Assembly || name.StartsWith(EFCoreNames.Assembly + ".", StringComparison.Ordinal)));

    /// <summary>What does not compile in the files that the models are read from; where there is no model, in the declarations of any file.</summary>
    private static IEnumerable<string> FindErrors(Compilation compilation, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        var models = EntityModels.Of(compilation, options, cancellationToken);
        var diagnostics = models.Count > 0
            ? models.SelectMany(model => ModelFiles.Of(model, compilation)).Distinct().SelectMany(tree => FindErrors(tree, compilation, cancellationToken))
            : compilation.GetDeclarationDiagnostics(cancellationToken);
        var errors = diagnostics.Where(diagnostic => diagnostic is { Severity: DiagnosticSeverity.Error, IsWarningAsError: false }).Distinct().ToArray();
        return errors.Length == 0 ? [] : [$"it does not compile ({Messages.Count(errors.Length, "error")}): {errors[0]}"];
    }

    private static IEnumerable<Diagnostic> FindErrors(SyntaxTree tree, Compilation compilation, CancellationToken cancellationToken)
    {
        var declaring = compilation.ContainsSyntaxTree(tree) ? compilation : compilation.References.OfType<CompilationReference>()
            .Select(reference => reference.Compilation)
            .FirstOrDefault(referenced => referenced.ContainsSyntaxTree(tree));
        return declaring?.GetSemanticModel(tree).GetDiagnostics(cancellationToken: cancellationToken) ?? [];
    }
}
