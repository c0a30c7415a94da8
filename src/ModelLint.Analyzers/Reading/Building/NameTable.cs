namespace ModelLint.Reading.Building;

/// <summary>Elements by their names, in ordinal order (EF's <c>SortedDictionary</c>). They are few, and gone through far more often than changed: two lists do.</summary>
internal sealed class NameTable<T>
    where T : class
{
    private readonly List<string> _names = [];
    private readonly List<T> _elements = [];

    public int Count => _elements.Count;

    public IReadOnlyList<T> Elements => _elements;

    public T? Find(string name) => IndexOf(name) is var index and >= 0 ? _elements[index] : null;

    /// <summary>Takes the place of an element of that name.</summary>
    public void Put(string name, T element)
    {
        var index = IndexOf(name);
        if (index >= 0)
        {
            _elements[index] = element;
            return;
        }

        _names.Insert(~index, name);
        _elements.Insert(~index, element);
    }

    public void Remove(string name)
    {
        var index = IndexOf(name);
        if (index >= 0)
        {
            _names.RemoveAt(index);
            _elements.RemoveAt(index);
        }
    }

    private int IndexOf(string name) => _names.BinarySearch(name, StringComparer.Ordinal);
}
