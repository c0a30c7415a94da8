namespace ModelLint.Reading.Declarations;

/// <summary>
/// The order of <c>OrderBy(t => t.FullName)</c>, by which EF Core applies the configurations of an assembly. That compares by the culture of the
/// process in which the model is built: letters before their case, punctuation before digits before letters (ICU's root collation, which all western
/// cultures share for the letters of identifiers). <c>StringComparer.InvariantCulture</c> would be it where ICU is installed, but a compiler often runs
/// without and would then order by code unit, and findings must not depend on the machine.
/// </summary>
internal sealed class FullNameComparer : IComparer<string>
{
    /// <summary>The marks that full names contain, in ICU's order.</summary>
    private const string Punctuation = "_,.[]`+<=>";

    public static FullNameComparer Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        x ??= "";
        y ??= "";
        var byCase = 0;
        for (var i = 0; i < Math.Min(x.Length, y.Length); i++)
        {
            var difference = WeightOf(x[i]) - WeightOf(y[i]);
            if (difference != 0)
            {
                return difference;
            }

            // Case decides between names that are otherwise equal, small before capital.
            byCase = byCase != 0 ? byCase : char.IsUpper(x[i]).CompareTo(char.IsUpper(y[i]));
        }

        return x.Length != y.Length ? x.Length - y.Length : byCase;
    }

    private static int WeightOf(char c) => Punctuation.IndexOf(c) is >= 0 and var index ? index : Punctuation.Length + char.ToLowerInvariant(c);
}
