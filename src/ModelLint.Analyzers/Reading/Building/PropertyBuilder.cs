using ModelLint.Metadata;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Building;

/// <summary>A property under construction (EF: <c>Property</c> and <c>InternalPropertyBuilder</c>).</summary>
internal sealed class PropertyBuilder : ModelElement
{
    private readonly List<Anchor> _configurations = [];

    public PropertyBuilder(
        TypeBaseBuilder declaringType, string name, ClrType clrType, MemberDeclaration? member, ConfigurationSource? typeSource, ConfigurationSource source, Anchor? anchor)
        : base(declaringType.Model, source, anchor)
    {
        DeclaringType = declaringType;
        Name = name;
        ClrType = clrType;
        Member = member;
        TypeSource = typeSource;
    }

    public TypeBaseBuilder DeclaringType { get; }

    public string Name { get; }

    public ClrType ClrType { get; }

    /// <summary>The CLR member; null for a shadow property.</summary>
    public MemberDeclaration? Member { get; }

    public bool IsShadowProperty => Member is null;

    /// <summary>Who chose <see cref="ClrType"/>; null where a convention made the property before its type was told.</summary>
    public ConfigurationSource? TypeSource { get; private set; }

    public List<KeyBuilder> Keys { get; } = [];

    public List<ForeignKeyBuilder> ForeignKeys { get; } = [];

    public List<IndexBuilder> Indexes { get; } = [];

    public bool IsKey => Keys.Count > 0;

    public bool IsForeignKey => ForeignKeys.Count > 0;

    public bool IsPrimaryKey => Keys.Any(key => key.IsPrimaryKey);

    /// <summary>Made by convention for a key or foreign key, and gone with it (EF: <c>IsImplicitlyCreated</c>).</summary>
    public bool IsImplicitlyCreated => IsShadowProperty && Source == ConfigurationSource.Convention;

    /// <summary>Whether the CLR type can hold a null.</summary>
    public bool IsNullableType => !ClrType.IsValueType || ClrType.IsNullableValueType;

    /// <summary>EF's <c>IsNullable</c>: as set, else as the CLR type allows.</summary>
    public bool IsNullable => Get(PropertyFacets.IsNullable) is { IsKnown: true, Value: { } value } ? value : IsNullableType;

    /// <summary>The calls <c>Property(…)</c> that configure this property alone, in order.</summary>
    public IReadOnlyList<Anchor> Configurations => _configurations;

    public void AddConfiguration(Anchor anchor)
    {
        if (!_configurations.Contains(anchor))
        {
            _configurations.Add(anchor);
        }
    }

    public void UpdateTypeSource(ConfigurationSource? source) =>
        TypeSource = source is { } value ? value.Max(TypeSource) : TypeSource;

    /// <summary>EF's <c>InternalPropertyBuilder.IsRequired</c>; null returns to what the CLR type says.</summary>
    public bool IsRequired(bool? required, ConfigurationSource source, Anchor? anchor = null) =>
        CanSetIsRequired(required, source) && Set(PropertyFacets.IsNullable, !required, source, anchor);

    public bool CanSetIsRequired(bool? required, ConfigurationSource source) =>
        (IsNullable == !required) || (CanSet(PropertyFacets.IsNullable, !required, source) && (required != false || (IsNullableType && !IsKey)));

    protected override void OnFacetChanged(Facet facet)
    {
        if (facet == PropertyFacets.IsNullable)
        {
            Model.Dispatcher.OnPropertyNullabilityChanged(this);
        }
        else
        {
            Model.Dispatcher.OnPropertyAnnotationChanged(this, facet);
        }
    }

    public override string ToString() => $"{DeclaringType}.{Name}";
}
