namespace ModelLint.Reading.Building;

/// <summary>EF's order of foreign keys: by their properties, then those of the key, then the names of the types.</summary>
internal static class ForeignKeyComparer
{
    public static int Compare(ForeignKeyBuilder x, ForeignKeyBuilder y)
    {
        var result = PropertyListComparer.Compare(x.Properties, y.Properties);
        result = result != 0 ? result : PropertyListComparer.Compare(x.PrincipalKey.Properties, y.PrincipalKey.Properties);
        result = result != 0 ? result : StringComparer.Ordinal.Compare(x.PrincipalEntityType.Name, y.PrincipalEntityType.Name);
        return result != 0 ? result : StringComparer.Ordinal.Compare(x.DeclaringEntityType.Name, y.DeclaringEntityType.Name);
    }
}
