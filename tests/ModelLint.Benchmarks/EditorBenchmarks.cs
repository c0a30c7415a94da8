using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ModelLint.Benchmarks;

/// <summary>What an editor pays after an edit: the processor time until the open documents are analyzed, all rules on.</summary>
internal static class EditorBenchmarks
{
    private const int WarmUps = 3;

    /// <summary>Of entity types that are read in one row: the more a project has, the longer an edit takes, and the fewer do.</summary>
    private const int EntityTypesPerRow = 7500;

    /// <summary>Each time another text, so that no edit is one that was seen before.</summary>
    private static readonly (string Name, string Document, Func<EditedProject, int, Compilation> Edit)[] Edits =
    [
        ("body of a service", Shop.ServicePath(1), (project, edit) => project.Edit(Shop.ServicePath(1), "item.Count > 3", $"item.Count > {edit}")),
        ("body of a configuration", Shop.ConfigurationPath(1), (project, edit) => project.Edit(Shop.ConfigurationPath(1), "HasMaxLength(200)", $"HasMaxLength({edit})")),
        ("declaration of an entity type", Shop.EntityPath(1), (project, edit) => project.Edit(Shop.EntityPath(1), "int Minimum", $"int Minimum{edit}")),
    ];

    public static Table AfterEdits(IEnumerable<int> sizes, int edits)
    {
        var table = new Table(
            "An edit in an editor", "entity types", "edit", "empty analyzer, 1 document (ms)", "ModelLint, 1 document (ms)", "ModelLint / empty", "ModelLint, 5 documents / 1", "empty, 5 documents / 1");
        foreach (var size in sizes)
        {
            var project = new EditedProject(new(size));
            Run(project, project.Compilation, EditedProject.Empty, [Shop.EntityPath(0)]);
            Run(project, project.Compilation, EditedProject.ModelLint, [Shop.EntityPath(0)]);
            foreach (var (name, document, edit) in Edits)
            {
                var next = 1000;
                string[] one = [document];
                string[] five = [document, .. Enumerable.Range(2, 4).Select(Shop.EntityPath)];
                (string Name, Func<int, TimeSpan> Run)[] measured =
                [
                    ("empty 1", _ => Ask(EditedProject.Empty, one)),
                    ("1", _ => Ask(EditedProject.ModelLint, one)),
                    ("empty 5", _ => Ask(EditedProject.Empty, five)),
                    ("5", _ => Ask(EditedProject.ModelLint, five)),
                ];
                var rounds = Math.Min(edits, Math.Max(EntityTypesPerRow / size, WarmUps));
                Statistics.Interleave(rounds > WarmUps ? WarmUps : 1, measured);
                var times = Statistics.Interleave(rounds, measured);
                table.Add(
                    $"{size:N0}", name, Table.Milliseconds(times["empty 1"]), Table.Milliseconds(times["1"]), Table.Ratio(times["1"] / times["empty 1"]),
                    Table.Ratio(times["5"] / times["1"]), Table.Ratio(times["empty 5"] / times["empty 1"]));

                TimeSpan Ask(ImmutableArray<DiagnosticAnalyzer> analyzers, string[] documents)
                {
                    var before = Environment.CpuUsage.TotalTime;
                    Run(project, edit(project, next++), analyzers, documents);
                    return Environment.CpuUsage.TotalTime - before;
                }
            }
        }

        return table;
    }

    private static void Run(EditedProject project, Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, string[] documents) =>
        project.AskAsync(compilation, analyzers, documents).GetAwaiter().GetResult();
}
