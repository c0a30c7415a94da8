using Microsoft.CodeAnalysis;
using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;
using ModelLint.Tests.EFCore;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.CodeFixes;

/// <summary>Writes edits into one source, for a model whose places are found by their text: what reads models has no part in it.</summary>
internal static class EditTest
{
    /// <summary>Asserts what the edits make of the source, each added on its own as those of several findings are, and that it compiles.</summary>
    public static async Task WritesAsync(string before, string after, Func<PlacedModel, IEnumerable<ModelEdit>> edits, bool implicitUsings = true)
    {
        var (written, added) = await WriteAsync(before, edits, implicitUsings);
        Assert.True(added, "An edit found no place.");
        var text = (await written.GetTextAsync()).ToString();
        Assert.True(after == text, LineDiff.Between(after, text));
        var errors = (await written.Project.GetCompilationAsync())!.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Empty(errors);
    }

    /// <summary>Asserts that there is no safe place for the edits.</summary>
    public static async Task FindsNoPlaceAsync(string source, Func<PlacedModel, IEnumerable<ModelEdit>> edits)
    {
        var (written, added) = await WriteAsync(source, edits, implicitUsings: true);
        Assert.False(added);
        Assert.Equal(source, (await written.GetTextAsync()).ToString());
    }

    private static async Task<(Document Document, bool Added)> WriteAsync(
        string source, Func<PlacedModel, IEnumerable<ModelEdit>> edits, bool implicitUsings)
    {
        var state = new SolutionState { Sources = { source } };
        var environment = new TestEnvironment(EFCoreVersion.V10, Providers.All, implicitUsings);
        var solution = (await TestSolution.CreateAsync(state, environment, ReferenceForm.Editor, [])).Solution;
        var document = solution.Projects.Single().Documents.Single(document => document.Name == "Test0.cs");
        var compilation = (await document.Project.GetCompilationAsync())!;
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Empty(errors);

        var editor = new ModelEditor(solution);
        var added = edits(new((await document.GetSyntaxTreeAsync())!, source)).ToList().TrueForAll(Add);
        return (editor.ToSolution().GetDocument(document.Id)!, added);

        bool Add(ModelEdit edit)
        {
            var write = editor.Place([edit], compilation);
            write?.Invoke();
            return write is not null;
        }
    }
}

/// <summary>A model made by hand: elements by name, places by the text that stands there.</summary>
internal sealed class PlacedModel
{
    private const string OnModelCreating = "protected override void OnModelCreating";

    private readonly SyntaxTree _tree;
    private readonly string _source;
    private readonly EntityModel _model;

    public PlacedModel(SyntaxTree tree, string source)
    {
        (_tree, _source) = (tree, source);
        _model = new()
        {
            Context = "ClinicContext",
            ContextAnchor = At("ClinicContext"),
            OnModelCreating = source.Contains(OnModelCreating, StringComparison.Ordinal) ? At(OnModelCreating) : null,
            Provider = new(DatabaseProvider.PostgreSql),
            EFVersion = 10,
        };
    }

    public Anchor At(string text)
    {
        var start = _source.IndexOf(text, StringComparison.Ordinal);
        Assert.True(start >= 0, $"'{text}' is not in the source.");
        return new(_tree, new(start, text.Length));
    }

    public ConfigurationPlace Method(string text) => new(ConfigurationPlaceKind.ConfigureMethod, At(text), IsSpecific: true);

    public ConfigurationPlace Block(string text) => new(ConfigurationPlaceKind.EntityBlock, At(text), IsSpecific: true);

    public ConfigurationPlace Call(string text) => new(ConfigurationPlaceKind.EntityCall, At(text), IsSpecific: true);

    public EntityType EntityType(string name, params ConfigurationPlace[] places) => new()
    {
        Model = _model,
        Name = name,
        ShortName = name,
        ClrType = Class(name),
        Origin = TypeOrigin.Source,
        IsAbstract = false,
        Anchor = At($"class {name}"),
        IsKeyless = new(false),
        ConfigurationPlaces = places,
        TableName = new(name + "s"),
    };

    public static ClrType Class(string name) => new("", name, ClrTypeKind.Class);

    public Property Property(EntityType entityType, string name, params string[] chains) => new()
    {
        DeclaringType = entityType,
        Name = name,
        ClrType = new("System", "String", ClrTypeKind.Class),
        IsShadowProperty = false,
        Origin = TypeOrigin.Source,
        Anchor = entityType.Anchor,
        HasSource = true,
        Configurations = [.. chains.Select(At)],
        ProviderClrType = new(new("System", "String", ClrTypeKind.Class)),
        IsNullable = new(false),
    };

    public Property Shadow(EntityType entityType, string name) => new()
    {
        DeclaringType = entityType,
        Name = name,
        ClrType = new("System", "Guid", ClrTypeKind.Struct),
        IsShadowProperty = true,
        Origin = TypeOrigin.Source,
        Anchor = entityType.Anchor,
        HasSource = false,
        ProviderClrType = new(new("System", "Guid", ClrTypeKind.Struct)),
        IsNullable = new(false),
    };

    public ModelEdit MaxLength(EntityType entityType, string property, params string[] chains) =>
        new ConfigureProperty(Property(entityType, property, chains), [_ => ".HasMaxLength(256)"]);
}
