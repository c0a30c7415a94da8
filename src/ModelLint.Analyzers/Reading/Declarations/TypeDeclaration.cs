using ModelLint.Metadata;

namespace ModelLint.Reading.Declarations;

/// <summary>
/// What reflection would tell EF Core about a CLR type, as plain data: valid while no declaration and no reference of the compilation
/// has changed, whatever happens in method bodies. Spans are not part of it; <see cref="TypeCatalog"/> finds them in the current trees.
/// </summary>
internal sealed class TypeDeclaration
{
    public required ClrType Type { get; init; }

    public ClrType? BaseType { get; init; }

    /// <summary>All implemented interfaces, inherited ones included.</summary>
    public IReadOnlyList<ClrType> Interfaces { get; init; } = [];

    public required TypeOrigin Origin { get; init; }

    public bool IsAbstract { get; init; }

    public bool IsStatic { get; init; }

    public bool IsRecord { get; init; }

    /// <summary>A generic definition or a type that mentions a type parameter.</summary>
    public bool IsOpenGeneric { get; init; }

    /// <summary>
    /// What <c>GetRuntimeProperties()</c> returns: properties of any accessibility, inherited ones included (private ones of a base class are not),
    /// the most derived declaration of each signature, in declaration order, own before inherited: the first of a name is the one that counts.
    /// Members of constructed types have their substituted types and nullability.
    /// </summary>
    public IReadOnlyList<MemberDeclaration> Properties { get; init; } = [];

    /// <summary>Instance fields, inherited ones included; compiler-made backing fields are left out.</summary>
    public IReadOnlyList<MemberDeclaration> Fields { get; init; } = [];

    /// <summary>Attributes of the type, those of its base classes behind its own, as <c>GetCustomAttributes(inherit: true)</c> gives them.</summary>
    public IReadOnlyList<AttributeDeclaration> Attributes { get; init; } = [];

    /// <summary>Whether there is an accessible or private constructor without parameters; null where a reference assembly does not tell.</summary>
    public bool? HasParameterlessConstructor { get; init; }

    /// <summary>Of a <c>DbContext</c>: the names of the public and protected methods that it overrides itself.</summary>
    public IReadOnlyCollection<string> OverriddenMethods { get; init; } = [];

    /// <summary>Of an enum: its members in declaration order.</summary>
    public IReadOnlyList<EnumMember> EnumMembers { get; init; } = [];

    /// <summary>Of an enum: its underlying type.</summary>
    public ClrType? EnumUnderlyingType { get; init; }

    public MemberDeclaration? FindProperty(string name) => Properties.FirstOrDefault(property => property.Name == name);

    public MemberDeclaration? FindField(string name) => Fields.FirstOrDefault(field => field.Name == name);

    public AttributeDeclaration? FindAttribute(string fullName)
    {
        foreach (var attribute in Attributes)
        {
            if (attribute.Type.Is(fullName))
            {
                return attribute;
            }
        }

        return null;
    }

    public override string ToString() => Type.ToString();
}
