using ModelLint.Reading.Building;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// The names by which EF knows the properties of a foreign key.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Conventions/ForeignKeyPropertyDiscoveryConvention.cs (FindCandidateForeignKeyProperties)
/// </summary>
internal static class ForeignKeyPropertyCandidates
{
    /// <summary>Named after the navigation or the principal; with <paramref name="onDependent"/> false, as if the ends were swapped.</summary>
    public static IReadOnlyList<PropertyBuilder>? Find(ForeignKeyBuilder foreignKey, bool onDependent, bool matchPrimaryKey = false)
    {
        IReadOnlyList<PropertyBuilder>? match;
        if (onDependent)
        {
            foreach (var skipNavigation in foreignKey.ReferencingSkipNavigations)
            {
                if (skipNavigation.Inverse is { } inverse && TryFind(foreignKey, inverse.Name, onDependent, matchPrimaryKey: true, out match))
                {
                    return match;
                }
            }
        }

        var navigation = foreignKey.Navigation(pointsToPrincipal: onDependent);
        if (navigation is not null && TryFind(foreignKey, navigation.Name, onDependent, matchPrimaryKey, out match))
        {
            return match;
        }

        TryFind(foreignKey, (onDependent ? foreignKey.PrincipalEntityType : foreignKey.DeclaringEntityType).ShortName, onDependent, matchPrimaryKey, out match);
        return match;
    }

    /// <summary>Properties called exactly as those of the principal's key that are a proper part of the dependent's, none of them <c>Id</c>.</summary>
    public static IReadOnlyList<PropertyBuilder>? FindPartOfPrimaryKey(ForeignKeyBuilder foreignKey)
    {
        var key = foreignKey.DeclaringEntityType.FindPrimaryKey();
        return key is not null
            && key.Properties.Count > foreignKey.PrincipalKey.Properties.Count
            && TryFind(foreignKey, "", onDependent: true, matchPrimaryKey: false, out var properties)
            && properties?.All(property => key.Properties.Contains(property) && !property.Name.Equals("Id", StringComparison.OrdinalIgnoreCase)) == true
                ? properties
                : null;
    }

    /// <summary>True ends the search, also where what was found does not do: then there is no match.</summary>
    private static bool TryFind(ForeignKeyBuilder foreignKey, string baseName, bool onDependent, bool matchPrimaryKey, out IReadOnlyList<PropertyBuilder>? match)
    {
        match = null;
        var dependent = onDependent ? foreignKey.DeclaringEntityType : foreignKey.PrincipalEntityType;
        var referenced = onDependent ? foreignKey.PrincipalKey.Properties : foreignKey.DeclaringEntityType.FindPrimaryKey()?.Properties;
        if (referenced is null)
        {
            return false;
        }

        if (Find(dependent, baseName, referenced) is not { } found)
        {
            return false;
        }

        if (RelationshipCompatibility.AreCompatible(referenced, found) && !IsTaken(found, dependent, foreignKey.IsUnique, matchPrimaryKey))
        {
            match = found;
        }

        return true;
    }

    /// <summary>One for each that is referred to; null where one is missing, or all of several are EF's own. This is what is asked most of all while a model is built.</summary>
    private static IReadOnlyList<PropertyBuilder>? Find(EntityTypeBuilder dependent, string baseName, IReadOnlyList<PropertyBuilder> referenced)
    {
        if (referenced.Count == 1)
        {
            var property = FindProperty(dependent, baseName, referenced[0].Name, matchImplicit: false)
                ?? (baseName.Length > 0 ? FindProperty(dependent, baseName, "Id", matchImplicit: false) : null);
            return property is null ? null : [property];
        }

        var found = new List<PropertyBuilder>();
        foreach (var property in referenced)
        {
            if (FindProperty(dependent, baseName, property.Name, matchImplicit: true) is { } named)
            {
                found.Add(named);
            }
        }

        return found.Count == referenced.Count && !found.All(property => property.IsImplicitlyCreated) ? found : null;
    }

    /// <summary>By a key of the dependent's own.</summary>
    private static bool IsTaken(IReadOnlyList<PropertyBuilder> properties, EntityTypeBuilder dependent, bool isUnique, bool matchPrimaryKey)
    {
        foreach (var key in dependent.AllKeys)
        {
            if ((!isUnique || (key.IsPrimaryKey && !matchPrimaryKey)) && AreAllIn(key.Properties, properties))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreAllIn(IReadOnlyList<PropertyBuilder> properties, IReadOnlyList<PropertyBuilder> others)
    {
        for (var i = 0; i < properties.Count; i++)
        {
            if (!others.Contains(properties[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The first in EF's order.</summary>
    private static PropertyBuilder? FindProperty(EntityTypeBuilder entityType, string prefix, string suffix, bool matchImplicit) =>
        (entityType.BaseType is { } baseType ? FindProperty(baseType, prefix, suffix, matchImplicit) : null)
        ?? (entityType.DeclaredPrimaryKey is { } key ? FindIn(key.Properties, prefix, suffix, matchImplicit) : null)
        ?? FindIn(entityType.DeclaredProperties, prefix, suffix, matchImplicit);

    private static PropertyBuilder? FindIn(IReadOnlyList<PropertyBuilder> properties, string prefix, string suffix, bool matchImplicit)
    {
        for (var i = 0; i < properties.Count; i++)
        {
            var property = properties[i];
            if (property.Name.Length == prefix.Length + suffix.Length
                && property.Name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
                && property.Name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)
                && (matchImplicit || !property.IsImplicitlyCreated))
            {
                return property;
            }
        }

        return null;
    }
}
