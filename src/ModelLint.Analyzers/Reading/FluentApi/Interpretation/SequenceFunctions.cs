using ModelLint.Metadata;
using ModelLint.Reading.FluentApi.Calls;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

/// <summary>LINQ over sequences whose elements are known; undecided where a predicate is.</summary>
internal static class SequenceFunctions
{
    private static readonly HashSet<string> Queries =
    [
        "Where", "Select", "SelectMany", "OfType", "Cast", "Concat", "Union", "Distinct", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Reverse", "Skip", "Take", "Append", "Prepend", "Except",
        "AsEnumerable", "Intersect", "GroupBy",
        "SkipWhile", "TakeWhile", "Zip", "DistinctBy", "Order", "OrderDescending",
    ];

    public static Value? Call(SequenceValue sequence, Call call)
    {
        if (!Queries.Contains(call.Method))
        {
            return ListFunctions.Call(sequence, call) ?? Result(sequence.Elements, call);
        }

        return Query(sequence, call) switch
        {
            SequenceValue query => new SequenceValue(query.Elements)
            {
                Ties = query.Ties,
                Again = () => call.Interpreter.Step() && (sequence.Again?.Invoke() ?? sequence) is SequenceValue source ? Query(source, call)! : call.Unknown("this query is not followed", sequence),
            },
            var other => other,
        };
    }

    /// <summary>Of a sequence whose elements are in it or not: what still can be said of each.</summary>
    public static Value? Call(UncertainSequenceValue sequence, Call call)
    {
        switch (call.Method, call.Count)
        {
            case ("ToList" or "ToArray" or "AsEnumerable" or "ToHashSet" or "Distinct" or "Reverse" or "Cast", 0):
                return sequence;
            case ("Where", 1):
                return Filter(sequence.Elements, call);
            case ("Select", 1):
                return new UncertainSequenceValue(sequence.Reason, sequence.Elements.Select(element => (call.Run(0, element.Value), element.IsCertain)).ToArray());
            default:
                return call.Unknown(sequence.Reason.Reason, sequence);
        }
    }

    private static Value? Query(SequenceValue sequence, Call call)
    {
        var elements = sequence.Elements;
        switch (call.Method, call.Count)
        {
            case ("AsEnumerable" or "Cast", 0):
                return new SequenceValue(elements);
            case ("Reverse", 0):
                return new SequenceValue(elements.Reverse().ToArray());
            case ("Distinct", 0):
                return call.Interpreter.CanCompare(elements.Count, elements.Count) ? ValueComparison.Distinct(elements) : null;
            case ("OfType", 0):
                return call.TypeArgument is { } type ? OfType(elements, type, call) : null;
            case ("Where", 1):
                return Filter(elements.Select(element => (element, true)).ToArray(), call);
            case ("Select", 1):
                return new SequenceValue(elements.Select((element, i) => Run(call, element, i)).ToArray());
            case ("SelectMany", 1):
                return Flatten(elements.Select(element => call.Run(0, element)).ToArray(), call);
            case ("Concat", 1):
                return call.Argument(0) is SequenceValue other ? new SequenceValue([.. elements, .. other.Elements]) : null;
            case ("Union", 1):
                return call.Argument(0) is SequenceValue united && call.Interpreter.CanCompare(elements.Count + united.Elements.Count, elements.Count + united.Elements.Count) ? ValueComparison.Distinct([.. elements, .. united.Elements]) : null;
            case ("Except", 1):
                return call.Argument(0) is SequenceValue without && call.Interpreter.CanCompare(elements.Count, without.Elements.Count) ? Where(elements, element => !ValueComparison.Contains(without.Elements, element)) : null;
            case ("Intersect", 1):
                return call.Argument(0) is SequenceValue common && call.Interpreter.CanCompare(elements.Count, common.Elements.Count) ? Where(elements, element => ValueComparison.Contains(common.Elements, element)) : null;
            case ("Append", 1):
                return new SequenceValue([.. elements, call.Argument(0)!]);
            case ("Prepend", 1):
                return new SequenceValue([call.Argument(0)!, .. elements]);
            case ("SkipWhile" or "TakeWhile", 1):
                return While(elements, call);
            case ("Zip", 1 or 2) when call.Argument(0) is SequenceValue zipped:
                return new SequenceValue(elements.Zip(zipped.Elements, (one, another) => call.Count == 1 ? new TupleValue(["First", "Second"], [one, another]) : call.Run(1, one, another)).ToArray());
            case ("DistinctBy", 1) when call.Interpreter.CanCompare(elements.Count, elements.Count):
                return Group(elements, call) is { } kinds ? new SequenceValue(kinds.Select(kind => ((SequenceValue)kind).Elements[0]).ToArray()) : Undecided(elements, call);
            case ("Skip", 1) when call.TryGet(0, out int skipped):
                return new SequenceValue(elements.Skip(skipped).ToArray());
            case ("Take", 1) when call.TryGet(0, out int taken):
                return new SequenceValue(elements.Take(taken).ToArray());
            case ("GroupBy", 1 or 2) when call.Interpreter.CanCompare(elements.Count, elements.Count):
                return Group(elements, call) is { } groups ? new SequenceValue(groups) : Undecided(elements, call);
            case ("OrderBy" or "OrderByDescending", 1) or ("Order" or "OrderDescending", 0):
                return Sort([elements], call);
            case ("ThenBy" or "ThenByDescending", 1) when sequence.Ties is { } ties:
                return Sort(ties, call);
            default:
                return null;
        }
    }

