using ModelLint.Metadata;

namespace ModelLint.Reading.Declarations;

/// <summary>Whether a property can be set, as EF Core would see it.</summary>
internal enum SetterKind
{
    /// <summary>Computed, or a get-only auto-property in this compilation's source.</summary>
    None,

    /// <summary>A setter or init accessor of any accessibility.</summary>
    Present,
}

/// <summary>What a type's nullable annotations say (<c>NullabilityInfoContext.ReadState</c>).</summary>
internal enum Nullability
{
    /// <summary>Annotations were off, or the type is a value type.</summary>
    Oblivious,
    NotNull,
    Nullable,
}

/// <summary>A property or field of a CLR type, as plain data.</summary>
internal sealed record MemberDeclaration
{
    public required string Name { get; init; }

    public required ClrType Type { get; init; }

    /// <summary>The type that declares it: the type itself or a base.</summary>
    public required ClrType DeclaringType { get; init; }

    /// <summary>Where <see cref="DeclaringType"/> is declared.</summary>
    public required TypeOrigin Origin { get; init; }

    public bool IsField { get; init; }

    public bool IsStatic { get; init; }

    public bool IsIndexer { get; init; }

    public bool IsExplicitInterfaceImplementation { get; init; }

    /// <summary>Of a field: whether it is public.</summary>
    public bool HasPublicGetter { get; init; }

    /// <summary>
    /// Own setter, or that of a base declaration of the same name. A reference assembly drops private and internal setters;
    /// there, and alike in an editor, an auto-property of another project counts as settable: its getter is marked compiler-generated.
    /// </summary>
    public SetterKind Setter { get; init; }

    /// <summary>Of a property: whether EF Core finds the field behind it.</summary>
    public bool HasBackingField { get; init; }

    public Nullability Nullability { get; init; }

    /// <summary>Its nullability, reflected from <see cref="DeclaringType"/>, which does not know the arguments that a derived type gives it.</summary>
    public Nullability DeclaredNullability { get; init; }

    /// <summary>The member as an expression names it: the compiler writes the declaring type's, and EF Core keeps it where it has no property of that name yet.</summary>
    public MemberDeclaration InExpression => Nullability == DeclaredNullability ? this : this with { Nullability = DeclaredNullability };

    /// <summary>Attributes of the property, those of the declarations it overrides behind its own.</summary>
    public IReadOnlyList<AttributeDeclaration> Attributes { get; init; } = [];

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

    public override string ToString() => $"{DeclaringType}.{Name}";
}
