using ModelLint.Metadata;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Building;

/// <summary>What entity types and complex types have in common while under construction: properties, complex properties, ignored members.</summary>
internal abstract partial class TypeBaseBuilder : ModelElement
{
    private readonly NameTable<PropertyBuilder> _properties = new();
    private readonly NameTable<ComplexPropertyBuilder> _complexProperties = new();
    private readonly Dictionary<string, ConfigurationSource> _ignored = [];
    private NameTable<MemberDeclaration>? _members;

    protected TypeBaseBuilder(ModelBuilder model, string name, ClrType clrType, ConfigurationSource source, Anchor? anchor)
        : base(model, source, anchor)
    {
        Name = name;
        ClrType = clrType;
        Declaration = model.Types.Find(clrType);
    }

    /// <summary>EF's name: the CLR type's display name, or that of a shared or owned type.</summary>
    public string Name { get; }

    public ClrType ClrType { get; }

    /// <summary>Null where the type does not resolve.</summary>
    public TypeDeclaration? Declaration { get; }

    public abstract bool IsComplex { get; }

    public abstract EntityTypeBuilder ContainingEntityType { get; }

    /// <summary>Its own properties, by name.</summary>
    public IReadOnlyList<PropertyBuilder> DeclaredProperties => _properties.Elements;

    public IReadOnlyList<ComplexPropertyBuilder> DeclaredComplexProperties => _complexProperties.Elements;

    /// <summary>EF's <c>IsPropertyBag</c>: members come from an indexer (<c>Dictionary&lt;string, object&gt;</c>), not from the class.</summary>
    public bool IsPropertyBag => ClrType.Name == "Dictionary" && ClrType.Namespace == "System.Collections.Generic" && ClrType.TypeArguments.Count == 2
        && ClrType.TypeArguments[0].Is("System.String") && ClrType.TypeArguments[1].Is("System.Object");

    /// <summary>Instance members by name, inherited ones included, fields only where no property has their name.</summary>
    public NameTable<MemberDeclaration> Members => _members ??= FindMembers();

    public virtual PropertyBuilder? FindProperty(string name) => FindDeclaredProperty(name);

    public PropertyBuilder? FindDeclaredProperty(string name) => _properties.Find(name);

    public virtual ComplexPropertyBuilder? FindComplexProperty(string name) => FindDeclaredComplexProperty(name);

    public ComplexPropertyBuilder? FindDeclaredComplexProperty(string name) => _complexProperties.Find(name);

    /// <summary>Who ignored the member, on this very type.</summary>
    public ConfigurationSource? FindDeclaredIgnoredSource(string name) => _ignored.TryGetValue(name, out var source) ? source : null;

    public virtual ConfigurationSource? FindIgnoredSource(string name) => FindDeclaredIgnoredSource(name);

    public IEnumerable<string> IgnoredMembers => _ignored.Keys;

    /// <summary>Whether a setting of that source may not touch the member, since it is ignored.</summary>
    public bool IsIgnored(string name, ConfigurationSource source) =>
        source != ConfigurationSource.Explicit && FindIgnoredSource(name) is { } ignored && ignored >= source;

    /// <summary>EF would throw: the model cannot be used, and what is known of this type is not what any run would see.</summary>
    public void Fail(string message, Anchor? anchor = null, Refusal refusal = Refusal.None) => MarkUnknown(new Unknown(message, anchor ?? Anchor, refusal));

    /// <summary>Whether something is mapped under that name: a property, a complex property, a navigation.</summary>
    public virtual bool IsMapped(string name) => FindProperty(name) is not null || FindComplexProperty(name) is not null;

    protected override bool HidesFacets => false;

    private NameTable<MemberDeclaration> FindMembers()
    {
        var members = new NameTable<MemberDeclaration>();
        if (Declaration is null || IsPropertyBag)
        {
            return members;
        }

        foreach (var property in Declaration.Properties)
        {
            if (!property.IsStatic && !property.IsIndexer && members.Find(property.Name) is null)
            {
                members.Put(property.Name, property);
            }
        }

        foreach (var field in Declaration.Fields)
        {
            if (members.Find(field.Name) is null)
            {
                members.Put(field.Name, field);
            }
        }

        return members;
    }

    public override string ToString() => Name;
}
