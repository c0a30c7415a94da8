namespace ModelLint.Tests.Verification;

/// <summary>Two texts as lines that both have, that only the expected one has (<c>-</c>) and that only the actual one has (<c>+</c>).</summary>
internal static class LineDiff
{
    public static string Between(string expected, string actual) =>
        string.Join('\n', Between(expected.Split('\n'), actual.Split('\n')).Select(line => $"{line.Sign} {line.Text}"));

    public static IEnumerable<(char Sign, string Text)> Between(string[] expected, string[] actual)
    {
        var common = CommonLengths(expected, actual);
        var (e, a) = (0, 0);
        while (e < expected.Length || a < actual.Length)
        {
            if (e < expected.Length && a < actual.Length && expected[e] == actual[a])
            {
                yield return (' ', expected[e]);
                (e, a) = (e + 1, a + 1);
            }
            else if (a == actual.Length || (e < expected.Length && common[e + 1, a] >= common[e, a + 1]))
            {
                yield return ('-', expected[e++]);
            }
            else
            {
                yield return ('+', actual[a++]);
            }
        }
    }

    /// <summary>How many lines the rests of both texts, from these lines on, have in common in this order.</summary>
    private static int[,] CommonLengths(string[] expected, string[] actual)
    {
        var lengths = new int[expected.Length + 1, actual.Length + 1];
        for (var e = expected.Length - 1; e >= 0; e--)
        {
            for (var a = actual.Length - 1; a >= 0; a--)
                lengths[e, a] = expected[e] == actual[a] ? lengths[e + 1, a + 1] + 1 : Math.Max(lengths[e + 1, a], lengths[e, a + 1]);
        }

        return lengths;
    }
}
