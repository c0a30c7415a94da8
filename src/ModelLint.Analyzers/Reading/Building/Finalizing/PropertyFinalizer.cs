using ModelLint.Metadata;
using ModelLint.Reading.Declarations;
using ModelLint.Reading.Providers;

namespace ModelLint.Reading.Building;

/// <summary>Properties and complex properties of the immutable model, and where findings about them sit.</summary>
internal sealed class PropertyFinalizer
{
    private readonly ModelBuilder _model;
    private readonly Dictionary<PropertyBuilder, Property> _properties = [];
    private readonly PropertyTypeMappings _typeMappings;

    public PropertyFinalizer(ModelBuilder model)
    {
        _model = model;
        _typeMappings = new PropertyTypeMappings(model);
    }

    public Property Find(PropertyBuilder builder) => _properties[builder];

    /// <summary>The class identifier in this compilation, else the call or set that brings the type in, else the context.</summary>
    public Anchor AnchorOf(EntityTypeBuilder builder) =>
        _model.Types.AnchorOf(builder.ClrType) ?? builder.Anchor ?? builder.ConfigurationPlaces.FirstOrDefault()?.Anchor ?? _model.ContextAnchor;

    public Property Create(PropertyBuilder builder, TypeBase declaringType)
    {
        var source = builder.Member is { } member ? _model.Types.AnchorOf(member) : null;
        var isNativeEnum = _typeMappings.IsNativeEnum(builder);
        var columnName = builder.FindColumnName();
        var (storedType, storeType) = _typeMappings.Of(builder, columnName, isNativeEnum);
        var property = new Property
        {
            DeclaringType = declaringType,
            Name = builder.Name,
            ClrType = builder.ClrType,
            IsShadowProperty = builder.IsShadowProperty,
            MayHaveMember = builder.MayHaveMember,
            IsIndexerProperty = builder.IsIndexerProperty,
            PreUniquificationName = builder is { IsShadowProperty: true, Source: ConfigurationSource.Convention } && builder.Get(PropertyFacets.PreUniquificationName) is { IsKnown: true, Value: { } taken } ? taken : null,
            Origin = builder.Member?.Origin ?? declaringType.Origin,
            Anchor = source ?? builder.Configurations.FirstOrDefault() ?? builder.Anchor ?? AnchorOf(builder.DeclaringType.ContainingEntityType),
            HasSource = source is not null,
            Configurations = builder.Configurations.ToArray(),
            Unknowns = builder.Unknowns.ToArray(),
            ProviderClrType = storedType,
            IsConverted = IsConverted(builder.Get(PropertyFacets.ProviderClrType)),
            ConverterClrType = builder.Get(PropertyFacets.ConverterClrType),
            ElementClrType = builder.Get(PropertyFacets.ElementType) is { IsKnown: true, Value: { } elementType } ? elementType : null,
            IsNullable = builder.Get(PropertyFacets.IsNullable).OrDefault(builder.IsNullableType),
            IsNullableInCode = IsNullableInCode(builder),
            Attributes = AttributesOf(builder.Member),
            AreAttributesKnown = !builder.MayHaveMember && builder.Member?.Attributes.Any(attribute => attribute.HasUnknownArguments) != true,
            MaxLength = builder.Get(PropertyFacets.MaxLength),
            Precision = builder.Get(PropertyFacets.Precision),
            Scale = builder.Get(PropertyFacets.Scale),
            IsUnicode = builder.Get(PropertyFacets.IsUnicode),
            IsFixedLength = builder.Get(PropertyFacets.IsFixedLength),
            IsConcurrencyToken = builder.Get(PropertyFacets.IsConcurrencyToken).OrDefault(false),
            ValueGenerated = builder.Get(PropertyFacets.ValueGenerated).OrDefault(ValueGenerated.Never),
            ColumnName = columnName,
            ColumnType = builder.Get(PropertyFacets.ColumnType),
            StoreType = storeType,
            DefaultValue = builder.Get(PropertyFacets.DefaultValue),
            DefaultValueSql = builder.Get(PropertyFacets.DefaultValueSql),
            ComputedColumnSql = builder.Get(PropertyFacets.ComputedColumnSql),
            IsNativeEnum = isNativeEnum,
            EnumMembers = EnumMembersOf(builder.ClrType.UnwrapNullable()),
            IsFlagsEnum = builder.ClrType.UnwrapNullable() is { IsEnum: true } type && _model.Types.Find(type)?.FindAttribute("System.FlagsAttribute") is not null,
        };
        _properties.Add(builder, property);
        return property;
    }

