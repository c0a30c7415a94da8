using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.CodeFixes.Matrix;

/// <summary>The documents of a solution as text.</summary>
internal static partial class SolutionText
{
    /// <summary>Without the using directives that the compiler finds unnecessary.</summary>
    public static async Task<Solution> WithoutUnnecessaryUsingsAsync(Solution solution)
    {
        foreach (var document in solution.Projects.SelectMany(project => project.Documents))
        {
            var root = (await document.GetSyntaxRootAsync())!;
            var unnecessary = (await document.GetSemanticModelAsync())!.GetDiagnostics().Where(diagnostic => diagnostic.Id == "CS8019")
                .Select(diagnostic => root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<UsingDirectiveSyntax>()!.FullSpan);
            var text = await document.GetTextAsync();
            solution = solution.WithDocumentText(document.Id, text.WithChanges(unnecessary.Select(span => new TextChange(span, ""))));
        }

        return solution;
    }

    /// <summary>The documents that have changed and that the formatter would change again.</summary>
    public static async Task<string> UnformattedAsync(Solution before, Solution changed)
    {
        var unformatted = "";
        foreach (var document in changed.Projects.SelectMany(project => project.Documents))
        {
            if (before == changed || !(await document.GetTextAsync()).ContentEquals(await before.GetDocument(document.Id)!.GetTextAsync()))
            {
                var text = (await document.GetTextAsync()).ToString();
                var formatted = (await (await Formatter.FormatAsync(document)).GetTextAsync()).ToString();
                unformatted += text == formatted ? "" : LineDiff.Between(formatted, text);
            }
        }

        return unformatted;
    }

    /// <summary>The documents that have become mixed in their line breaks, or lost their encoding.</summary>
    public static async Task<IReadOnlyList<string>> ChangedFormsAsync(Solution before, Solution changed)
    {
        var forms = new List<string>();
        foreach (var document in changed.Projects.SelectMany(project => project.Documents))
        {
            var (old, @new) = (await before.GetDocument(document.Id)!.GetTextAsync(), await document.GetTextAsync());
            if (old.Encoding != @new.Encoding || (old.ToString().Contains('\r', StringComparison.Ordinal) && @new.ToString().Replace("\r\n", "", StringComparison.Ordinal).Contains('\n', StringComparison.Ordinal)))
                forms.Add($"{document.Name} has another form: {@new.Encoding?.WebName}");
        }

        return forms;
    }

    /// <summary>The comments, told apart where they are alike.</summary>
    public static async Task<List<string>> CommentsAsync(Solution solution)
    {
        var comments = new List<string>();
        foreach (var document in solution.Projects.SelectMany(project => project.Documents))
        {
            comments.AddRange((await document.GetSyntaxRootAsync())!.DescendantTrivia()
                .Where(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
                .Select(trivia => $"{document.Name}: {trivia}"));
        }

        return [.. comments.GroupBy(comment => comment).SelectMany(group => group.Select((comment, i) => $"{comment} ({i})"))];
    }

    /// <summary>The lines that differ, by document; empty where none does.</summary>
    public static async Task<string> DifferenceAsync(Solution before, Solution after, bool ignoresWhitespace = false)
    {
        var differences = "";
        foreach (var document in after.Projects.SelectMany(project => project.Documents))
        {
            var (old, @new) = ((await before.GetDocument(document.Id)!.GetTextAsync()).ToString(), (await document.GetTextAsync()).ToString());
            differences += old == @new || (ignoresWhitespace && Whitespace().Replace(old, "") == Whitespace().Replace(@new, "")) ? "" : $"--- {document.FilePath}\n{LineDiff.Between(old, @new)}\n";
        }

        return differences;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Whitespace();
}
