using ModelLint.Metadata;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Building;

/// <summary>A complex property under construction, with its own complex type.</summary>
internal sealed class ComplexPropertyBuilder : ModelElement
{
    public static readonly Facet<bool?> IsNullableFacet = new("IsNullable");
    public static readonly Facet<string?> JsonColumnName = new(nameof(JsonColumnName));

    public ComplexPropertyBuilder(
        TypeBaseBuilder declaringType, string name, ClrType clrType, MemberDeclaration? member, ClrType complexType, bool isCollection, ConfigurationSource source, Anchor? anchor)
        : base(declaringType.Model, source, anchor)
    {
        DeclaringType = declaringType;
        Name = name;
        ClrType = clrType;
        Member = member;
        IsCollection = isCollection;
        ComplexType = new ComplexTypeBuilder(this, complexType);
    }

    public TypeBaseBuilder DeclaringType { get; }

    public string Name { get; }

    public ClrType ClrType { get; }

    public MemberDeclaration? Member { get; }

    public bool IsCollection { get; }

    public ComplexTypeBuilder ComplexType { get; }

    public bool IsNullable =>
        Get(IsNullableFacet) is { IsKnown: true, Value: { } value } ? value : !ClrType.IsValueType || ClrType.IsNullableValueType;

    public bool IsRequired(bool? required, ConfigurationSource source, Anchor? anchor = null) => Set(IsNullableFacet, !required, source, anchor);

    protected override bool IsAnnotation(Facet facet) => facet != IsNullableFacet;

    // EF keeps the JSON column with the complex type.
    protected override void OnFacetChanged(Facet facet, object? oldValue)
    {
        if (facet == JsonColumnName)
        {
            Model.Dispatcher.OnComplexTypeAnnotationChanged(ComplexType, facet);
        }
    }

    public override string ToString() => $"{DeclaringType}.{Name}";
}

/// <summary>The type of one complex property.</summary>
internal sealed class ComplexTypeBuilder(ComplexPropertyBuilder complexProperty, ClrType clrType)
    : TypeBaseBuilder(complexProperty.Model, $"{complexProperty.DeclaringType.Name}.{complexProperty.Name}#{clrType.ShortDisplayName}", clrType, ConfigurationSource.Convention, complexProperty.Anchor)
{
    public ComplexPropertyBuilder DeclaringComplexProperty => complexProperty;

    public override EntityTypeBuilder ContainingEntityType => complexProperty.DeclaringType.ContainingEntityType;

    public override bool IsComplex => true;

    public bool IsMappedToJson =>
        DeclaringComplexProperty.Get(ComplexPropertyBuilder.JsonColumnName) is { IsKnown: true, Value: not null }
        || DeclaringComplexProperty.DeclaringType is ComplexTypeBuilder { IsMappedToJson: true };

    /// <summary>Whether it lies within a complex property of that type.</summary>
    public bool IsContainedBy(ClrType type) =>
        ClrType.Equals(type) || (DeclaringComplexProperty.DeclaringType is ComplexTypeBuilder outer ? outer.IsContainedBy(type) : DeclaringComplexProperty.DeclaringType.ClrType.Equals(type));

    protected override void AnnounceIgnored(string name) => Model.Dispatcher.OnComplexTypeMemberIgnored(this, name);
}
