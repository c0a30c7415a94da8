using Microsoft.CodeAnalysis.CSharp;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

/// <summary>Which values are equal, and which comes first; null where that cannot be decided.</summary>
internal static class ValueComparison
{
    public static bool? AreEqual(Value left, Value right) =>
        left is Constant { EnumType: null, Object: string text } && right is Constant { EnumType: null, Object: string other } ? text == other
        : left is TypeValue { Type: var type } && right is TypeValue { Type: var otherType } ? type.Equals(otherType)
        : Constants.Binary(SyntaxKind.EqualsExpression, left, right) is { } equality ? Constants.ToBoolean(equality) : null;

    public static bool? Contains(IReadOnlyList<Value> elements, Value value)
    {
        bool? contains = false;
        foreach (var element in elements)
        {
            switch (AreEqual(element, value))
            {
                case true:
                    return true;
                case null:
                    contains = null;
                    break;
            }
        }

        return contains;
    }

    /// <summary>The first position of the value, -1 where there is none.</summary>
    public static int? IndexOf(IReadOnlyList<Value> elements, Value value)
    {
        for (var i = 0; i < elements.Count; i++)
        {
            if (AreEqual(elements[i], value) is not { } equal)
            {
                return null;
            }

            if (equal)
            {
                return i;
            }
        }

        return -1;
    }

    public static Value? Distinct(IReadOnlyList<Value> elements)
    {
        var distinct = new List<Value>();
        foreach (var element in elements)
        {
            if (Contains(distinct, element) is not { } contains)
            {
                return null;
            }

            if (!contains)
            {
                distinct.Add(element);
            }
        }

        return new SequenceValue(distinct);
    }

    /// <summary>The group of a key in what <c>ToLookup</c> made, which is empty where there is none; null where that cannot be decided.</summary>
    public static SequenceValue? Find(SequenceValue lookup, Value key)
    {
        var groups = lookup.Elements.OfType<SequenceValue>().ToArray();
        return Contains(groups.Select(group => group.Key!).ToArray(), key) switch
        {
            true => Array.Find(groups, group => AreEqual(group.Key!, key) == true),
            false => new SequenceValue([]),
            null => null,
        };
    }

    /// <summary>Sorts what has no order yet, each by itself, by what is found for each element; what comes out equal stays together. Null where it cannot be compared.</summary>
    public static IReadOnlyList<IReadOnlyList<T>>? Sort<T>(IReadOnlyList<IReadOnlyList<T>> ties, Func<T, Value> keyOf, bool isDescending)
    {
        var sorted = ties.Select(tie => SortTie(tie, keyOf, isDescending)).ToArray();
        return Array.Exists(sorted, tie => tie is null) ? null : sorted.SelectMany(tie => tie!).ToArray();
    }

    private static IReadOnlyList<IReadOnlyList<T>>? SortTie<T>(IReadOnlyList<T> elements, Func<T, Value> keyOf, bool isDescending)
    {
        var keys = elements.Select(element => (keyOf(element) as Constant)?.Object).ToArray();
        if (!Array.TrueForAll(keys, key => key is int) && !Array.TrueForAll(keys, key => key is string))
        {
            return null;
        }

        // Strings as the culture of the machine sorts them, which letters and digits alone do not show.
        var comparer = Comparer<object>.Create((left, right) => left is string text ? string.Compare(text, (string)right, StringComparison.InvariantCulture) : ((int)left).CompareTo((int)right));
        var pairs = elements.Select((element, i) => (element, Key: keys[i]!));
        var ties = new List<List<T>>();
        object? last = null;
        foreach (var (element, key) in isDescending ? pairs.OrderByDescending(pair => pair.Key, comparer) : pairs.OrderBy(pair => pair.Key, comparer))
        {
            if (last is null || comparer.Compare(last, key) != 0)
            {
                ties.Add([]);
            }

            ties[ties.Count - 1].Add(element);
            last = key;
        }

        return ties;
    }
}
