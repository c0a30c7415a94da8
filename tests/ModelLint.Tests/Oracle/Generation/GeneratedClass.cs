namespace ModelLint.Tests.Oracle.Generation;

internal enum ClassRole
{
    Entity,
    Base,
    Owned,
    Complex,
    Join,
}

/// <summary>A class of a generated model, and what is to be known of it so that what is written about it compiles.</summary>
internal sealed record GeneratedClass(string Name, ClassRole Role)
{
    public List<string> Attributes { get; } = [];

    public List<GeneratedMember> Members { get; } = [];

    public List<string> Interfaces { get; } = [];

    /// <summary>Declared in two parts.</summary>
    public bool IsPartial { get; set; }

    public string Keyword { get; set; } = "class";

    public string TypeParameters { get; init; } = "";

    public bool IsAbstract { get; set; }

    public GeneratedClass? Base { get; set; }

    /// <summary>What stands for the type parameter of a generic base class.</summary>
    public ScalarType? TypeArgument { get; set; }

    public string BaseArguments => Base is not { TypeParameters: { Length: > 0 } parameters } ? "" : TypeArgument is { } type ? $"<{type.Name}>" : parameters;

    public bool IsDerivedEntity => Base is { Role: ClassRole.Entity };

    public bool IsKeyless { get; set; }

    /// <summary>The primary key as it is meant; EF Core may see it otherwise.</summary>
    public IReadOnlyList<GeneratedMember> Key => Base is { } @base && @base.Key.Count > 0 ? @base.Key : [.. Members.Where(member => member.IsKey)];

    /// <summary>The type of a scalar property of this class: where a generic base class declares it, its type argument.</summary>
    public ScalarType TypeOf(GeneratedMember member) => member.Type != "TKey" ? member.Scalar! : TypeArgument ?? Base!.TypeOf(member);

    public IEnumerable<GeneratedMember> AllMembers => Base is { } @base ? @base.AllMembers.Concat(Members) : Members;

    public IReadOnlyList<GeneratedMember> Scalars => [.. AllMembers.Where(member => member.IsScalar)];

    public IReadOnlyList<GeneratedMember> FreeScalars => [.. Scalars.Where(member => !member.IsKey)];

    public bool Has(string name) => name == Name || AllMembers.Any(member => member.Name == name);

    /// <summary>Adds the member unless its name is taken; a derived class would hide it.</summary>
    public GeneratedMember? Add(GeneratedMember member)
    {
        if (Has(member.Name))
            return null;

        Members.Add(member);
        return member;
    }

    public bool Equals(GeneratedClass? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}
