namespace ModelLint.Reading.Building;

/// <summary>Lists in EF's order, which has them in a <c>SortedSet</c> or <c>SortedDictionary</c>; of equals the one that came first is first.</summary>
internal static class SortedLists
{
    public static void InsertInOrder<T>(this List<T> sorted, T element, Comparison<T> compare)
    {
        var index = sorted.FindIndex(other => compare(element, other) < 0);
        sorted.Insert(index < 0 ? sorted.Count : index, element);
    }
}