    private static Value? Result(IReadOnlyList<Value> elements, Call call)
    {
        switch (call.Method, call.Count)
        {
            case ("ToList" or "ToArray" or "AsReadOnly" or "ToImmutableArray" or "ToImmutableList", 0):
                return SequenceValue.List(elements);
            case ("ToHashSet", 0):
                return call.Interpreter.CanCompare(elements.Count, elements.Count) ? ValueComparison.Distinct(elements) : null;
            case ("ToDictionary", 2):
                return SequenceValue.List(elements.Select(element => TupleValue.Pair(call.Run(0, element), call.Run(1, element))));
            case ("ToDictionary", 1):
                return SequenceValue.List(elements.Select(element => TupleValue.Pair(call.Run(0, element), element)));
            case ("ToLookup", 1 or 2) when call.Interpreter.CanCompare(elements.Count, elements.Count):
                return Group(elements, call) is { } groups ? new SequenceValue(groups) { IsLookup = true } : Undecided(elements, call);
            case ("Any", 0):
                return Value.Of(elements.Count > 0);
            case ("Any" or "Exists", 1):
                return Any(elements, call) is { } any ? Value.Of(any) : Undecided(elements, call);
            case ("All" or "TrueForAll", 1):
                return All(elements, call) is { } all ? Value.Of(all) : Undecided(elements, call);
            case ("Count" or "LongCount", 0):
                return Value.Of(elements.Count);
            case ("Count", 1):
                return Filter(elements.Select(element => (element, true)).ToArray(), call) is SequenceValue counted ? Value.Of(counted.Elements.Count) : Undecided(elements, call);
            case ("SequenceEqual", 1) when call.Argument(0) is SequenceValue same && call.Interpreter.CanCompare(elements.Count, 1):
                return elements.Count != same.Elements.Count ? Value.Of(false)
                    : elements.Zip(same.Elements, ValueComparison.AreEqual).ToArray() is var pairs && Array.Exists(pairs, equal => equal is null) ? null
                    : Value.Of(Array.TrueForAll(pairs, equal => equal == true));
            case ("Contains", 1):
                return ValueComparison.Contains(elements, call.Argument(0)!) is { } contains ? Value.Of(contains) : Undecided(elements, call);
            case ("IndexOf", 1):
                return ValueComparison.IndexOf(elements, call.Argument(0)!) is { } index ? Value.Of(index) : Undecided(elements, call);
            case ("First" or "FirstOrDefault" or "Single" or "SingleOrDefault", 0 or 1):
                return At(elements, call, found => found[0]);
            case ("Last" or "LastOrDefault", 0 or 1):
                return At(elements, call, found => found[found.Count - 1]);
            case ("ElementAt" or "ElementAtOrDefault", 1) when call.TryGet(0, out int position) && position >= 0 && position < elements.Count:
                return elements[position];
            case ("Max" or "Min" or "Sum", 0 or 1):
                return Reduce(call.Count == 0 ? elements : elements.Select(element => call.Run(0, element)).ToArray(), call);
            case ("Aggregate", 2):
                return elements.Aggregate(call.Argument(0)!, (sum, element) => call.Run(1, sum, element));
            default:
                return null;
        }
    }

    /// <summary>The lambda may take the position too.</summary>
    private static Value Run(Call call, Value element, int position) =>
        call.Argument(0) is LambdaValue { Parameters.Count: 2 } ? call.Run(0, element, Value.Of(position)) : call.Run(0, element);

    private static Value Undecided(IEnumerable<Value> elements, Call call) => call.Unknown($"the result of '{call.Method}' is not known", elements.ToArray());

    private static Value Filter(IReadOnlyList<(Value Value, bool IsCertain)> elements, Call call)
    {
        var chosen = new List<(Value Value, bool IsCertain)>();
        Unknown? reason = null;
        for (var i = 0; i < elements.Count; i++)
        {
            var (element, isCertain) = elements[i];
            var result = Run(call, element, i);
            var isChosen = Constants.ToBoolean(result);
            if (isChosen != false)
            {
                chosen.Add((element, isCertain && isChosen == true));
                reason ??= isChosen is null ? (result as UnknownValue)?.Reason ?? call.Reason("this condition cannot be decided") : !isCertain ? call.Reason("this condition cannot be decided") : null;
            }
        }

        return reason is null ? new SequenceValue(chosen.Select(element => element.Value).ToArray()) : new UncertainSequenceValue(reason, chosen);
    }

