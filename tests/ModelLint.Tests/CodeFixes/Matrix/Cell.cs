using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ModelLint.Rules;
using ModelLint.Tests.Contracts;
using ModelLint.Tests.EFCore;
using ModelLint.Tests.Oracle;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.CodeFixes.Matrix;

/// <summary>One fix in one shape: every choice of it, for one finding and for all in document, project and solution.</summary>
internal sealed partial class Cell
{
    private readonly Subject _subject;
    private readonly Shape _shape;
    private readonly CodeFixRun _fix;
    private readonly ImmutableArray<DiagnosticAnalyzer> _rules;
    private readonly List<string> _failures = [];
    private readonly HashSet<string> _allowed;

    private Cell(Subject subject, Shape shape)
    {
        (_subject, _shape) = (subject, shape);
        var own = RuleTests.Rules.Single(rule => rule.SupportedDiagnostics.Single().Id == subject.Id);
        _fix = new(RuleTests.FixOf(subject.Id)!, own, index: 0);
        // What is off by default is a team's own policy, which no fix can know, but for the one that the fix is for.
        _rules = [.. RuleTests.Rules.Where(rule => rule == own || rule.SupportedDiagnostics.Single().IsEnabledByDefault)];
        _allowed = [.. subject.Consequences.Select(consequence => consequence.Id)];
    }

    /// <summary>All that is wrong with the fix in this shape.</summary>
    public static async Task<IReadOnlyList<string>> FailuresAsync(Subject subject, Shape shape)
    {
        var cell = new Cell(subject, shape);
        await cell.RunAsync();
        return cell._failures;
    }

    private async Task RunAsync()
    {
        var solution = await CreateAsync();
        var before = await State.OfAsync(solution, _rules);
        var findings = before.Findings.Where(finding => finding.Id == _subject.Id).ToImmutableArray();
        if (before.Errors.Any() || await SolutionText.UnformattedAsync(solution, solution) is { Length: > 0 } || findings.Length != (_shape.SharesClass ? 1 : 2))
        {
            _failures.Add($"The sources of the test: {string.Join('\n', before.Errors)} {await SolutionText.UnformattedAsync(solution, solution)}\n{AnalyzerRun.Lines(findings)}");
            return;
        }

        var finding = findings.Single(finding => _shape.SharesClass || SubjectOf(finding).Contains(_subject.Name, StringComparison.Ordinal));
        var actions = await _fix.ActionsAsync(solution, [finding]);
        var titles = actions.Select(action => action.Action.Title).ToList();
        var choices = _subject.Choices.Where(choice => !NotOffered.Has(_subject, _shape, choice)).ToList();
        if (!titles.Order(StringComparer.Ordinal).SequenceEqual(choices.Select(TitleOf).Order(StringComparer.Ordinal)))
            _failures.Add($"Offered is\n  {string.Join("\n  ", titles)}\nand not\n  {string.Join("\n  ", choices.Select(TitleOf))}");
        if (actions.Select(action => action.Action.EquivalenceKey).Distinct().Count() != actions.Count)
            _failures.Add($"Choices share an equivalence key: {string.Join(", ", actions.Select(action => action.Action.EquivalenceKey))}");

        foreach (var title in titles.Where(title => !TitleStyle().IsMatch(title)))
            _failures.Add($"'{title}' is not worded as titles are: what to do, in one sentence without a period.");

        var formatted = await _fix.FormatAsync(solution, findings);
        if ((actions is [] || IsFurther(actions[0].Action.Title)) && await SolutionText.DifferenceAsync(solution, formatted) is { Length: > 0 } unasked)
            _failures.Add($"Where nothing else is offered, 'dotnet format' takes a further choice:\n{unasked}");

        var facts = _subject.IsRefused ? null : FactsOf(await EFModel.FactsOfAsync(solution, EFCoreVersion.V10));
        foreach (var choice in choices)
        {
            if (actions.Find(action => action.Action.Title == TitleOf(choice)) is { Action: { } action })
            {
                var one = await CodeFixRun.ApplyAsync(action);
                var ofTwin = _subject.Twin.Choices[_subject.Choices.IndexOf(choice)];
                var both = ChangesOf(_subject, choice).Concat(ChangesOf(_subject.Twin, ofTwin)).Distinct();
                var isOfBoth = _shape.SharesClass || choice.IsOfModel || (_shape.SharesMembers && choice.IsOfMember);
                await CheckAsync($"'{action.Title}'", before, one, isOfBoth ? findings : [finding], facts, isOfBoth ? both : ChangesOf(_subject, choice));
                await CheckAgainAsync(one, finding, action.Title);

                var all = await FixAllAsync(solution, finding, findings, action.EquivalenceKey!, one);
                if (facts is null && (await EFModel.FactsOfAsync(all, EFCoreVersion.V10)).FirstOrDefault(model => model.Refusal is not null) is { } refused)
                    _failures.Add($"EF Core still refuses the model: {refused.Refusal}");
                if (await FromTurnsAsync(solution, one, all, (finding, choice), (findings.FirstOrDefault(other => other != finding) ?? finding, ofTwin)) is { Length: > 0 } difference)
                    _failures.Add($"'{action.Title}' for all is another thing than for one after the other:\n{difference}");
                if (action == actions[0].Action && !choice.IsFurther && await SolutionText.DifferenceAsync(all, formatted) is { Length: > 0 } ofFormat)
                    _failures.Add($"'dotnet format' does another thing than Fix All:\n{ofFormat}");
            }
        }
    }

