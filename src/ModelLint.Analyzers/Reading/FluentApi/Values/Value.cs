using ModelLint.Metadata;

namespace ModelLint.Reading.FluentApi.Values;

/// <summary>What an expression of a configuration body evaluates to, as far as it matters to the model.</summary>
internal abstract class Value
{
    /// <summary>A call that is known and has no result that matters.</summary>
    public static readonly Value Nothing = new Constant(null);

    /// <summary>The builders that code can reach through this value: what it may have changed where it could not be followed.</summary>
    public IEnumerable<BuilderValue> Builders => BuildersOf([this]);

    /// <summary>The values that code which has this one gets hold of next.</summary>
    public virtual IEnumerable<Value> Holds => [];

    public bool IsKnown => this is not UnknownValue;

    public static Value Of(object? constant) => new Constant(constant);

    /// <summary>Each value is looked into once: objects hold themselves, and functions mention each other.</summary>
    public static IReadOnlyList<BuilderValue> BuildersOf(IEnumerable<Value> values)
    {
        var builders = new List<BuilderValue>();
        var pending = new Stack<Value>(values.Reverse());
        var seen = new HashSet<Value>();
        while (pending.Count > 0)
        {
            var value = pending.Pop();
            if (!seen.Add(value))
            {
                continue;
            }

            if (value is BuilderValue builder)
            {
                builders.Add(builder);
            }

            foreach (var held in value.Holds)
            {
                pending.Push(held);
            }
        }

        return builders;
    }
}

/// <summary>What could not be evaluated, and the builders that it may give access to.</summary>
internal class UnknownValue(Unknown reason, IEnumerable<BuilderValue>? mayTouch = null) : Value
{
    private readonly BuilderValue[] _mayTouch = mayTouch?.ToArray() ?? [];

    public Unknown Reason { get; } = reason;

    public override IEnumerable<Value> Holds => _mayTouch;
}

/// <summary>A constant: null, a string, a number, a boolean; of an enum its underlying value with the enum type.</summary>
internal sealed class Constant(object? value, ClrType? enumType = null) : Value
{
    public object? Object { get; } = value;

    public ClrType? EnumType { get; } = enumType;

    public override string ToString() => $"{Object ?? "null"}";
}

/// <summary>A <c>System.Type</c>.</summary>
internal sealed class TypeValue(ClrType type) : Value
{
    public ClrType Type { get; } = type;
}

/// <summary>A <c>System.Reflection.Assembly</c>.</summary>
internal sealed class AssemblyValue(string name, bool isOwn) : Value
{
    public string Name { get; } = name;

    /// <summary>The assembly that is being compiled.</summary>
    public bool IsOwn { get; } = isOwn;
}
