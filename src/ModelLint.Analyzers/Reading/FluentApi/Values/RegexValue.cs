using System.Text.RegularExpressions;

namespace ModelLint.Reading.FluentApi.Values;

/// <summary>A <c>Regex</c> whose pattern is known.</summary>
internal sealed class RegexValue(Regex regex) : Value
{
    public Regex Regex { get; } = regex;
}
