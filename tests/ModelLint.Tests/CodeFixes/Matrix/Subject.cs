using System.Text.RegularExpressions;

namespace ModelLint.Tests.CodeFixes.Matrix;

/// <summary>Where the members of a finding may be, besides in an entity type that is a class of its own.</summary>
[Flags]
internal enum Homes
{
    EntityType = 0,
    OwnedType = 1,
    ComplexType = 2,
    BaseClass = 4,
    Any = OwnedType | ComplexType | BaseClass,
}

/// <summary>
/// The least that a rule reports, apart from how its sources are laid out: an entity type <c>Visit</c>, and its twin <c>Stay</c>, which has the same finding and has to stay as
/// it is when the one of <c>Visit</c> is fixed. Members are chosen in statements by <c>@(Room, Day)</c>: by a lambda or by strings, as the shape has it.
/// </summary>
/// <param name="Id">The rule.</param>
/// <param name="Variant">Tells several subjects of one rule apart.</param>
internal sealed partial record Subject(string Id, string Variant = "")
{
    public string Name { get; init; } = "Visit";

    /// <summary>Its <c>DbSet</c>, and so its table.</summary>
    public string Set { get; init; } = "Visits";

    /// <summary><c>Entity</c> has a key and timestamps.</summary>
    public string? Base { get; init; } = "Entity";

    /// <summary>The path of the member that has the finding; null for one of the entity type or of several members.</summary>
    public string? Member { get; init; }

    /// <summary>As in a class, without modifier: <c>[Range(0, 150)] int Age = 1</c>.</summary>
    public required ImmutableArray<string> Members { get; init; }

    /// <summary>Types of its own: an enum.</summary>
    public string Types { get; init; } = "";

    /// <summary>Types that the twin has, too: principals.</summary>
    public string Shared { get; init; } = "";

    /// <summary>Shared entity types that are in the model by a <c>DbSet</c>.</summary>
    public ImmutableArray<string> SharedSets { get; init; } = [];

    /// <summary>Statements on its builder.</summary>
    public ImmutableArray<string> Configuration { get; init; } = [];

    /// <summary>The same by attributes of the class; null where no attributes can say it.</summary>
    public ImmutableArray<string>? Attributes { get; init; }

    /// <summary>The members with what attributes of theirs say.</summary>
    public ImmutableArray<string>? AttributedMembers { get; init; }

    /// <summary>A chain that the fix could go on with, where <see cref="Configuration"/> has none.</summary>
    public string? Chain { get; init; }

    /// <summary>Statements on the model's builder, about shared entity types.</summary>
    public ImmutableArray<string> Model { get; init; } = [];

    public ImmutableArray<string> ContextMembers { get; init; } = [];

    /// <summary>Code beside the context.</summary>
    public string Application { get; init; } = "";

    public string Database { get; init; } = "UseSqlServer()";

    public string Options { get; init; } = "";

    /// <summary>What stands behind a statement or attribute.</summary>
    public string Comment { get; init; } = " // said";

    /// <summary>Whether the rule says nothing of entity types in another project, of which a build does not see all.</summary>
    public bool IsOfOwnProject { get; init; }

    public Homes Homes { get; init; } = Homes.BaseClass;

    /// <summary>Whether a derived type has the finding as well, whose columns can be null and whose table is that of its root.</summary>
    public bool IsOfDerivedTypes { get; init; }

    /// <summary>What EF Core refuses to build before the fix has no model to compare with: afterwards it builds it.</summary>
    public bool IsRefused { get; init; }

    /// <summary>What the fix offers, and what each changes of the model, as FixOracle words it.</summary>
    public required ImmutableArray<Choice> Choices { get; init; }

    /// <summary>Findings that the fix brings about by its own nature, each with the reason.</summary>
    public ImmutableArray<(string Id, string Reason)> Consequences { get; init; } = [];

    public Subject Twin => this with
    {
        Name = ToTwin(Name),
        Set = ToTwin(Set),
        Members = ToTwin(Members),
        Types = ToTwin(Types),
        Configuration = ToTwin(Configuration),
        Attributes = Attributes is { } attributes ? ToTwin(attributes) : null,
        AttributedMembers = AttributedMembers is { } members ? ToTwin(members) : null,
        Chain = Chain is null ? null : ToTwin(Chain),
        Application = ToTwin(Application),
        Choices = [.. Choices.Select(choice => choice with { Title = ToTwin(choice.Title), Changes = ToTwin(choice.Changes) })],
    };

    /// <summary>The statements on a builder, members chosen by lambdas over <paramref name="parameter"/>, or by strings.</summary>
    public IEnumerable<string> Statements(string builder, string? parameter = "x") => Configuration.Select(statement => $"{builder}.{Select(statement, parameter)};{Comment}");

    public static string Select(string statement, string? parameter) => Selection().Replace(statement, match =>
    {
        var names = match.Groups[1].Value.Split(", ");
        return parameter is null ? string.Join(", ", names.Select(name => $"\"{name}\""))
            : names.Length == 1 ? $"{parameter} => {parameter}.{names[0]}"
            : $"{parameter} => new {{ {string.Join(", ", names.Select(name => $"{parameter}.{name}"))} }}";
    });

    public override string ToString() => Variant.Length == 0 ? Id : $"{Id}, {Variant}";

    private static ImmutableArray<string> ToTwin(ImmutableArray<string> texts) => [.. texts.Select(ToTwin)];

    private static string ToTwin(string text) => text.Replace("Visit", "Stay", StringComparison.Ordinal).Replace("visit", "stay", StringComparison.Ordinal);

    [GeneratedRegex(@"@\(([\w, ]+)\)")]
    private static partial Regex Selection();
}

/// <summary>An action of a fix: its title, and all that it changes of EF Core's model.</summary>
internal sealed record Choice(string Title, params ImmutableArray<string> Changes)
{
    /// <summary>Whether it changes the member in its class, be it that of other entity types, too.</summary>
    public bool IsOfMember { get; init; }

    /// <summary>Whether it is for all properties of a type.</summary>
    public bool IsOfModel { get; init; }

    /// <summary>Whether it changes more than its finding asks for, so that nobody takes it unasked.</summary>
    public bool IsFurther
    {
        get => field || IsOfModel;
        init;
    }
}