    /// <summary>Fix All in document, project and solution; it asserts that they agree, and gives the last.</summary>
    private async Task<Solution> FixAllAsync(Solution solution, Diagnostic finding, ImmutableArray<Diagnostic> findings, string key, Solution one)
    {
        var document = solution.GetDocument(finding.Location.SourceTree)!;
        var inDocument = await _fix.FixAllOnceAsync(document, findings, FixAllScope.Document, key) ?? solution;
        var inProject = await _fix.FixAllOnceAsync(document, findings, FixAllScope.Project, key) ?? solution;
        var inSolution = await _fix.FixAllOnceAsync(document, findings, FixAllScope.Solution, key) ?? solution;
        var isOneDocument = findings.All(other => other.Location.SourceTree == finding.Location.SourceTree);
        if (await SolutionText.DifferenceAsync(isOneDocument ? inSolution : one, inDocument) is { Length: > 0 } ofDocument)
            _failures.Add($"Fix All in the document is another thing than {(isOneDocument ? "in the solution" : "one fix")}:\n{ofDocument}");
        if (await SolutionText.DifferenceAsync(inSolution, inProject) is { Length: > 0 } ofProject)
            _failures.Add($"Fix All in the project is another thing than in the solution:\n{ofProject}");
        return inSolution;
    }

    private async Task CheckAsync(
        string what, State before, Solution changed, ImmutableArray<Diagnostic> @fixed, IReadOnlyList<Dictionary<string, FactLine>>? facts, IEnumerable<string> changes)
    {
        var after = await State.OfAsync(changed, _rules);
        var wrong = new List<string>();
        wrong.AddRange(after.Errors);
        wrong.AddRange(Surplus(before.Warnings, after.Warnings));

        var expected = before.Findings.Except(@fixed).Select(KeyOf).ToList();
        var left = after.Findings.Where(finding => !_allowed.Contains(finding.Id)).ToList();
        wrong.AddRange(Surplus(expected, left.Select(KeyOf)).Select(key => $"There is still or newly a finding: {key}"));
        if (await SolutionText.UnformattedAsync(before.Solution, changed) is { Length: > 0 } unformatted)
            wrong.Add($"Not formatted:\n{unformatted}");
        wrong.AddRange(await SolutionText.ChangedFormsAsync(before.Solution, changed));
        var comments = await SolutionText.CommentsAsync(changed);
        wrong.AddRange((await SolutionText.CommentsAsync(before.Solution)).Except(comments).Select(comment => $"The comment '{comment}' is lost."));

        if (wrong.Count == 0 && facts is not null)
        {
            var models = await EFModel.FactsOfAsync(changed, EFCoreVersion.V10);
            if (models.FirstOrDefault(model => model.Refusal is not null) is { } refused)
                wrong.Add($"EF Core refuses the model: {refused.Refusal}");
            else
                wrong.AddRange(facts.Zip(FactsOf(models)).Select(model => Wrong(model.First, model.Second, changes)).OfType<string>());
        }

        if (wrong.Count > 0)
            _failures.Add($"{what}:\n  {string.Join("\n  ", wrong)}\n{await SolutionText.DifferenceAsync(before.Solution, changed)}");
    }

