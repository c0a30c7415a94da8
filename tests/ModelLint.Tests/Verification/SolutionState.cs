using System.Collections;

namespace ModelLint.Tests.Verification;

/// <summary>What one project of a test holds. Sources carry markup.</summary>
public class ProjectState
{
    public SourceList Sources { get; } = [];

    /// <summary>Names among <see cref="SolutionState.AdditionalProjects"/>.</summary>
    public List<string> AdditionalProjectReferences { get; } = [];
}

/// <summary>The project under test and the projects that it references.</summary>
public sealed class SolutionState : ProjectState
{
    public ProjectStates AdditionalProjects { get; } = new();

    /// <summary>Absolute path and content, <c>("/.editorconfig", "…")</c>; a path in "/" rules all projects.</summary>
    public List<(string Path, string Content)> AnalyzerConfigFiles { get; } = [];

    /// <summary>Of the project under test, by absolute path. Their content carries markup.</summary>
    public List<(string Path, string Content)> AdditionalFiles { get; } = [];

    public List<DiagnosticResult> ExpectedDiagnostics { get; } = [];

    internal IEnumerable<(string Project, ProjectState State)> Projects =>
        AdditionalProjects.Select(project => (project.Key, project.Value)).Append((TestSolution.ProjectName, this));

    internal IEnumerable<string> Contents => Projects.SelectMany(project => project.State.Sources).Select(source => source.Content);
}

/// <summary>Sources by file name; one without a name is Test0.cs, Test1.cs …</summary>
public sealed class SourceList : IEnumerable<(string FileName, string Content)>
{
    private readonly List<(string FileName, string Content)> sources = [];

    public int Count => sources.Count;

    public void Add(string content) => Add(($"Test{sources.Count}.cs", content));

    public void Add((string FileName, string Content) source) => sources.Add(source);

    public IEnumerator<(string FileName, string Content)> GetEnumerator() => sources.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Projects by name, made when first named.</summary>
public sealed class ProjectStates : IEnumerable<KeyValuePair<string, ProjectState>>
{
    private readonly SortedDictionary<string, ProjectState> projects = new(StringComparer.Ordinal);

    public ProjectState this[string name]
    {
        get
        {
            if (!projects.TryGetValue(name, out var project))
                projects.Add(name, project = new());
            return project;
        }
    }

    public IEnumerator<KeyValuePair<string, ProjectState>> GetEnumerator() => projects.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
