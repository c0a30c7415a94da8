namespace ModelLint.Reading.FluentApi.Values;

/// <summary>A tuple, an anonymous object or a <c>KeyValuePair</c>: values by place and by name.</summary>
internal sealed class TupleValue(IReadOnlyList<string?> names, IReadOnlyList<Value> values) : Value
{
    public IReadOnlyList<Value> Values { get; } = values;

    public override IEnumerable<Value> Holds => Values;

    public static TupleValue Pair(Value key, Value value) => new(["Key", "Value"], [key, value]);

    public Value? Member(string name)
    {
        for (var i = 0; i < Values.Count; i++)
        {
            if (names[i] == name || name == $"Item{i + 1}")
            {
                return Values[i];
            }
        }

        return null;
    }
}
