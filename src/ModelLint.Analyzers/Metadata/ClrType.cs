namespace ModelLint.Metadata;

internal enum ClrTypeKind
{
    Class,
    Struct,
    Enum,
    Interface,
    Delegate,
    Array,
    TypeParameter,

    /// <summary>Half-typed code, a missing reference, a pointer: nothing can be said about it.</summary>
    Unresolved,
}

/// <summary>
/// The identity of a CLR type as plain data: a model holds no symbols, so that it can outlive the compilation it was read from.
/// Two are equal when they name the same constructed type; nullable annotations do not take part.
/// </summary>
internal sealed class ClrType : IEquatable<ClrType>
{
    private static readonly Dictionary<string, string> Keywords = new()
    {
        ["System.Boolean"] = "bool", ["System.Byte"] = "byte", ["System.Char"] = "char", ["System.Decimal"] = "decimal", ["System.Double"] = "double",
        ["System.Int16"] = "short", ["System.Int32"] = "int", ["System.Int64"] = "long", ["System.Object"] = "object", ["System.SByte"] = "sbyte",
        ["System.Single"] = "float", ["System.String"] = "string", ["System.UInt16"] = "ushort", ["System.UInt32"] = "uint", ["System.UInt64"] = "ulong",
    };

    private readonly string _identity;
    private readonly int _hashCode;
    private string? _displayName;
    private string? _metadataName;

    public ClrType(
        string @namespace,
        string name,
        ClrTypeKind kind,
        IReadOnlyList<ClrType>? typeArguments = null,
        ClrType? containingType = null,
        ClrType? elementType = null,
        bool isAnnotated = false,
        string assemblyName = "")
    {
        Namespace = @namespace;
        Name = name;
        Kind = kind;
        TypeArguments = typeArguments is { Count: > 0 } ? typeArguments : [];
        ContainingType = containingType;
        ElementType = elementType;
        IsAnnotated = isAnnotated;
        AssemblyName = assemblyName;
        _identity = Identify();
        _hashCode = _identity.GetHashCode();
    }

    /// <summary>The namespace, "" for the global one.</summary>
    public string Namespace { get; }

    /// <summary>The type's own name, without arity and without its containing type: <c>Patient</c>, <c>Int32</c>, <c>T</c>.</summary>
    public string Name { get; }

    public ClrTypeKind Kind { get; }

    /// <summary>The arguments of a constructed generic type (its own, not its containing type's).</summary>
    public IReadOnlyList<ClrType> TypeArguments { get; }

    public ClrType? ContainingType { get; }

    /// <summary>Of an array: the type of its elements.</summary>
    public ClrType? ElementType { get; }

    /// <summary>As a type argument or element: whether it is annotated nullable (<c>List&lt;string?&gt;</c>).</summary>
    public bool IsAnnotated { get; }

    public string AssemblyName { get; }

    /// <summary>The name by which a compilation finds the definition: <c>Clinic.Outer+Inner`1</c>.</summary>
    public string MetadataName => _metadataName ??= FindMetadataName();

    /// <summary>
    /// Full name with type arguments, as EF Core names entity types (<c>TypeExtensions.DisplayName</c>): arguments that C# has a keyword for are written with it.
    /// </summary>
    public string DisplayName => TypeArguments.Count == 0 && ElementType is null && ContainingType is null ? _identity : _displayName ??= Display();

    /// <summary>The name without namespaces, with type arguments, by keyword where they have one (EF: <c>ShortDisplayName</c>).</summary>
    public string ShortDisplayName =>
        ElementType is not null ? ElementType.ShortDisplayName + "[]"
        : IsNullableValueType ? TypeArguments[0].ShortDisplayName + "?"
        : TypeArguments.Count == 0 ? Keyword ?? Name
        : $"{Name}<{string.Join(", ", TypeArguments.Select(argument => argument.ShortDisplayName))}>";

    /// <summary>C#'s keyword for the type; null where there is none.</summary>
    public string? Keyword => Keywords.TryGetValue(_identity, out var keyword) ? keyword : null;

    public bool IsNullableValueType => Name == "Nullable" && Namespace == "System" && TypeArguments.Count == 1;

    /// <summary>The type itself, or what a <c>Nullable&lt;T&gt;</c> wraps.</summary>
    public ClrType UnwrapNullable() => IsNullableValueType ? TypeArguments[0] : this;

    public bool IsValueType => Kind is ClrTypeKind.Struct or ClrTypeKind.Enum;

    public bool IsEnum => Kind == ClrTypeKind.Enum;

    /// <summary>Whether this is the framework's type of that full name, such as <c>System.String</c>.</summary>
    public bool Is(string fullName) => _identity == fullName;

    public bool Equals(ClrType? other) => ReferenceEquals(this, other) || (other is not null && _hashCode == other._hashCode && _identity == other._identity);

    public override bool Equals(object? obj) => Equals(obj as ClrType);

    public override int GetHashCode() => _hashCode;

    public override string ToString() => _identity;

    private string FindMetadataName()
    {
        if (TypeArguments.Count == 0 && ElementType is null && ContainingType is null)
        {
            return _identity;
        }

        var own = TypeArguments.Count == 0 ? Name : $"{Name}`{TypeArguments.Count}";
        return ContainingType is not null ? $"{ContainingType.MetadataName}+{own}" : Namespace.Length == 0 ? own : $"{Namespace}.{own}";
    }

    private string Identify() => Compose(type => type._identity, type => type._identity);

    private string Display() => Compose(type => type.DisplayName, type => type.DisplayNameOfArgument);

    private string DisplayNameOfArgument =>
        Keyword
        ?? (ElementType is not null ? ElementType.DisplayNameOfArgument + "[]"
            : IsNullableValueType ? TypeArguments[0].DisplayNameOfArgument + "?"
            : DisplayName);

    private string Compose(Func<ClrType, string> nameOf, Func<ClrType, string> nameOfArgument)
    {
        if (ElementType is not null)
        {
            return nameOf(ElementType) + "[]";
        }

        var own = TypeArguments.Count == 0 ? Name : $"{Name}<{string.Join(", ", TypeArguments.Select(nameOfArgument))}>";
        return ContainingType is not null ? $"{nameOf(ContainingType)}+{own}" : Namespace.Length == 0 ? own : $"{Namespace}.{own}";
    }
}
