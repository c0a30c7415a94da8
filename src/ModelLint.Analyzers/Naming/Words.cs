namespace ModelLint.Naming;

/// <summary>The words of a name, in whatever style it is written: <c>PatientId</c>, <c>patient_id</c> and <c>PATIENT_ID</c> have the same two.</summary>
internal static class Words
{
    public static IReadOnlyList<string> Of(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var isSeparator = i < name.Length && !char.IsLetterOrDigit(name[i]);
            if (i == name.Length || isSeparator || (i > start && StartsWord(name, i)))
            {
                if (i > start)
                {
                    words.Add(name.Substring(start, i - start));
                }

                start = isSeparator ? i + 1 : i;
            }
        }

        return words;
    }

    // An acronym ends before the capital of the next word: HTTPRequest.
    private static bool StartsWord(string name, int i) =>
        char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
}
