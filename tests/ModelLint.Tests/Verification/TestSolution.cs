using System.Collections.Concurrent;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;
using ModelLint.Tests.EFCore;

namespace ModelLint.Tests.Verification;

/// <summary>How one project of a test sees another.</summary>
internal enum ReferenceForm
{
    /// <summary>As source, with private members: editors and <c>dotnet format</c>.</summary>
    Editor,

    /// <summary>As a reference assembly, without them: what the SDK gives to csc.</summary>
    Build,
}

/// <summary>What a test's projects compile with, beside their sources.</summary>
internal sealed record TestEnvironment(EFCoreVersion Version, Providers Providers, bool ImplicitUsings);

/// <summary>A <see cref="SolutionState"/> as a Roslyn solution, and what its markup expects.</summary>
internal sealed record TestSolution(Solution Solution, ImmutableArray<ExpectedDiagnostic> Expected)
{
    public const string ProjectName = "TestProject";

    private const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.ComponentModel.DataAnnotations;
        global using System.ComponentModel.DataAnnotations.Schema;
        global using System.Linq;
        global using Microsoft.EntityFrameworkCore;
        global using Microsoft.EntityFrameworkCore.Metadata.Builders;
        """;

    private static readonly AdhocWorkspace Workspace = new(MefHostServices.DefaultHost);

    private static readonly ConcurrentDictionary<TestEnvironment, Lazy<Task<Solution>>> Bases = new();

    /// <summary>Without rules, markup is taken out and expects nothing.</summary>
    public static async Task<TestSolution> CreateAsync(
        SolutionState state, TestEnvironment environment, ReferenceForm form, params ImmutableArray<DiagnosticDescriptor> rules)
    {
        var solution = await Bases.GetOrAdd(environment, static environment => new(() => CreateBaseAsync(environment))).Value;
        var expected = new List<ExpectedDiagnostic>();
        var markedPlaces = new Dictionary<int, (string Path, TextSpan Span)>();
        var projects = new Dictionary<string, ProjectId> { [ProjectName] = solution.ProjectIds.Single() };
        foreach (var (name, _) in state.AdditionalProjects)
            solution = AddProject(solution, projects[name] = ProjectId.CreateNewId(name), name, environment);

        foreach (var (name, project) in state.Projects)
        {
            var id = projects[name];
            foreach (var (fileName, content) in project.Sources)
            {
                var path = $"/{name}/{fileName}";
                solution = solution.AddDocument(DocumentId.CreateNewId(id), fileName, TextOf(content, path), filePath: path);
            }

            if (project.Sources.Any(source => source.FileName == "Program.cs"))
                solution = solution.WithProjectCompilationOptions(id, solution.GetProject(id)!.CompilationOptions!.WithOutputKind(OutputKind.ConsoleApplication));

            foreach (var (path, content) in state.AnalyzerConfigFiles)
                solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), Path.GetFileName(path), SourceText.From(content, Encoding.UTF8), filePath: path);

            solution = WithDisabledRulesEnabled(solution, id, rules);
        }

        foreach (var (path, content) in state.AdditionalFiles)
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(projects[ProjectName]), Path.GetFileName(path), TextOf(content, path), filePath: path);

        var referenced = new HashSet<string>();
        foreach (var (name, _) in state.Projects)
            await AddReferencesAsync(name);

        expected.AddRange(state.ExpectedDiagnostics.Select(result => ExpectedDiagnostic.From(result, markedPlaces)));
        return new(solution, [.. expected]);

        // Without its markup, which is kept.
        SourceText TextOf(string content, string path)
        {
            var source = MarkedSource.Parse(content);
            if (!rules.IsEmpty)
                expected.AddRange(source.Diagnostics.Select(marked => new ExpectedDiagnostic(marked.Id ?? OnlyIdOf(rules), path, marked.Span)));
            foreach (var (key, span) in source.Locations)
                markedPlaces.Add(key, (path, span));
            return SourceText.From(source.Text, Encoding.UTF8);
        }

        // A reference assembly is emitted when the project's own references are there.
        async Task AddReferencesAsync(string name)
        {
            if (!referenced.Add(name))
                return;

            foreach (var reference in state.Projects.Single(project => project.Project == name).State.AdditionalProjectReferences)
            {
                await AddReferencesAsync(reference);
                solution = form == ReferenceForm.Editor
                    ? solution.AddProjectReference(projects[name], new ProjectReference(projects[reference]))
                    : solution.AddMetadataReference(projects[name], await EmitReferenceAssemblyAsync(solution.GetProject(projects[reference])!));
            }
        }
    }

    /// <summary>Kept alive with its compilation, so that the symbols of EF Core's assemblies are made once and not test by test.</summary>
    private static async Task<Solution> CreateBaseAsync(TestEnvironment environment)
    {
        var solution = AddProject(Workspace.CurrentSolution, ProjectId.CreateNewId(ProjectName), ProjectName, environment);
        await solution.Projects.Single().GetCompilationAsync();
        return solution;
    }

    private static Solution AddProject(Solution solution, ProjectId id, string name, TestEnvironment environment)
    {
        solution = solution.AddProject(ProjectInfo.Create(
            id, VersionStamp.Default, name, name, LanguageNames.CSharp, filePath: $"/{name}/{name}.csproj",
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: new CSharpParseOptions(LanguageVersion.Latest),
            metadataReferences: EFCoreReferences.For(environment.Version, environment.Providers)));
        return environment.ImplicitUsings
            ? solution.AddDocument(DocumentId.CreateNewId(id), "GlobalUsings.cs", SourceText.From(GlobalUsings, Encoding.UTF8), filePath: $"/{name}/GlobalUsings.cs")
            : solution;
    }

    /// <summary>A rule that is off until a team opts in is tested as if it had.</summary>
    private static Solution WithDisabledRulesEnabled(Solution solution, ProjectId id, ImmutableArray<DiagnosticDescriptor> rules)
    {
        var options = solution.GetProject(id)!.CompilationOptions!;
        var disabled = rules.Where(descriptor => !descriptor.IsEnabledByDefault);
        return solution.WithProjectCompilationOptions(id, options.WithSpecificDiagnosticOptions(
            options.SpecificDiagnosticOptions.AddRange(disabled.Select(descriptor => KeyValuePair.Create(descriptor.Id, ReportDiagnostic.Warn)))));
    }

    private static string OnlyIdOf(ImmutableArray<DiagnosticDescriptor> rules) =>
        rules is [var only] ? only.Id : throw new InvalidOperationException("[|…|] needs an analyzer of one diagnostic: say {|ID:…|}.");

    private static async Task<MetadataReference> EmitReferenceAssemblyAsync(Project project)
    {
        var image = new MemoryStream();
        var result = (await project.GetCompilationAsync())!.Emit(image, options: new EmitOptions(metadataOnly: true, includePrivateMembers: false));
        Assert.True(result.Success, $"{project.Name} does not compile:\n{string.Join('\n', result.Diagnostics)}");
        return MetadataReference.CreateFromImage(image.ToArray(), filePath: $"/{project.Name}/ref/{project.Name}.dll");
    }
}