    /// <summary>What is wrong with how the model of a context has changed.</summary>
    private static string? Wrong(Dictionary<string, FactLine> before, Dictionary<string, FactLine> after, IEnumerable<string> changes)
    {
        var (difference, expected) = (FixOracle.Difference(before, after).Select(WithoutNamespace).Order(StringComparer.Ordinal).ToList(), changes.Order(StringComparer.Ordinal).ToList());
        return difference.SequenceEqual(expected) ? null : $"EF Core's model changes by\n    {string.Join("\n    ", difference)}\n  and not by\n    {string.Join("\n    ", expected)}";
    }

    private static List<Dictionary<string, FactLine>> FactsOf(IEnumerable<EFModel> models) => [.. models.Select(model => FixOracle.FactsOf([model]))];

    private bool IsFurther(string title) => _subject.Choices.Any(choice => choice.IsFurther && TitleOf(choice) == title);

    /// <summary>
    /// What Fix All writes otherwise than one fix and then the other: they may be at one place, where the first stands first,
    /// and where lines are broken goes by the longest of the document.
    /// </summary>
    private async Task<string> FromTurnsAsync(Solution solution, Solution fixedOne, Solution all, (Diagnostic Finding, Choice Choice) one, (Diagnostic Finding, Choice Choice) other)
    {
        if (_shape.SharesClass)
            return await SolutionText.DifferenceAsync(fixedOne, all);

        ImmutableArray<string> differences =
        [
            await SolutionText.DifferenceAsync(await FixAsync(await FixAsync(solution, one), other), all, ignoresWhitespace: true),
            await SolutionText.DifferenceAsync(await FixAsync(await FixAsync(solution, other), one), all, ignoresWhitespace: true),
        ];
        return differences.Contains("") ? "" : string.Join("\nand\n", differences);
    }

    /// <summary>The choice for a finding of before.</summary>
    private async Task<Solution> FixAsync(Solution solution, (Diagnostic Finding, Choice Choice) one) =>
        (await _fix.ActionsAsync(solution, [await StaleAsync(one.Finding, solution)])).Find(action => action.Action.Title == TitleOf(one.Choice)) is { Action: { } action }
            ? await CodeFixRun.ApplyAsync(action)
            : solution;

    /// <summary>Asked again for what it has fixed, a fix has nothing to offer.</summary>
    private async Task CheckAgainAsync(Solution changed, Diagnostic finding, string title)
    {
        if (await _fix.ActionsAsync(changed, [await StaleAsync(finding, changed)]) is [var again, ..])
            _failures.Add($"After '{title}' it still offers '{again.Action.Title}'.");
    }

    /// <summary>A finding of before in the same document, wherever it would be by now.</summary>
    private static async Task<Diagnostic> StaleAsync(Diagnostic finding, Solution changed)
    {
        var document = changed.Projects.SelectMany(project => project.Documents).First(document => document.FilePath == finding.Location.SourceTree!.FilePath);
        return Diagnostic.Create(finding.Descriptor, Location.Create((await document.GetSyntaxTreeAsync())!, new TextSpan(0, 0)), finding.Properties);
    }

