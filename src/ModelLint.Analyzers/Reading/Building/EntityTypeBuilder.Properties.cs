using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

internal sealed partial class EntityTypeBuilder
{
    /// <summary>Inherited ones first, then its own: primary key first, then by name.</summary>
    public IEnumerable<PropertyBuilder> Properties =>
        BaseType is null ? DeclaredPropertiesInOrder : BaseType.Properties.Concat(DeclaredPropertiesInOrder);

    /// <summary>EF's order of declared properties (PropertyNameComparer): those of the primary key in its order, then by name.</summary>
    public IReadOnlyList<PropertyBuilder> DeclaredPropertiesInOrder
    {
        get
        {
            if (DeclaredPrimaryKey is not { } key)
            {
                return DeclaredProperties;
            }

            var properties = new List<PropertyBuilder>(DeclaredProperties.Count);
            properties.AddRange(key.Properties);
            foreach (var property in DeclaredProperties)
            {
                if (!key.Properties.Contains(property))
                {
                    properties.Add(property);
                }
            }

            return properties;
        }
    }

    public override PropertyBuilder? FindProperty(string name) => FindDeclaredProperty(name) ?? BaseType?.FindProperty(name);

    public override ComplexPropertyBuilder? FindComplexProperty(string name) => FindDeclaredComplexProperty(name) ?? BaseType?.FindComplexProperty(name);

    public override ConfigurationSource? FindIgnoredSource(string name) =>
        BaseType?.FindIgnoredSource(name) is { } inherited ? inherited.Max(FindDeclaredIgnoredSource(name)) : FindDeclaredIgnoredSource(name);

    public override IReadOnlyList<PropertyBuilder> FindPropertiesInHierarchy(string name) =>
        FindProperty(name) is { } property ? [property] : FindDerivedProperties(name);

    public override IReadOnlyList<ComplexPropertyBuilder> FindComplexPropertiesInHierarchy(string name) =>
        FindComplexProperty(name) is { } property ? [property] : FindOnDerivedTypes(name, static (type, name) => type.FindDeclaredComplexProperty(name));

    public override bool IsMapped(string name) => base.IsMapped(name) || FindNavigationsInHierarchy(name).Count > 0 || FindSkipNavigationsInHierarchy(name).Count > 0;

    /// <summary>EF's <c>CanHaveProperty</c> with a CLR member: whether a property of that name is there or may be added.</summary>
    public bool CanHaveProperty(string name, ConfigurationSource source) =>
        FindProperty(name) is not null
        || (Members.Find(name) is { IsField: false } && CanAddProperty(null, name, source, skipTypeCheck: false));

    protected override IReadOnlyList<PropertyBuilder> FindDerivedProperties(string name) =>
        FindOnDerivedTypes(name, static (type, name) => type.FindDeclaredProperty(name));

    protected override bool CanAddProperty(ClrType? type, string name, ConfigurationSource source, bool skipTypeCheck) =>
        base.CanAddProperty(type, name, source, skipTypeCheck) && CanReplaceNavigations(name, source);

    protected override bool CanAddComplexProperty(string name, ClrType complexType, ConfigurationSource source) =>
        base.CanAddComplexProperty(name, complexType, source) && CanReplaceNavigations(name, source);

    protected internal override void RemoveMembersInHierarchy(string name, ConfigurationSource source)
    {
        base.RemoveMembersInHierarchy(name, source);
        RemoveNavigationsInHierarchy(name, source);
    }

    protected override void AnnounceIgnored(string name) => Model.Dispatcher.OnEntityTypeMemberIgnored(this, name);

    protected override void RemoveIgnored(string name, ConfigurationSource source)
    {
        if (!RemoveIgnoredNavigation(name, source))
        {
            base.RemoveIgnored(name, source);
        }

        foreach (var derived in DerivedTypes.ToList())
        {
            if (derived.FindDeclaredIgnoredSource(name) is { } ignored)
            {
                if (source >= ignored)
                {
                    derived.Unignore(name);
                }
            }
            else if (!derived.RemoveIgnoredNavigation(name, source))
            {
                if (derived.FindDeclaredProperty(name) is { } property)
                {
                    derived.RemoveProperty(property, source, canOverrideSameSource: source != ConfigurationSource.Explicit);
                }
                else if (derived.FindDeclaredComplexProperty(name) is { } complex && source >= complex.Source && complex.Source != ConfigurationSource.Explicit)
                {
                    derived.Remove(complex);
                }
            }
        }
    }

    protected override bool CanIgnore(string name, ConfigurationSource source) =>
        base.CanIgnore(name, source) && FindNavigationsInHierarchy(name).All(navigation => source >= navigation.Source) && FindSkipNavigationsInHierarchy(name).All(navigation => source >= navigation.Source);

    private bool CanReplaceNavigations(string name, ConfigurationSource source)
    {
        foreach (var navigation in FindNavigationsInHierarchy(name))
        {
            if (source < navigation.Source || navigation.Source == ConfigurationSource.Explicit)
            {
                return false;
            }
        }

        return CanReplace(FindSkipNavigationsInHierarchy(name), source);
    }

    /// <summary>Who mapped the member of that name that the type has, inherited or its own, whatever it is.</summary>
    private ConfigurationSource? FindMemberSource(string name) =>
        FindProperty(name)?.Source ?? FindComplexProperty(name)?.Source ?? FindNavigation(name)?.Source ?? FindSkipNavigation(name)?.Source;
}
