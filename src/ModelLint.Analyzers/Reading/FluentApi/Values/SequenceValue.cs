namespace ModelLint.Reading.FluentApi.Values;

/// <summary>An array, a list or a query whose elements are known.</summary>
internal sealed class SequenceValue : Value
{
    private readonly Func<IReadOnlyList<Value>>? _live;
    private readonly IReadOnlyList<Value> _elements;

    public SequenceValue(IReadOnlyList<Value> elements) => _elements = elements;

    private SequenceValue(Func<IReadOnlyList<Value>> live)
        : this([]) => _live = live;

    public IReadOnlyList<Value> Elements => _live?.Invoke() ?? _elements;

    /// <summary>How much there is to hold; nothing of a view of the model.</summary>
    public int Size => _elements.Count;

    /// <summary>Of a list that can be added to: its elements, the same that <see cref="Elements"/> gives.</summary>
    public List<Value>? Growing => _elements as List<Value>;

    /// <summary>Of a LINQ query: runs it again, since each enumeration of it does.</summary>
    public Func<Value>? Again { get; init; }

    /// <summary>Of what <c>OrderBy</c> sorted: its elements, those together that came out equal.</summary>
    public IReadOnlyList<IReadOnlyList<Value>>? Ties { get; init; }

    /// <summary>Whether it is what <c>ToLookup</c> makes: groups by their keys.</summary>
    public bool IsLookup { get; init; }

    /// <summary>Of a group that <c>GroupBy</c> or <c>ToLookup</c> made.</summary>
    public Value? Key { get; init; }

    /// <summary>Set where code that cannot be followed may have added, removed or replaced elements.</summary>
    public Metadata.Unknown? Changed { get; set; }

    public override IEnumerable<Value> Holds => Elements;

    /// <summary>A view of the model, as EF's collections are: it has what is there when it is enumerated.</summary>
    public static SequenceValue Live(Func<IEnumerable<Value>> elements) => new(() => elements().ToArray());

    /// <summary>A new list that can be added to.</summary>
    public static SequenceValue List(IEnumerable<Value> elements) => new(elements.ToList());
}
