using System.Globalization;

namespace ModelLint.Tests.Oracle;

/// <summary>Writes one fact: tab-separated values, so that SQL and names need no quoting.</summary>
internal sealed class Fact
{
    private readonly List<string> _parts;

    private Fact(string head) => _parts = [head];

    /// <summary>What the fact is about, such as <c>property Clinic.Patient.Name</c>: one of a kind in its model.</summary>
    public static Fact About(string kind, string identity) => new($"{kind} {identity}");

    public Fact With(string name, object? value)
    {
        _parts.Add($"{name}={Format(value)}");
        return this;
    }

    public override string ToString() => string.Join('\t', _parts);

    private static string Format(object? value) => value switch
    {
        null => "-",
        bool flag => flag ? "true" : "false",
        Enum member when member.GetType().Namespace!.StartsWith("Microsoft", StringComparison.Ordinal) => member.ToString(),
        Enum member => member.ToString("D"),
        IEnumerable<string> names => string.Join(',', names),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!.Replace("\t", "\\t").Replace("\r", "").Replace("\n", "\\n"),
    };
}
