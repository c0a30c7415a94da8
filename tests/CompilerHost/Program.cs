// Does what csc does with a response file, as far as analyzers go: CompilerHost FILE.rsp
// It prints each diagnostic as csc does. Analyzers are loaded by path, from their own folder before the host's.
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ModelLint.CompilerHost;

var folder = Environment.CurrentDirectory;
var arguments = CSharpCommandLineParser.Default.Parse([$"@{args[0]}"], folder, sdkDirectory: null);

var trees = arguments.SourceFiles.Select(file => CSharpSyntaxTree.ParseText(TextOf(file.Path), arguments.ParseOptions, file.Path)).ToArray();
var configs = AnalyzerConfigSet.Create(arguments.AnalyzerConfigPaths.Select(path => AnalyzerConfig.Parse(TextOf(path), path)).ToImmutableArray());
var options = new ConfigOptionsProvider(configs);
var compilation = CSharpCompilation.Create(
    arguments.CompilationName,
    trees,
    arguments.MetadataReferences.Select(reference => MetadataReference.CreateFromFile(reference.Reference, reference.Properties)),
    arguments.CompilationOptions.WithSyntaxTreeOptionsProvider(options));

var loader = new AnalyzerLoader();
var failures = new List<string>();
var analyzers = ImmutableArray.CreateBuilder<DiagnosticAnalyzer>();
foreach (var reference in arguments.AnalyzerReferences.Select(reference => new AnalyzerFileReference(reference.FilePath, loader)))
{
    loader.AddDependencyLocation(reference.FullPath);
    reference.AnalyzerLoadFailed += (_, failure) => failures.Add($"{reference.FullPath}: {failure.Message}");
    analyzers.AddRange(reference.GetAnalyzers(LanguageNames.CSharp));
}

var run = compilation.WithAnalyzers(
    analyzers.ToImmutable(),
    new AnalyzerOptions([.. arguments.AdditionalFiles.Select(file => (AdditionalText)new AdditionalFile(file.Path))], options));
foreach (var diagnostic in await run.GetAllDiagnosticsAsync())
{
    if (diagnostic is { IsSuppressed: false, Severity: DiagnosticSeverity.Warning or DiagnosticSeverity.Error })
    {
        Console.WriteLine(CSharpDiagnosticFormatter.Instance.Format(diagnostic));
    }
}

failures.ForEach(Console.Error.WriteLine);
return failures.Count;

static SourceText TextOf(string path)
{
    using var file = File.OpenRead(path);
    return SourceText.From(file);
}
