using ModelLint.Reading.FluentApi.Calls;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

/// <summary>What a list, a set or a dictionary has beyond a sequence: changes, look-ups by key, <c>ForEach</c>. A dictionary is the list of its pairs.</summary>
internal static class ListFunctions
{
    public static Value? Call(SequenceValue sequence, Call call)
    {
        switch (call.Method, call.Count)
        {
            case ("ForEach", 1) when call.Argument(0) is FunctionValue action:
                return ForEach(sequence, action, call);
            case ("ContainsKey", 1):
                return ValueComparison.Contains(Keys(sequence), call.Argument(0)!) is { } contains ? Value.Of(contains) : null;
            case ("TryGetValue", 2) when ValueComparison.Contains(Keys(sequence), call.Argument(0)!) is { } found:
                call.AssignOut(1, found ? Find(sequence, call.Argument(0)!)! : Value.Nothing);
                return Value.Of(found);
            case ("GetValueOrDefault", 1 or 2) when ValueComparison.Contains(Keys(sequence), call.Argument(0)!) is { } found:
                return found ? Find(sequence, call.Argument(0)!) : call.Argument(1) ?? Value.Nothing;
        }

        if (sequence.Growing is not { } list)
        {
            return null;
        }

        switch (call.Method, call.Count)
        {
            case ("Add", 1):
                list.Add(call.Argument(0)!);
                return Value.Nothing;
            case ("Add", 2):
                list.Add(TupleValue.Pair(call.Argument(0)!, call.Argument(1)!));
                return Value.Nothing;
            case ("AddRange", 1) when call.Argument(0) is SequenceValue added:
                list.AddRange(added.Elements.ToArray());
                return Value.Nothing;
            case ("Insert", 2) when call.TryGet(0, out int position) && position >= 0 && position <= list.Count:
                list.Insert(position, call.Argument(1)!);
                return Value.Nothing;
            case ("Remove", 1) when ValueComparison.IndexOf(list.Count > 0 && list.TrueForAll(IsPair) ? Keys(sequence) : list, call.Argument(0)!) is { } index:
                if (index >= 0)
                {
                    list.RemoveAt(index);
                }

                return Value.Of(index >= 0);
            case ("RemoveAt", 1) when call.TryGet(0, out int position) && position >= 0 && position < list.Count:
                list.RemoveAt(position);
                return Value.Nothing;
            case ("RemoveAll", 1) when list.Select(element => Constants.ToBoolean(call.Run(0, element))).ToArray() is var decisions && Array.TrueForAll(decisions, decision => decision is not null):
                var next = 0;
                return Value.Of(list.RemoveAll(_ => decisions[next++] == true));
            case ("Clear", 0):
                list.Clear();
                return Value.Nothing;
            default:
                return null;
        }
    }

    /// <summary><c>list.ForEach(action)</c>, <c>Array.ForEach(array, action)</c>.</summary>
    public static Value ForEach(SequenceValue list, FunctionValue action, Call call)
    {
        foreach (var element in list.Elements)
        {
            call.Interpreter.Invoke(action, [element], call.Anchor, servesSeveral: true);
        }

        return Value.Nothing;
    }

    /// <summary>The value of a key in the pairs of a dictionary; null where that cannot be decided, or where there is none.</summary>
    public static Value? Find(SequenceValue dictionary, Value key)
    {
        foreach (var pair in dictionary.Elements.OfType<TupleValue>())
        {
            switch (ValueComparison.AreEqual(pair.Values[0], key))
            {
                case true:
                    return pair.Values[1];
                case null:
                    return null;
            }
        }

        return null;
    }

    /// <summary><c>dictionary[key] = value</c>, <c>list[position] = value</c>; false where it cannot be decided which element that is.</summary>
    public static bool Set(SequenceValue dictionary, Value key, Value value)
    {
        if (dictionary.Growing is { Count: > 0 } elements && !elements.TrueForAll(IsPair))
        {
            if (key is not Constant { Object: int position } || position < 0 || position >= elements.Count)
            {
                return false;
            }

            elements[position] = value;
            return true;
        }

        if (dictionary.Growing is not { } pairs || ValueComparison.Contains(Keys(dictionary), key) is not { } exists)
        {
            return false;
        }

        if (exists)
        {
            pairs[pairs.FindIndex(pair => ValueComparison.AreEqual(((TupleValue)pair).Values[0], key) == true)] = TupleValue.Pair(key, value);
        }
        else
        {
            pairs.Add(TupleValue.Pair(key, value));
        }

        return true;
    }

    public static Value? Member(SequenceValue sequence, string name) => name switch
    {
        "Key" => sequence.Key,
        "Length" or "Count" => Value.Of(sequence.Elements.Count),
        "Keys" when sequence.Elements.All(element => element is TupleValue) => new SequenceValue(Keys(sequence)),
        "Values" when sequence.Elements.All(element => element is TupleValue) => new SequenceValue(sequence.Elements.Select(pair => ((TupleValue)pair).Values[1]).ToArray()),
        _ => null,
    };

    /// <summary>Whether it is what dictionaries hold.</summary>
    public static bool IsPair(Value value) => value is TupleValue pair && pair.Member("Key") is not null;

    private static IReadOnlyList<Value> Keys(SequenceValue dictionary) => dictionary.Elements.OfType<TupleValue>().Select(pair => pair.Values[0]).ToArray();
}
