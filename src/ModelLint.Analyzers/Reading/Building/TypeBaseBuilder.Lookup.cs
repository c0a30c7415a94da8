using ModelLint.Metadata;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Building;

// EF: GetOrCreateProperties, GetActualProperties and TryCreateUniqueProperties of InternalTypeBaseBuilder.
internal abstract partial class TypeBaseBuilder
{
    /// <summary>How many names are tried in the time of a step.</summary>
    private const int NamesAStep = 2;

    /// <summary>
    /// The properties of these names, made where there are none: with the type of the CLR member, else of <paramref name="referenced"/>, else int where
    /// <paramref name="useDefaultType"/>. Null where one may not be made.
    /// </summary>
    public IReadOnlyList<PropertyBuilder>? GetOrCreateProperties(
        IReadOnlyList<string> names,
        ConfigurationSource? source,
        IReadOnlyList<PropertyBuilder>? referenced = null,
        bool required = false,
        bool useDefaultType = false,
        Anchor? anchor = null)
    {
        if (referenced?.Count != names.Count)
        {
            referenced = null;
        }

        var properties = new List<PropertyBuilder>();
        for (var i = 0; i < names.Count; i++)
        {
            var property = FindProperty(names[i]);
            if (property is null)
            {
                var type = referenced?[i].ClrType ?? (useDefaultType ? Model.Types.Int32 : null);
                property = Property(names[i], required || type is null ? type : Model.Types.MakeNullable(type), null, null, source, anchor);
            }
            else if (source is { } using_)
            {
                var declaringType = property.DeclaringType;
                property = property is { TypeSource: null or ConfigurationSource.Convention, Member: null, IsNullableType: true }
                    && (!property.IsNullable || (required && !property.IsSet(PropertyFacets.IsNullable)))
                        ? declaringType.Property(property.Name, property.ClrType.UnwrapNullable(), using_, anchor)
                        : declaringType.Property(property.Name, null, null, null, using_, anchor);
            }

            if (property is null)
            {
                return null;
            }

            properties.Add(property);
        }

        return properties;
    }

    /// <summary>These properties as they stand on this type now: the same, or their successors by name.</summary>
    public IReadOnlyList<PropertyBuilder>? GetActualProperties(IReadOnlyList<PropertyBuilder> properties, ConfigurationSource? source)
    {
        if (properties.All(property => property.IsInModel && FindProperty(property.Name) == property))
        {
            return properties;
        }

        var actual = new List<PropertyBuilder>();
        foreach (var property in properties)
        {
            var typeSource = property.TypeSource >= ConfigurationSource.DataAnnotation ? property.TypeSource : null;
            var keepsType = typeSource is not null || (property.IsInModel && FindProperty(property.Name) == property);
            if (Property(property.Name, keepsType ? property.ClrType : null, property.Member, typeSource, source, property.Anchor) is not { } found)
            {
                return null;
            }

            actual.Add(found);
        }

        return actual;
    }

    /// <summary>
    /// Makes a shadow property for each name, by convention: base name and name, which a number makes unique among members and properties.
    /// </summary>
    public IReadOnlyList<PropertyBuilder>? CreateUniqueProperties(IReadOnlyList<(ClrType Type, string Name)> principal, bool isRequired, string baseName)
    {
        var created = new List<PropertyBuilder>();
        foreach (var (principalType, principalName) in principal)
        {
            var type = isRequired ? principalType.UnwrapNullable() : Model.Types.MakeNullable(principalType);
            var stem = Stem(principalName, baseName);
            var name = UniqueNameFor(stem);
            if (Property(name, type, null, null, ConfigurationSource.Convention, skipTypeCheck: true) is not { } property)
            {
                return null;
            }

            if (name != stem)
            {
                property.Set(PropertyFacets.PreUniquificationName, stem, ConfigurationSource.Convention);
            }

            if (property.IsNullableType)
            {
                property.IsRequired(isRequired, ConfigurationSource.Convention);
            }

            created.Add(property);
        }

        return created;
    }

    /// <summary>Whether shadow properties made for such a foreign key would have other names or types than <paramref name="current"/>.</summary>
    public bool CanUniquify(IReadOnlyList<PropertyBuilder> current, IReadOnlyList<(ClrType Type, string Name)> principal, bool isRequired, string baseName)
    {
        foreach (var (principalType, principalName) in principal)
        {
            var type = isRequired ? principalType.UnwrapNullable() : Model.Types.MakeNullable(principalType);
            var stem = Stem(principalName, baseName);
            for (var index = 0; ; index++)
            {
                var name = stem + (index > 0 ? $"{index}" : "");
                if (IsFree(name))
                {
                    Model.Step(index / NamesAStep);
                    if (Model.CanBeConfigured(type, TypeConfigurationType.Property, ConfigurationSource.Convention))
                    {
                        return true;
                    }

                    break;
                }

                if (current.FirstOrDefault(property => property.Name == name) is { } property)
                {
                    Model.Step(index / NamesAStep);
                    if (property.IsImplicitlyCreated && !property.ClrType.Equals(type) && isRequired)
                    {
                        return true;
                    }

                    break;
                }
            }
        }

        return false;
    }

    private string UniqueNameFor(string stem)
    {
        var name = stem;
        for (var index = 1; !IsFree(name); index++)
        {
            name = $"{stem}{index}";
        }

        return name;
    }

    private static string Stem(string principalName, string baseName) =>
        principalName.StartsWith(baseName, StringComparison.OrdinalIgnoreCase) ? principalName : baseName + principalName;

    private bool IsFree(string name) =>
        FindPropertiesInHierarchy(name).Count == 0 && Members.Find(name) is null && !IsIgnored(name, ConfigurationSource.Convention);
}
