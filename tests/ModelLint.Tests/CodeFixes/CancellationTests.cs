using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Properties;
using ModelLint.Rules.Properties;
using ModelLint.Tests.EFCore;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.CodeFixes;

/// <summary>An editor takes back what it has asked for with every key.</summary>
public sealed class CancellationTests
{
    private static readonly StringPropertyWithoutMaxLength Rule = new();

    private static readonly StringPropertyWithoutMaxLengthFix Fix = new();

    [Fact]
    public async Task A_question_that_is_taken_back_ends_and_the_next_is_answered()
    {
        var (document, diagnostic) = await FindAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ActionsAsync(document, diagnostic, new CancellationToken(canceled: true)));
        Assert.NotEmpty(await ActionsAsync(document, diagnostic, CancellationToken.None));
    }

    [Fact]
    public async Task An_action_that_is_taken_back_changes_nothing()
    {
        var (document, diagnostic) = await FindAsync();
        var action = (await ActionsAsync(document, diagnostic, CancellationToken.None))[0];
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => action.GetOperationsAsync(new CancellationToken(canceled: true)));
        Assert.NotEmpty(await action.GetOperationsAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Fix_All_that_is_taken_back_ends()
    {
        var (document, diagnostic) = await FindAsync();
        var context = new FixAllContext(
            document, Fix, FixAllScope.Solution, diagnostic.Id, Fix.FixableDiagnosticIds, new Known(diagnostic), new CancellationToken(canceled: true));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Fix.GetFixAllProvider().GetFixAsync(context));
    }

    private static async Task<(Document Document, Diagnostic Diagnostic)> FindAsync()
    {
        var state = new SolutionState
        {
            Sources =
            {
                """
                public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; }
                public class ClinicContext : DbContext
                {
                    public DbSet<Patient> Patients => Set<Patient>();
                    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
                }
                """,
            },
        };
        var solution = (await TestSolution.CreateAsync(state, new TestEnvironment(EFCoreVersion.V10, Providers.SqlServer, ImplicitUsings: true), ReferenceForm.Editor, Rule.SupportedDiagnostics)).Solution;
        var diagnostic = Assert.Single(await AnalyzerRun.DiagnosticsOfAsync(solution, Rule));
        return (solution.GetDocument(diagnostic.Location.SourceTree)!, diagnostic);
    }

    private static async Task<List<CodeAction>> ActionsAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var actions = new List<CodeAction>();
        await Fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), cancellationToken));
        return actions;
    }

    private sealed class Known(Diagnostic diagnostic) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => GetAllDiagnosticsAsync(document.Project, cancellationToken);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult(Enumerable.Empty<Diagnostic>());

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([diagnostic]);
    }
}
