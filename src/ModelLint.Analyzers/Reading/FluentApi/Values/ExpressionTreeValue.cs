namespace ModelLint.Reading.FluentApi.Values;

/// <summary>A tree that code makes of <c>System.Linq.Expressions</c>, as far as it matters: what it reads of the parameter that it is about.</summary>
/// <param name="members">The members that it reads; null where it hands the whole parameter on, or has parts that are not followed.</param>
internal sealed class ExpressionTreeValue(IReadOnlyCollection<string>? members) : Value
{
    public IReadOnlyCollection<string>? Members { get; } = members;

    /// <summary>Whether it is the parameter itself.</summary>
    public bool IsParameter { get; init; }

    /// <summary>Of <c>Expression.Constant</c>: its value.</summary>
    public Value? Constant { get; init; }

    public override IEnumerable<Value> Holds => [];
}
