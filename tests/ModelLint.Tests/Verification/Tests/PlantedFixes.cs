using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ModelLint.Tests.Verification.Tests;

/// <summary>Renames Bad… to Good…, and does so rightly; derived ones do it wrongly, each in its way.</summary>
public class RenameFix : CodeFixProvider
{
    public sealed override ImmutableArray<string> FixableDiagnosticIds => ["TEST01"];

    protected virtual string? Key => "Rename";

    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
            Register(context, diagnostic);
        return Task.CompletedTask;
    }

    protected void Register(CodeFixContext context, Diagnostic diagnostic) =>
        context.RegisterCodeFix(CodeAction.Create("Rename", _ => FixAsync(context.Document, diagnostic), Key), diagnostic);

    protected virtual Task<Solution> FixAsync(Document document, Diagnostic diagnostic) => ReplaceAsync(document, diagnostic.Location.SourceSpan, "Good");

    protected static async Task<Solution> ReplaceAsync(Document document, TextSpan span, string replacement)
    {
        var text = await document.GetTextAsync();
        var rest = text.ToString(span)["Bad".Length..];
        return document.WithText(text.Replace(span, replacement + rest)).Project.Solution;
    }
}

public sealed class DoesNothingFix : RenameFix
{
    protected override Task<Solution> FixAsync(Document document, Diagnostic diagnostic) => ReplaceAsync(document, diagnostic.Location.SourceSpan, "Bad");
}

public sealed class BreaksTheCodeFix : RenameFix
{
    protected override Task<Solution> FixAsync(Document document, Diagnostic diagnostic) => ReplaceAsync(document, diagnostic.Location.SourceSpan, "class ");
}

public sealed class KeylessFix : RenameFix
{
    protected override string? Key => null;
}

public sealed class NoFixAllFix : RenameFix
{
    public override FixAllProvider? GetFixAllProvider() => null;
}

public sealed class FirstOfSpanOnlyFix : RenameFix
{
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Register(context, context.Diagnostics[0]);
        return Task.CompletedTask;
    }
}

public sealed class TouchesOtherDocumentsFix : RenameFix
{
    protected override async Task<Solution> FixAsync(Document document, Diagnostic diagnostic)
    {
        var solution = await base.FixAsync(document, diagnostic);
        var other = solution.GetProject(document.Project.Id)!.Documents.First(other => other.Name == "Other.cs");
        return other.WithText(SourceText.From("// gone", System.Text.Encoding.UTF8)).Project.Solution;
    }
}

/// <summary>Every fix writes at one place, as a call appended to one configuration method does: the batch fixer keeps one of them.</summary>
public sealed class InsertsAtOnePlaceFix : RenameFix
{
    protected override async Task<Solution> FixAsync(Document document, Diagnostic diagnostic)
    {
        var renamed = (await base.FixAsync(document, diagnostic)).GetDocument(document.Id)!;
        var text = await renamed.GetTextAsync();
        return renamed.WithText(text.Replace(text.ToString().IndexOf("/*here*/", StringComparison.Ordinal), 0, $"/*{diagnostic.Properties["Member"]}*/")).Project.Solution;
    }
}
