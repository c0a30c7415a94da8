namespace ModelLint.Reading.Building;

/// <summary>Lists in EF's order, which has them in a <c>SortedSet</c> or <c>SortedDictionary</c>; of equals the one that came first is first.</summary>
internal static class SortedLists
{
    public static void InsertInOrder<T>(this List<T> sorted, T element, Comparison<T> compare)
    {
        // Behind its equals. The entity type that all others refer to has as many foreign keys: they are not gone through one by one.
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = compare(element, sorted[middle]) < 0 ? (low, middle) : (middle + 1, high);
        }

        sorted.Insert(low, element);
    }
}
