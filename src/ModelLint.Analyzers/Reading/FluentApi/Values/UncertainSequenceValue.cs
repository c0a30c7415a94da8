using ModelLint.Metadata;

namespace ModelLint.Reading.FluentApi.Values;

/// <summary>A sequence of which it is not known whether each of its elements is in it: a filter could not be decided.</summary>
internal sealed class UncertainSequenceValue(Unknown reason, IReadOnlyList<(Value Value, bool IsCertain)> elements) : UnknownValue(reason, elements.SelectMany(element => element.Value.Builders))
{
    public IReadOnlyList<(Value Value, bool IsCertain)> Elements { get; } = elements;
}
