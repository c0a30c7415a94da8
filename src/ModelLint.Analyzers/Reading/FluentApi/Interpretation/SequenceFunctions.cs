using ModelLint.Reading.FluentApi.Calls;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

/// <summary>LINQ over sequences whose elements are known; undecided where a predicate is.</summary>
internal static class SequenceFunctions
{
    public static Value? Call(SequenceValue sequence, Call call)
    {
        var elements = sequence.Elements;
        switch (call.Method, call.Count)
        {
            case ("ToList" or "ToArray" or "AsEnumerable" or "ToHashSet" or "AsReadOnly" or "Cast", 0):
                return sequence;
            case ("OfType", 0):
                return null;
            case ("Reverse", 0):
                return new SequenceValue(elements.Reverse().ToArray());
            case ("Where", 1):
                return Filter(elements, call) is { } filtered ? new SequenceValue(filtered) : null;
            case ("Select", 1):
                return new SequenceValue(elements.Select(element => call.Run(0, element)).ToArray());
            case ("SelectMany", 1):
                var inner = elements.Select(element => call.Run(0, element) as SequenceValue).ToArray();
                return Array.TrueForAll(inner, each => each is not null) ? new SequenceValue(inner.SelectMany(each => each!.Elements).ToArray()) : null;
            case ("Concat" or "Union", 1):
                return call.Argument(0) is SequenceValue other ? new SequenceValue([.. elements, .. other.Elements]) : null;
            case ("Any", 0):
                return Value.Of(elements.Count > 0);
            case ("Any", 1):
                return Filter(elements, call) is { } some ? Value.Of(some.Count > 0) : null;
            case ("All", 1):
                return Filter(elements, call) is { } all ? Value.Of(all.Count == elements.Count) : null;
            case ("Count", 0):
                return Value.Of(elements.Count);
            case ("Contains", 1):
                return Contains(elements, call.Argument(0)!);
            case ("First" or "FirstOrDefault" or "Single" or "SingleOrDefault", 0 or 1):
                return First(call.Count == 0 ? elements : Filter(elements, call));
            case ("ForEach", 1) when call.Argument(0) is FunctionValue action:
                foreach (var element in elements)
                {
                    call.Interpreter.Invoke(action, [element], call.Anchor, servesSeveral: true);
                }

                return Value.Nothing;
            default:
                return null;
        }
    }

    private static IReadOnlyList<Value>? Filter(IReadOnlyList<Value> elements, Call call)
    {
        var chosen = new List<Value>();
        foreach (var element in elements)
        {
            if (Constants.ToBoolean(call.Run(0, element)) is not { } isChosen)
            {
                return null;
            }

            if (isChosen)
            {
                chosen.Add(element);
            }
        }

        return chosen;
    }

    private static Value? First(IReadOnlyList<Value>? elements) => elements is null ? null : elements.Count > 0 ? elements[0] : Value.Nothing;

    private static Value? Contains(IReadOnlyList<Value> elements, Value value)
    {
        var equalities = elements.Select(element => Constants.Binary(Microsoft.CodeAnalysis.CSharp.SyntaxKind.EqualsExpression, element, value)).Select(result => result is null ? null : Constants.ToBoolean(result)).ToArray();
        return Array.Exists(equalities, equal => equal == true) ? Value.Of(true)
            : Array.TrueForAll(equalities, equal => equal == false) ? Value.Of(false)
            : null;
    }
}
