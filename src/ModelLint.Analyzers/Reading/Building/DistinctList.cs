namespace ModelLint.Reading.Building;

/// <summary>Elements in the order in which they came, each once. Of what configures an element of a model there is mostly nothing, or one call; a loop makes thousands.</summary>
internal sealed class DistinctList<T>
{
    private List<T>? _elements;
    private HashSet<T>? _set;

    public IReadOnlyList<T> Elements => _elements ?? (IReadOnlyList<T>)[];

    public void Add(T element)
    {
        if (_elements is null)
        {
            _elements = [element];
        }
        else if ((_set ??= [.. _elements]).Add(element))
        {
            _elements.Add(element);
        }
    }
}