    /// <summary>The sources of the test.</summary>
    public static SolutionState StateOf(Subject subject, Shape shape)
    {
        var state = new SolutionState { AnalyzerConfigFiles = { ("/.editorconfig", $"root = true\n\n[*.cs]\n{shape.Options}\n{subject.Options}\n") } };
        foreach (var (isDomain, source) in shape.Write(subject))
            (isDomain ? state.AdditionalProjects["Domain"] : state).Sources.Add((source.FileName, source.Text));
        if (shape.HasDomainProject)
            state.AdditionalProjectReferences.Add("Domain");
        return state;
    }

    private async Task<Solution> CreateAsync()
    {
        var state = StateOf(_subject, _shape);
        var environment = new TestEnvironment(EFCoreVersion.V10, DatabaseProviders.NamedIn(state.Contents), ImplicitUsings: !_shape.HasOwnUsings);
        var solution = (await TestSolution.CreateAsync(state, environment, ReferenceForm.Editor, [.. _rules.SelectMany(rule => rule.SupportedDiagnostics)])).Solution;
        return _shape.HasOwnUsings ? await SolutionText.WithoutUnnecessaryUsingsAsync(solution) : solution;
    }

    private string TitleOf(Choice choice)
    {
        var twin = _subject.Choices.Any(own => ReferenceEquals(own, choice)) ? _subject.Twin.Name : _subject.Name;
        return _shape.Title(_subject, choice.Title) + (_shape.SharesMembers && choice.IsOfMember ? $", of '{twin}' too" : "");
    }

    private IEnumerable<string> ChangesOf(Subject subject, Choice choice) => choice.Changes.Select(change => _shape.Change(subject, change));

    /// <summary>The entity type, or what tells a finding about none from others.</summary>
    private static string SubjectOf(Diagnostic finding) => finding.Properties[FindingProperties.EntityType] is { Length: > 0 } entityType ? entityType : finding.Properties[FindingProperties.Subject]!;

    private static string KeyOf(Diagnostic finding) => $"{finding.Id} {SubjectOf(finding)} {finding.Properties[FindingProperties.Members]}";

    private static string WithoutNamespace(string fact) => fact.Replace("Clinic.", "", StringComparison.Ordinal);

    /// <summary>What there is more of than before.</summary>
    private static IEnumerable<string> Surplus(IEnumerable<string> before, IEnumerable<string> after)
    {
        var known = before.GroupBy(text => text).ToDictionary(group => group.Key, group => group.Count());
        return after.GroupBy(text => text).Where(group => group.Count() > known.GetValueOrDefault(group.Key)).Select(group => group.Key);
    }

    /// <summary>A verb first, names in single quotes, no period.</summary>
    [GeneratedRegex(@"^(Add|Apply|Change|Compare|Give|Index|Keep|Leave|Limit|Make|Name|Put|Raise|Read|Remove|Rename|Say|Set|Store|Take) [^""]*[^"".\s]$")]
    private static partial Regex TitleStyle();

    /// <summary>What compiler and rules say of a solution.</summary>
    private sealed record State(Solution Solution, ImmutableArray<string> Errors, ImmutableArray<string> Warnings, ImmutableArray<Diagnostic> Findings)
    {
        public static async Task<State> OfAsync(Solution solution, ImmutableArray<DiagnosticAnalyzer> rules)
        {
            var (compiler, findings) = (ImmutableArray.CreateBuilder<Diagnostic>(), ImmutableArray.CreateBuilder<Diagnostic>());
            foreach (var project in solution.Projects)
            {
                var compilation = (await project.GetCompilationAsync())!;
                compiler.AddRange(compilation.GetDiagnostics());
                findings.AddRange(await AnalyzerRun.BuildDiagnosticsAsync(project, compilation, rules));
            }

            return new(
                solution,
                [.. compiler.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString())],
                [.. compiler.Where(diagnostic => (diagnostic.Severity == DiagnosticSeverity.Warning && diagnostic.Id != "CS1702") || diagnostic.Id == "CS8019").Select(diagnostic => $"{AnalyzerRun.PathOf(diagnostic)}: {diagnostic.Id} {diagnostic.GetMessage()}")],
                findings.ToImmutable());
        }
    }
}
