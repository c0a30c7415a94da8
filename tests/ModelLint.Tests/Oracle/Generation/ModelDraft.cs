using ModelLint.Tests.EFCore;

namespace ModelLint.Tests.Oracle.Generation;

/// <summary>A statement of OnModelCreating: about an entity type, continuing its builder, or with <c>b</c> for the model's.</summary>
internal sealed record Statement(GeneratedClass? Entity, string Text);

/// <summary>A context on its way: its ingredients add classes, members, attributes and statements.</summary>
internal sealed class ModelDraft(Dice dice, EFCoreVersion version, Providers provider, string @namespace)
{
    public string Namespace { get; } = @namespace;

    public Dice Dice { get; } = dice;

    public EFCoreVersion Version { get; } = version;

    public Providers Provider { get; } = provider;

    public bool Nullable { get; } = dice.Chance(80);

    /// <summary>The call behind the provider's, or nothing.</summary>
    public string NamingConvention { get; } = dice.Chance(15) && EFCoreReferences.Has(version, Providers.NamingConvention)
        ? dice.OneOf(".UseSnakeCaseNamingConvention()", ".UseSnakeCaseNamingConvention()", ".UseCamelCaseNamingConvention()", ".UseUpperCaseNamingConvention()")
        : "";

    public List<GeneratedClass> Classes { get; } = [];

    /// <summary>Entity types that have a DbSet.</summary>
    public List<GeneratedClass> Sets { get; } = [];

    public List<Statement> Statements { get; } = [];

    /// <summary>Statements that come last, whatever becomes of the order of the others.</summary>
    public List<string> Loops { get; } = [];

    public List<string> Conventions { get; } = [];

    /// <summary>Methods of the context that stand for functions of the database, as they are written.</summary>
    public List<string> Functions { get; } = [];

    /// <summary>Types beside the entity types, as they are written.</summary>
    public List<string> Declarations { get; } = [];

    /// <summary>A struct that stands for a key, with a converter for all of its kind; null where there is none.</summary>
    public ScalarType? KeyStruct { get; set; }

    public IReadOnlyList<GeneratedClass> Entities => [.. Classes.Where(type => type.Role == ClassRole.Entity)];

    public GeneratedClass AddClass(string name, ClassRole role)
    {
        var type = new GeneratedClass(name, role);
        Classes.Add(type);
        return type;
    }

    public void Say(GeneratedClass entity, string text) => Statements.Add(new(entity, text));

    public string Reference(string type, bool nullable) => Nullable && nullable ? type + "?" : type;

    /// <summary>Without nullable reference types there is no <c>string?</c>.</summary>
    public GeneratedMember Scalar(string name, ScalarType type, bool nullable) =>
        GeneratedMember.OfScalar(name, type, nullable && (Nullable || type.IsValueType));
}
