using System.Text;
using System.Text.RegularExpressions;
using ModelLint.EndToEnd.Applications;
using ModelLint.EndToEnd.CommandLineTool;
using ModelLint.Tests.CodeFixes.Matrix;

namespace ModelLint.EndToEnd.FixedLayouts;

/// <summary>
/// One solution with every layout of sources that ModelLint.Tests tries every fix in, a namespace each, and one run of <c>dotnet format analyzers</c> over it. What that
/// writes is what Fix All does, whose effect on EF Core's model the matrix tells.
/// </summary>
[Collection(CommandLineCollection.Name)]
public sealed partial class LayoutTests(Package package, ModelLintTool tool) : IDisposable
{
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    private readonly Application _formatted = new(package);
    private readonly Application _fixed = new(package);

    public void Dispose()
    {
        _formatted.Dispose();
        _fixed.Dispose();
    }

    [Fact]
    public async Task Dotnet_format_writes_what_Fix_All_does()
    {
        var cells = Choose();
        var rules = cells.Select(cell => cell.Subject.Id).Distinct().Order().ToArray();
        foreach (var application in new[] { _formatted, _fixed })
        {
            Write(application, cells, rules);
            (await application.RunAsync("dotnet", "restore")).EnsureSuccess();
        }

        var before = ReadSources(_formatted);
        await _formatted.FixAsync(rules);
        var fix = await tool.RunAsync(_fixed, "fix", "--rule", string.Join(',', rules));
        Assert.True(fix.ExitCode <= 1, fix.Output);

        var (formatted, @fixed) = (ReadSources(_formatted), ReadSources(_fixed));
        Assert.Equal([], cells.Where(cell => before.Keys.Where(cell.Owns).All(file => formatted[file] == before[file])).Select(cell => $"{cell}: nothing is fixed"));
        var different = formatted.Keys.Where(file => !Lines(formatted[file]).SequenceEqual(Lines(@fixed[file]))).ToList();
        Assert.True(different.Count == 0, string.Join("\n\n", different.Select(file => $"{file}:\n{formatted[file]}\nand not\n{@fixed[file]}")));
        Assert.Equal([], before.Keys.Where(file => FormOf(before[file]) != FormOf(formatted[file])));

        var build = await _formatted.BuildAsync("--no-incremental", "--no-restore");
        build.Command.EnsureSuccess();
        Assert.Equal([], build.Findings.Where(finding => cells.Any(cell => cell.Subject.Id == finding.RuleId && cell.Owns(finding.File))).Select(finding => finding.ToString()));
    }

    /// <summary>For each layout the subject that was taken least, of those that need no settings and whose rules say nothing of entity types at large.</summary>
    private static IReadOnlyList<Cell> Choose()
    {
        var warnings = Warning().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs/rules/README.md"))).Select(rule => rule.Groups[1].Value).ToHashSet();
        var taken = new Dictionary<string, int>();
        return [.. Shapes.All.Select((shape, i) =>
        {
            var subject = Subjects.All
                .Where(subject => shape.CanHold(subject) && warnings.Contains(subject.Id) && subject is { IsRefused: false, Options: "", Database: "UseSqlServer()" } && !NotOffered.Has(subject, shape, subject.Choices[0]))
                .MinBy(subject => taken.GetValueOrDefault(subject.Id))!;
            taken[subject.Id] = taken.GetValueOrDefault(subject.Id) + 1;
            return new Cell($"Layout{i}", subject, shape);
        })];
    }

