using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace ModelLint.Cli.Fixing;

/// <summary>The changes of a file as a patch, which <c>git apply</c> takes.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <param name="path">The file as the patch names it.</param>
    public static IEnumerable<string> Lines(string path, string? before, string after)
    {
        var diff = Differ.Instance.CreateDiffs(before ?? "", after, ignoreWhiteSpace: false, ignoreCase: false, new LineEndingsPreservingChunker());
        yield return before is null ? "--- /dev/null" : $"--- a/{path}";
        yield return $"+++ b/{path}";
        foreach (var hunk in Hunks(diff.DiffBlocks))
        {
            foreach (var line in Lines(hunk, diff))
            {
                yield return line;
            }
        }
    }

    /// <summary>Changes that are nearer to each other than twice the context share it.</summary>
    private static IEnumerable<List<DiffBlock>> Hunks(IEnumerable<DiffBlock> blocks)
    {
        var hunk = new List<DiffBlock>();
        foreach (var block in blocks)
        {
            if (hunk.Count > 0 && block.DeleteStartA - (hunk[^1].DeleteStartA + hunk[^1].DeleteCountA) > 2 * Context)
            {
                yield return hunk;
                hunk = [];
            }

            hunk.Add(block);
        }

        if (hunk.Count > 0)
        {
            yield return hunk;
        }
    }

    private static IEnumerable<string> Lines(List<DiffBlock> hunk, DiffResult diff)
    {
        var (first, last) = (hunk[0], hunk[^1]);
        var start = Math.Max(0, first.DeleteStartA - Context);
        var end = Math.Min(diff.PiecesOld.Count, last.DeleteStartA + last.DeleteCountA + Context);
        var startNew = first.InsertStartB - (first.DeleteStartA - start);
        var count = end - start;
        var countNew = count + hunk.Sum(block => block.InsertCountB - block.DeleteCountA);
        yield return $"@@ -{Range(start, count)} +{Range(startNew, countNew)} @@";

        var next = start;
        foreach (var block in hunk)
        {
            foreach (var line in Marked(' ', diff.PiecesOld, next, block.DeleteStartA).Concat(Marked('-', diff.PiecesOld, block.DeleteStartA, block.DeleteStartA + block.DeleteCountA))
                .Concat(Marked('+', diff.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB)))
            {
                yield return line;
            }

            next = block.DeleteStartA + block.DeleteCountA;
        }

        foreach (var line in Marked(' ', diff.PiecesOld, next, end))
        {
            yield return line;
        }
    }

    /// <summary>Lines count from 1; a range of none stands behind the line before.</summary>
    private static string Range(int start, int count) => $"{(count == 0 ? start : start + 1)},{count}";

    private static IEnumerable<string> Marked(char mark, IReadOnlyList<string> lines, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var line = lines[i];
            yield return mark + (line.EndsWith('\n') ? line[..^1] : line);
            if (!line.EndsWith('\n'))
            {
                yield return @"\ No newline at end of file";
            }
        }
    }
}
