using ModelLint.Metadata;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Building;

/// <summary>A property under construction (EF: <c>Property</c> and <c>InternalPropertyBuilder</c>).</summary>
internal sealed partial class PropertyBuilder : ModelElement
{
    private DistinctList<Anchor>? _configurations;
    private bool _hasField;

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

    /// <summary>The CLR member; null for a shadow property and in a property bag.</summary>
    public MemberDeclaration? Member { get; }

    public bool IsShadowProperty => Member is null && !IsIndexerProperty;

    /// <summary>Whether another project may have a member of that name that it does not show.</summary>
    public bool MayHaveMember { get; set; }

    /// <summary>Whether an indexer holds its values: all of a property bag do, and what <c>IndexerProperty</c> says of another class.</summary>
    public bool IsIndexerProperty
    {
        get => field || (Member is null && DeclaringType.IsPropertyBag);
        set;
    }

    /// <summary>Who chose <see cref="ClrType"/>; null where it was taken from a principal key or a default.</summary>
    public ConfigurationSource? TypeSource { get; private set; }

    public List<KeyBuilder> Keys { get; } = [];

    public List<ForeignKeyBuilder> ForeignKeys { get; } = [];

    public List<IndexBuilder> Indexes { get; } = [];

    /// <summary>How many changes under way still want it, though nothing uses it at the moment.</summary>
    internal int Holds { get; set; }

    public bool IsKey => Keys.Count > 0;

    public bool IsForeignKey => ForeignKeys.Count > 0;

    public bool IsPrimaryKey => Keys.Any(key => key.IsPrimaryKey);

    /// <summary>Made by convention for a key or foreign key, and gone with it (EF: <c>IsImplicitlyCreated</c>).</summary>
    public bool IsImplicitlyCreated => Member is null && Source == ConfigurationSource.Convention;

    /// <summary>Whether the CLR type can hold a null.</summary>
    public bool IsNullableType => !ClrType.IsValueType || ClrType.IsNullableValueType;

    /// <summary>EF's <c>IsNullable</c>: as set, else as the CLR type allows.</summary>
    public bool IsNullable => Get(PropertyFacets.IsNullable) is { IsKnown: true, Value: { } value } ? value : IsNullableType;

    /// <summary>The calls <c>Property(…)</c> that configure this property alone, in order.</summary>
    public IReadOnlyList<Anchor> Configurations => _configurations?.Elements ?? [];

    public void AddConfiguration(Anchor anchor) => (_configurations ??= new()).Add(anchor);

    /// <summary>The field behind the CLR property has been found.</summary>
    public void SetField()
    {
        if (!_hasField)
        {
            _hasField = true;
            Model.Dispatcher.OnPropertyFieldChanged(this);
        }
    }

    public void UpdateTypeSource(ConfigurationSource? source) =>
        TypeSource = source is { } value ? value.Max(TypeSource) : TypeSource;

    /// <summary>EF's <c>InternalPropertyBuilder.IsRequired</c>; null returns to what the CLR type says.</summary>
    public bool IsRequired(bool? required, ConfigurationSource source, Anchor? anchor = null)
    {
        if (!CanSetIsRequired(required, source))
        {
            if (source != ConfigurationSource.Explicit)
            {
                return false;
            }

            if (required == false && !IsNullableType)
            {
                DeclaringType.Fail($"The property '{this}' cannot be marked as nullable/optional because the type of the property is '{ClrType}' which is not a nullable type.", anchor);
                return false;
            }
        }

        var wasNullable = IsNullable;
        using (Model.Batch())
        {
            if (required == false)
            {
                foreach (var key in Keys.ToList())
                {
                    if (source == ConfigurationSource.Explicit && key.Source == ConfigurationSource.Explicit)
                    {
                        DeclaringType.Fail($"The property '{this}' cannot be marked as nullable/optional because it has been included in the key '{key}'.", anchor);
                    }

                    key.DeclaringEntityType.RemoveKey(key, source);
                }
            }

            Set(PropertyFacets.IsNullable, !required, source, anchor);
            if (wasNullable != IsNullable)
            {
                Model.Dispatcher.OnPropertyNullabilityChanged(this);
            }
        }

        return true;
    }

    public bool CanSetIsRequired(bool? required, ConfigurationSource source) =>
        (source.Overrides(SourceOf(PropertyFacets.IsNullable)) || IsNullable == !required)
        && (required != false || (IsNullableType && Keys.All(key => source.Overrides(key.Source))));

    /// <summary>Puts what this property had, after it was taken out, onto the property of its name there, made anew where there is none.</summary>
    public PropertyBuilder? AttachTo(TypeBaseBuilder type)
    {
        var property = type.FindProperty(Name);
        // A type that nobody chose gives way to another that nobody chose: a foreign key property that has just been retyped stays so.
        if (property is not null && (property.Source >= Source || property.TypeSource.Overrides(TypeSource) || (ClrType.Equals(property.ClrType) && Member == property.Member)))
        {
            property.UpdateSource(Source, Anchor);
            property.UpdateTypeSource(TypeSource);
        }
        else
        {
            property = Member is null ? type.Property(Name, ClrType, null, TypeSource, Source, Anchor) : type.Property(Member, Source, Anchor);
        }

        if (property is not null && property != this)
        {
            property.MergeFrom(this);
        }

        return property;
    }

    public override void MergeFrom(ModelElement other)
    {
        base.MergeFrom(other);
        IsIndexerProperty |= ((PropertyBuilder)other).IsIndexerProperty && Member is null;
        foreach (var anchor in ((PropertyBuilder)other).Configurations)
        {
            AddConfiguration(anchor);
        }

        MergeColumnsFrom((PropertyBuilder)other);
        if (((PropertyBuilder)other)._hasField)
        {
            SetField();
        }
    }

    protected override bool IsAnnotation(Facet facet) => facet != PropertyFacets.IsNullable && facet != PropertyFacets.IsConcurrencyToken && facet != PropertyFacets.ValueGenerated;

    // EF leaves it to what finds the new one to see a collection in it.
    protected override bool IsCarriedOver(Facet facet) => facet != PropertyFacets.ElementType;

    // A property that was retyped for a required foreign key cannot take over that it was optional.
    protected override void TakeOver(Facet facet, ModelElement other, ConfigurationSource minimalSource)
    {
        if (facet == PropertyFacets.IsNullable && other.Get(PropertyFacets.IsNullable) is { IsKnown: true } isNullable)
        {
            IsRequired(!isNullable.Value, isNullable.Source, isNullable.Anchor);
        }
        else
        {
            base.TakeOver(facet, other, minimalSource);
        }
    }

    /// <summary>The property is a collection of scalars (EF: <c>SetElementType</c>), unless someone with more say has it converted.</summary>
    public void SetElementType(ClrType elementType, ConfigurationSource source, Anchor? anchor = null)
    {
        if (source.Overrides(SourceOf(PropertyFacets.ProviderClrType)))
        {
            Set(PropertyFacets.ElementType, elementType, source, anchor);
        }
    }

    protected override void OnFacetChanged(Facet facet, object? oldValue)
    {
        // What is converted is no collection of scalars any more.
        if (facet == PropertyFacets.ProviderClrType && SourceOf(PropertyFacets.ProviderClrType) is { } source && !Get(PropertyFacets.ProviderClrType).Is(type => type is null))
        {
            Unset(PropertyFacets.ElementType, source);
        }

        if (facet != PropertyFacets.IsNullable)
        {
            Model.Dispatcher.OnPropertyAnnotationChanged(this, facet);
        }
    }

    public override string ToString() => $"{DeclaringType}.{Name}";
}