    private static Value? Where(IReadOnlyList<Value> elements, Func<Value, bool?> isChosen)
    {
        var decisions = elements.Select(isChosen).ToArray();
        return Array.Exists(decisions, decision => decision is null) ? null : new SequenceValue(elements.Where((_, i) => decisions[i] == true).ToArray());
    }

    private static Value? While(IReadOnlyList<Value> elements, Call call)
    {
        for (var i = 0; i < elements.Count; i++)
        {
            switch (Constants.ToBoolean(Run(call, elements[i], i)))
            {
                case null:
                    return null;
                case false:
                    return new SequenceValue((call.Method == "TakeWhile" ? elements.Take(i) : elements.Skip(i)).ToArray());
            }
        }

        return new SequenceValue(call.Method == "TakeWhile" ? elements : []);
    }

    private static Value? Flatten(IReadOnlyList<Value> inner, Call call) =>
        !call.Interpreter.CanHoldElements(inner.OfType<SequenceValue>().Sum(each => (long)each.Size)) ? null
        : inner.All(each => each is SequenceValue) ? new SequenceValue(inner.SelectMany(each => ((SequenceValue)each).Elements).ToArray())
        : inner.All(each => each is SequenceValue or UncertainSequenceValue)
            ? new UncertainSequenceValue(
                inner.OfType<UncertainSequenceValue>().First().Reason,
                inner.SelectMany(each => each is UncertainSequenceValue uncertain ? uncertain.Elements : ((SequenceValue)each).Elements.Select(element => (element, true))).ToArray())
        : Undecided(inner, call);

    private static Value? OfType(IReadOnlyList<Value> elements, ClrType type, Call call) =>
        Where(elements, element => element switch
        {
            ObjectValue @object => call.Interpreter.Program.Types.IsAssignableTo(@object.Type, type),
            Constant { Object: string } => type.Is("System.String") || type.Is("System.Object"),
            BuilderValue builder => builder.IsPassedAs(type.Name),
            _ => null,
        });

    private static bool? Any(IReadOnlyList<Value> elements, Call call)
    {
        var decisions = elements.Select(element => Constants.ToBoolean(call.Run(0, element))).ToArray();
        return Array.Exists(decisions, decision => decision == true) ? true : Array.Exists(decisions, decision => decision is null) ? null : false;
    }

    private static bool? All(IReadOnlyList<Value> elements, Call call)
    {
        var decisions = elements.Select(element => Constants.ToBoolean(call.Run(0, element))).ToArray();
        return Array.Exists(decisions, decision => decision == false) ? false : Array.Exists(decisions, decision => decision is null) ? null : true;
    }

    /// <summary>The one that is looked for; null of the <c>…OrDefault</c> forms where there is none, while the others throw.</summary>
    private static Value? At(IReadOnlyList<Value> elements, Call call, Func<IReadOnlyList<Value>, Value> choose)
    {
        var found = call.Count == 0 ? elements : (Filter(elements.Select(element => (element, true)).ToArray(), call) as SequenceValue)?.Elements;
        return found is null ? Undecided(elements, call)
            : found.Count > 0 ? choose(found)
            : call.Method.EndsWith("OrDefault", StringComparison.Ordinal) ? Value.Nothing
            : null;
    }

    private static Value? Reduce(IReadOnlyList<Value> values, Call call)
    {
        var numbers = values.Select(value => value is Constant constant && Constants.TryConvert(constant, out int number) ? number : (int?)null).ToArray();
        return numbers.Length == 0 || Array.Exists(numbers, number => number is null) ? Undecided(values, call)
            : call.Method switch
            {
                "Max" => Value.Of(numbers.Max()),
                "Min" => Value.Of(numbers.Min()),
                // What is too large throws in C#.
                _ => numbers.Sum(number => (long)number!) is >= int.MinValue and <= int.MaxValue and var sum ? Value.Of((int)sum) : null,
            };
    }

    private static Value? Sort(IReadOnlyList<IReadOnlyList<Value>> ties, Call call)
    {
        var sorted = ValueComparison.Sort(ties, element => call.Count == 0 ? element : call.Run(0, element), call.Method.EndsWith("Descending", StringComparison.Ordinal));
        return sorted is null ? null : new SequenceValue(sorted.SelectMany(tie => tie).ToArray()) { Ties = sorted };
    }

    /// <summary>Groups in the order of their first elements, of the elements themselves or of what is made of each; null where keys cannot be compared.</summary>
    private static IReadOnlyList<Value>? Group(IReadOnlyList<Value> elements, Call call)
    {
        if (call.Count == 2 && !call.IsFunction(1))
        {
            return null;
        }

        var keys = new List<Value>();
        var groups = new List<List<Value>>();
        foreach (var element in elements)
        {
            var key = call.Run(0, element);
            if (ValueComparison.IndexOf(keys, key) is not { } index)
            {
                return null;
            }

            if (index < 0)
            {
                index = keys.Count;
                keys.Add(key);
                groups.Add([]);
            }

            groups[index].Add(call.Count == 2 ? call.Run(1, element) : element);
        }

        return groups.Select((group, i) => new SequenceValue(group.ToArray()) { Key = keys[i] }).ToArray();
    }
}
