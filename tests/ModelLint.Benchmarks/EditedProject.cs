using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ModelLint.Rules;

namespace ModelLint.Benchmarks;

/// <summary>A project as an editor holds it: a compilation of which one tree is replaced at each edit, and which is asked document by document.</summary>
internal sealed class EditedProject
{
    public static readonly ImmutableArray<DiagnosticAnalyzer> Empty = [new EmptyAnalyzer()];

    public static readonly ImmutableArray<DiagnosticAnalyzer> ModelLint = [new WarningAnalyzer(), new SuggestionAnalyzer()];

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    private static readonly ImmutableArray<MetadataReference> References = Installation.CreateReferences();

    private static readonly CSharpCompilationOptions Options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
        .WithSpecificDiagnosticOptions(ModelRules.All.ToDictionary(rule => rule.Rule.Id, _ => ReportDiagnostic.Warn));

    private readonly AnalyzerOptions _options = new([], new ShopOptions());
    private readonly Dictionary<string, SyntaxTree> _trees;

    public EditedProject(Shop shop)
    {
        // Of its own, so that nothing is known of it from another project.
        Compilation = CSharpCompilation.Create("Shop", shop.Parse(ParseOptions), References, Options.WithModuleName($"Shop{Guid.NewGuid():N}"));
        _trees = Compilation.SyntaxTrees.ToDictionary(tree => tree.FilePath);
    }

    public CSharpCompilation Compilation { get; }

    public AnalyzerConfigOptionsProvider ConfigOptions => _options.AnalyzerConfigOptionsProvider;

    /// <summary>With a text in a file replaced.</summary>
    public Compilation Edit(string path, string before, string after)
    {
        var tree = _trees["/" + path];
        var text = tree.GetText();
        var start = text.ToString().IndexOf(before, StringComparison.Ordinal);
        return Compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(text.WithChanges(new TextChange(new(start, before.Length), after))));
    }

    /// <summary>What an editor asks for the documents that are open, one after the other; the number of answers, so that nothing is optimized away.</summary>
    public async Task<int> AskAsync(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, IEnumerable<string> documents)
    {
        var run = compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(_options, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        var found = 0;
        foreach (var document in documents)
        {
            var tree = compilation.SyntaxTrees.First(tree => tree.FilePath == "/" + document);
            found += (await run.GetAnalyzerSyntaxDiagnosticsAsync(tree, CancellationToken.None)).Length;
            found += (await run.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), filterSpan: null, CancellationToken.None)).Length;
        }

        return found;
    }

    public async Task<int> AskAllAsync(ImmutableArray<DiagnosticAnalyzer> analyzers) => (await Compilation
        .WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(_options, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false))
        .GetAnalyzerDiagnosticsAsync(CancellationToken.None)).Length;

    private sealed class ShopOptions : AnalyzerConfigOptionsProvider
    {
        private static readonly AnalyzerConfigOptions All = new Lines();

        public override AnalyzerConfigOptions GlobalOptions => All;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => All;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => All;

        private sealed class Lines : AnalyzerConfigOptions
        {
            private readonly Dictionary<string, string> _values = Shop.Options.Split('\n').Select(line => line.Split('=')).ToDictionary(pair => pair[0].Trim(), pair => pair[1].Trim());

            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
        }
    }
}
