namespace ModelLint.Reading.Building;

/// <summary>
/// Lists of properties as EF finds and orders keys, indexes and foreign keys by them: by name. So what is over a property that has just been made anew, with
/// another type, is still found by the property that it was.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Internal/PropertyListComparer.cs
/// </summary>
internal static class PropertyListComparer
{
    public static bool HasNamesOf(this IReadOnlyList<PropertyBuilder> properties, IReadOnlyList<PropertyBuilder> others) => Compare(properties, others) == 0;

    /// <summary>By the number of properties, then by their names.</summary>
    public static int Compare(IReadOnlyList<PropertyBuilder> x, IReadOnlyList<PropertyBuilder> y)
    {
        var result = x.Count - y.Count;
        for (var index = 0; result == 0 && index < x.Count; index++)
        {
            result = StringComparer.Ordinal.Compare(x[index].Name, y[index].Name);
        }

        return result;
    }
}