    public ComplexProperty Create(ComplexPropertyBuilder builder, TypeBase declaringType)
    {
        var complex = new ComplexProperty
        {
            DeclaringType = declaringType,
            Name = builder.Name,
            ClrType = builder.ClrType,
            Anchor = (builder.Member is { } member ? _model.Types.AnchorOf(member) : null) ?? builder.Anchor ?? AnchorOf(builder.DeclaringType.ContainingEntityType),
            IsNullable = builder.Get(ComplexPropertyBuilder.IsNullableFacet).OrDefault(builder.IsNullable),
            IsCollection = builder.IsCollection,
            JsonColumnName = builder.Get(ComplexPropertyBuilder.JsonColumnName),
        };
        var complexType = new ComplexType
        {
            ComplexProperty = complex,
            Name = builder.ComplexType.Name,
            ClrType = builder.ComplexType.ClrType,
            Origin = builder.ComplexType.Declaration?.Origin ?? TypeOrigin.Package,
        };
        complex.ComplexType = complexType;
        complexType.Unknowns = builder.Unknowns.Concat(builder.ComplexType.Unknowns).ToArray();
        complexType.DeclaredProperties = builder.ComplexType.DeclaredProperties.Select(property => Create(property, complexType)).ToArray();
        complexType.DeclaredComplexProperties = builder.ComplexType.DeclaredComplexProperties.Select(inner => Create(inner, complexType)).ToArray();
        return complex;
    }

    private static Configured<bool> IsConverted(Configured<ClrType?> conversion) =>
        conversion.IsKnown ? new(conversion.Value is not null, conversion.Source, conversion.Anchor) : Configured<bool>.Unknown(conversion.Reason!, conversion.Source);

    /// <summary>Nothing is said where nulls of the column go to a field that can be null, which the property makes something else of.</summary>
    private bool? IsNullableInCode(PropertyBuilder property)
    {
        if (property.Member is null)
        {
            return null;
        }

        var member = property.DeclaringType.Members.Find(property.Name) ?? property.Member;
        return IsNullableInCode(member) is false && property.Get(PropertyFacets.IsNullable).Is(true) && FindBackingField(member)?.Nullability == Nullability.Nullable
            ? null
            : IsNullableInCode(member);
    }

    /// <summary>https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Conventions/BackingFieldConvention.cs</summary>
    private MemberDeclaration? FindBackingField(MemberDeclaration property)
    {
        var camelCase = char.ToLowerInvariant(property.Name[0]) + property.Name.Substring(1);
        string[] names = [camelCase, $"_{camelCase}", $"_{property.Name}", $"m_{camelCase}", $"m_{property.Name}"];
        return names.Select(name => _model.Types.Find(property.DeclaringType)?.FindField(name)).FirstOrDefault(field => field is not null);
    }

    private static bool? IsNullableInCode(MemberDeclaration member) => member switch
    {
        { Type.IsValueType: true } => member.Type.IsNullableValueType,
        { Nullability: Nullability.NotNull } => false,
        { Nullability: Nullability.Nullable } => true,
        _ => null,
    };

    private IReadOnlyList<MemberAttribute> AttributesOf(MemberDeclaration? member) => member is not { Attributes.Count: > 0 } ? [] :
    [
        .. from attribute in member.Attributes
           where !attribute.HasUnknownArguments
           select new MemberAttribute(attribute.Type, attribute.Arguments, attribute.NamedArguments, _model.Types.AnchorOf(attribute)),
    ];

    private IReadOnlyList<EnumMember> EnumMembersOf(ClrType type) =>
        type.IsEnum ? _model.Types.Find(type)?.EnumMembers.OrderBy(member => member.Value).ToArray() ?? [] : [];
}
