using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Edits;

namespace ModelLint.CodeFixes;

/// <summary>
/// Fix All by one editor. The batch fixer of Roslyn merges separately changed documents, and drops all but one of the
/// insertions at the end of the same <c>Configure</c> body.
/// </summary>
internal sealed class ModelFixAllProvider : FixAllProvider
{
    public static readonly ModelFixAllProvider Instance = new();

    private ModelFixAllProvider()
    {
    }

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var fix = (ModelCodeFix)fixAllContext.CodeFixProvider;
        var editor = new ModelEditor(fixAllContext.Solution);
        foreach (var project in ProjectsOf(fixAllContext))
        {
            var diagnostics = await DiagnosticsOfAsync(fixAllContext, project).ConfigureAwait(false);
            if (diagnostics.IsEmpty || await project.GetCompilationAsync(fixAllContext.CancellationToken).ConfigureAwait(false) is not { } compilation)
            {
                continue;
            }

            foreach (var diagnostic in diagnostics.OrderBy(PathOf, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan))
            {
                fix.Add(editor, project, compilation, diagnostic, fixAllContext.CodeActionEquivalenceKey, fixAllContext.CancellationToken);
            }
        }

        if (!editor.HasChanges)
        {
            return null;
        }

        var changed = editor.ToSolution();
        return CodeAction.Create(fix.FixAllTitle, _ => Task.FromResult(changed), fixAllContext.CodeActionEquivalenceKey);
    }

    /// <summary>In an order that does not depend on the host: the edits of one place are written in the order in which they come.</summary>
    private static IEnumerable<Project> ProjectsOf(FixAllContext context) => context.Scope == FixAllScope.Solution
        ? context.Solution.Projects.Where(project => project.Language == context.Project.Language).OrderBy(project => project.FilePath, StringComparer.Ordinal)
        : [context.Project];

    private static async Task<ImmutableArray<Diagnostic>> DiagnosticsOfAsync(FixAllContext context, Project project) =>
        context.Scope == FixAllScope.Document && context.Document is { } document
            ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
            : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);

    private static string PathOf(Diagnostic diagnostic) => diagnostic.Location.SourceTree?.FilePath ?? "";
}
