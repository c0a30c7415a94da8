using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;
using ModelLint.Reading;
using ModelLint.Rules;

namespace ModelLint.CodeFixes;

/// <summary>
/// A fix: it says what to write for a finding, in one or more choices, the one in the entity's own style first.
/// A choice that finds no safe place is not offered.
/// </summary>
public abstract class ModelCodeFix : CodeFixProvider
{
    /// <summary>What further choices are offered under where there are no others.</summary>
    internal const string FurtherTitle = "Change more than this finding asks for";

    private readonly string _diagnosticId;

    private protected ModelCodeFix(string diagnosticId)
    {
        _diagnosticId = diagnosticId;
        FixableDiagnosticIds = ImmutableArray.Create(diagnosticId);
    }

    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <summary>What Fix All is called.</summary>
    internal string FixAllTitle => $"Fix all {_diagnosticId}";

    public sealed override FixAllProvider GetFixAllProvider() => ModelFixAllProvider.Instance;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        // Diagnostics of one span come together.
        foreach (var diagnostic in context.Diagnostics)
        {
            var project = context.Document.Project;
            var compilation = await project.GetCompilationAsync(context.CancellationToken).ConfigureAwait(false);
            var choices = FindChoices(new ModelEditor(project.Solution), project, compilation!, diagnostic, context.CancellationToken);
            var actions = choices
                .Select(found => CodeAction.Create(found.Choice.Title, token => Task.FromResult(Apply(found.Choice, project.Solution, compilation!, token)), found.Key))
                .ToImmutableArray();

            // Further choices alone are within a group, so that none of them is the first action.
            foreach (var action in choices is [{ Choice.IsFurther: true }, ..] ? ImmutableArray.Create(CodeAction.Create(FurtherTitle, actions, isInlinable: true)) : actions)
            {
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    /// <summary>
    /// What Fix All writes for one diagnostic, given the key of the action that the user chose for another. <c>dotnet format</c> takes the first
    /// diagnostic and its first action for that (SolutionCodeFixApplier). That is nobody's choice where nothing is offered, and no key, or a group, whose
    /// key is made of those within (CodeActionWithNestedActions): each finding then has its own first choice.
    /// </summary>
    internal void Add(
        ModelEditor editor, Project project, Compilation compilation, Diagnostic diagnostic, string? equivalenceKey, CancellationToken cancellationToken)
    {
        var isChosen = equivalenceKey?.EndsWith(";", StringComparison.Ordinal) == false;
        FindChoices(editor, project, compilation, diagnostic, cancellationToken)
            .Where(choice => isChosen ? choice.Key == equivalenceKey || KeyOf(choice.Choice) == equivalenceKey : !choice.Choice.IsFurther)
            .Select(choice => choice.Write)
            .FirstOrDefault()?.Invoke();
    }

    private static Solution Apply(FixChoice choice, Solution solution, Compilation compilation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var editor = new ModelEditor(solution);
        editor.Place(choice.Edits, compilation)?.Invoke();
        return editor.ToSolution();
    }

    /// <summary>The ways to fix the finding; none where this model does not have it, or it cannot be fixed safely.</summary>
    private protected virtual IEnumerable<FixChoice> Choose(FixTarget target) => [];

    /// <summary>Likewise for a finding about no entity type, but about the code around the context.</summary>
    private protected virtual IEnumerable<FixChoice> Choose(EntityModel model, Diagnostic diagnostic) => [];

    /// <summary>
    /// The choices that find their places, with their keys. The first one's is the id, unless it is a further choice, so that Fix All and <c>dotnet format</c>
    /// fix every entity type in its own style. The others are told apart by their kind.
    /// </summary>
    private IReadOnlyList<(string Key, FixChoice Choice, Action Write)> FindChoices(
        ModelEditor editor, Project project, Compilation compilation, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();

        // One diagnostic stands for the same finding in several contexts and owned types: it is gone when all of them are fixed.
        var targets = FindTargets(project, compilation, diagnostic, cancellationToken).ToList();
        var choices = targets
            .Select(target => Choose(target).ToList())
            .Concat(FindModels(project, compilation, diagnostic, cancellationToken).Select(model => Choose(model, diagnostic).ToList()))
            .Where(choices => choices.Count > 0)
            .ToList();
        return [.. choices.Take(1).SelectMany(first => first)
            .Select(choice => InAll(choice, choices))
            .OfType<FixChoice>()
            .Select(choice => WithSharers(choice, targets, editor.ContextOf(compilation)))
            .OfType<FixChoice>()
            .Select(choice => (Choice: choice, Write: editor.Place(choice.Edits, compilation)))
            .Where(placed => placed.Write is not null)
            .Select((placed, i) => (i == 0 && !placed.Choice.IsFurther ? _diagnosticId : KeyOf(placed.Choice), placed.Choice, placed.Write!))];
    }

    /// <summary>The choice in every context: one of another kind in its place where that will do, none where more would change.</summary>
    private static FixChoice? InAll(FixChoice choice, IEnumerable<IReadOnlyList<FixChoice>> choices)
    {
        var alike = choices.Select(others => others.FirstOrDefault(other => other.Kind == choice.Kind) ?? (choice.IsFurther ? null : others.FirstOrDefault(other => !other.IsFurther))).ToList();
        return alike.Any(other => other is null)
            ? null
            : choice with { Title = string.Join("; ", alike.Select(other => other!.Title).Distinct()), Edits = [.. alike.SelectMany(other => other!.Edits)] };
    }

    /// <summary>
    /// A member that makes properties of other entity types as well changes all of them: it says so, and is no choice where one of them cannot be fixed alike.
    /// </summary>
    private FixChoice? WithSharers(FixChoice choice, IReadOnlyList<FixTarget> targets, EditContext context)
    {
        var members = choice.Edits.Select(edit => edit.Member).OfType<(ClrType Type, string Name)>().Distinct().ToList();
        var sharers = targets.Select(target => target.Model).Distinct()
            .SelectMany(model => members.SelectMany(member => SharedMembers.FindProperties(model, member.Type, member.Name, context)))
            .Where(property => targets.All(target => target.EntityType != property.EntityType))
            .ToList();
        if (sharers.Count == 0)
        {
            return choice;
        }

        var alike = sharers.Select(property => Choose(targets[0] with { EntityType = property.EntityType, Members = [property.Path] }).FirstOrDefault(other => other.Kind == choice.Kind)).ToList();
        var names = sharers.Select(property => property.EntityType.ShortName).Distinct().ToList();
        return alike.Any(other => other is null)
            ? null
            : choice with
            {
                Title = $"{choice.Title}, {(names.Count == 1 ? $"of '{names[0]}'" : $"of {names.Count} other entity types")} too",
                Edits = [.. choice.Edits, .. alike.SelectMany(other => other!.Edits)],
            };
    }

    private string KeyOf(FixChoice choice) => $"{_diagnosticId}.{choice.Kind}";

    private static IEnumerable<FixTarget> FindTargets(Project project, Compilation compilation, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var name = diagnostic.Properties.GetValueOrDefault(FindingProperties.EntityType);
        var context = diagnostic.Properties.GetValueOrDefault(FindingProperties.Context);
        var members = diagnostic.Properties.GetValueOrDefault(FindingProperties.Members) ?? "";
        var options = project.AnalyzerOptions.AnalyzerConfigOptionsProvider;
        var models = EntityModels.Of(compilation, options, cancellationToken);
        return models
            .OrderBy(model => model.Context != context)
            .SelectMany(model => model.EntityTypes.Where(entityType => FindingProperties.NameOf(entityType) == name))
            .Select(entityType => new FixTarget(entityType, members.Split(','), options) { Models = models });
    }

    /// <summary>The model that a finding about no entity type names.</summary>
    private static IEnumerable<EntityModel> FindModels(Project project, Compilation compilation, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        diagnostic.Properties.GetValueOrDefault(FindingProperties.EntityType) is ""
            ? EntityModels.Of(compilation, project.AnalyzerOptions.AnalyzerConfigOptionsProvider, cancellationToken).Where(model => model.Context == diagnostic.Properties[FindingProperties.Context])
            : [];
}