    private static void Write(Application application, IReadOnlyList<Cell> cells, IEnumerable<string> rules)
    {
        application.Write(".editorconfig", $"root = true\n\n[*.cs]\n{string.Concat(rules.Select(rule => $"dotnet_diagnostic.{rule}.severity = warning\n"))}");
        application.Write("Layouts.slnx", $"<Solution>{string.Concat(cells.Select(cell => cell.Project).Append("Domain").Distinct().Select(project => $"""<Project Path="{project}/{project}.csproj" />"""))}</Solution>");
        application.Write("Application/Application.csproj", Project("<ProjectReference Include=\"../Domain/Domain.csproj\" />"));
        application.Write("Domain/Domain.csproj", Project(""));
        foreach (var cell in cells)
        {
            if (cell.HasOwnProject)
                application.Write($"{cell.Project}/{cell.Project}.csproj", Project("").Replace("<Nullable>", cell.IsProgram ? "<OutputType>Exe</OutputType>\n    <Nullable>" : "<Nullable>", StringComparison.Ordinal));
            foreach (var (isDomain, source) in cell.Shape.Write(cell.Subject))
            {
                var file = $"{(isDomain ? "Domain" : cell.Project)}/{(cell.HasOwnProject ? "" : cell.Namespace)}/{source.FileName}";
                var newLine = source.Text.Contains('\r', StringComparison.Ordinal) ? "\r\n" : "\n";
                application.Write(file, cell.IsProgram ? source.Text
                    : cell.Shape.HasOwnUsings ? OwnNamespace().Replace(source.Text, $"namespace {cell.Namespace}")
                    : $"namespace {cell.Namespace};{newLine}{newLine}{source.Text}");
                if (newLine != "\n")
                    File.WriteAllText(Path.Combine(application.Folder, file), File.ReadAllText(Path.Combine(application.Folder, file)), WithMark);
            }

            if (cell.Shape.Options.Length > 0)
                application.Write($"Application/{cell.Namespace}/.editorconfig", $"[*.cs]\n{cell.Shape.Options}\n");
        }
    }

    private static Dictionary<string, string> ReadSources(Application application) => Directory.EnumerateFiles(application.Folder, "*.cs", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(application.Folder, file))
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Contains("obj"))
        .ToDictionary(file => file, file => new UTF8Encoding(false).GetString(File.ReadAllBytes(Path.Combine(application.Folder, file))));

    /// <summary>In whatever order the findings were fixed.</summary>
    private static IEnumerable<string> Lines(string text) => text.Split('\n').Order(StringComparer.Ordinal);

    /// <summary>The byte order mark, and the line breaks.</summary>
    private static (bool HasMark, bool HasLineFeeds, bool HasCarriageReturns) FormOf(string text) =>
        (text.StartsWith('\uFEFF'), text.Replace("\r\n", "", StringComparison.Ordinal).Contains('\n', StringComparison.Ordinal), text.Contains('\r', StringComparison.Ordinal));

    private static string Project(string reference) => ProjectFile.Of(
        ProjectFile.Modern,
        ProjectFile.EFCore("SqlServer"),
        ProjectFile.ModelLint,
        reference,
        """<Using Include="System.ComponentModel.DataAnnotations" />""",
        """<Using Include="System.ComponentModel.DataAnnotations.Schema" />""",
        """<Using Include="Microsoft.EntityFrameworkCore" />""",
        """<Using Include="Microsoft.EntityFrameworkCore.Metadata.Builders" />""");

    [GeneratedRegex(@"^\| \[(MDL\d+)\].*\| warning \|", RegexOptions.Multiline)]
    private static partial Regex Warning();

    [GeneratedRegex("namespace Clinic")]
    private static partial Regex OwnNamespace();

    private sealed record Cell(string Namespace, Subject Subject, Shape Shape)
    {
        /// <summary>Top-level statements stand in no namespace.</summary>
        public bool IsProgram => Shape.Name.Contains("top-level statements", StringComparison.Ordinal);

        public bool HasOwnProject => IsProgram || Shape.Name.Contains("of the assembly", StringComparison.Ordinal);

        public string Project => HasOwnProject ? Namespace : "Application";

        public bool Owns(string file) => file.Split(Path.DirectorySeparatorChar).Contains(Namespace);

        public override string ToString() => $"{Subject} in '{Shape}'";
    }
}
