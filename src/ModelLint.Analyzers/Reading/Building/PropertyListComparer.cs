namespace ModelLint.Reading.Building;

/// <summary>
/// Lists of properties as EF finds keys, indexes and foreign keys by them: by name. So what is over a property that has just been made anew, with
/// another type, is still found by the property that it was.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Internal/PropertyListComparer.cs
/// </summary>
internal static class PropertyListComparer
{
    public static bool HasNamesOf(this IReadOnlyList<PropertyBuilder> properties, IReadOnlyList<PropertyBuilder> others) =>
        properties.Count == others.Count && !properties.Where((property, index) => property.Name != others[index].Name).Any();
}
