namespace ModelLint.Naming;

/// <summary>How the words of a name are put together.</summary>
internal enum NameStyle
{
    SnakeCase,
    UpperSnakeCase,
    PascalCase,
    CamelCase,
}

internal static class NameStyleExtensions
{
    extension(NameStyle style)
    {
        /// <summary>As it is written in an option: <c>snake_case</c>.</summary>
        public string Text => style switch
        {
            NameStyle.SnakeCase => "snake_case",
            NameStyle.UpperSnakeCase => "upper_snake_case",
            NameStyle.PascalCase => "pascal_case",
            _ => "camel_case",
        };

        /// <summary>The name itself where it is written so.</summary>
        public string Apply(string name)
        {
            if (style.IsStyleOf(name))
            {
                return name;
            }

            var words = Words.Of(name);
            return style switch
            {
                NameStyle.SnakeCase => string.Join("_", words.Select(word => word.ToLowerInvariant())),
                NameStyle.UpperSnakeCase => string.Join("_", words.Select(word => word.ToUpperInvariant())),
                NameStyle.PascalCase => string.Concat(words.Select(Capitalize)),
                _ => string.Concat(words.Select((word, i) => i == 0 ? word.ToLowerInvariant() : Capitalize(word))),
            };
        }

        /// <summary>One word that could be several (<c>patientvisit</c>) is given the benefit of the doubt.</summary>
        private bool IsStyleOf(string name) => style switch
        {
            NameStyle.SnakeCase => name.Split('_').All(word => word.Length > 0 && word.All(IsLowerOrDigit)),
            NameStyle.UpperSnakeCase => name.Split('_').All(word => word.Length > 0 && word.All(letter => char.IsLetterOrDigit(letter) && !char.IsLower(letter))),
            NameStyle.PascalCase => name.All(char.IsLetterOrDigit) && !IsLowerOrDigit(name[0]) && (name.Length < 3 || !name.All(char.IsUpper)),
            _ => name.All(char.IsLetterOrDigit) && !char.IsUpper(name[0]),
        };
    }

    private static bool IsLowerOrDigit(char letter) => char.IsLetterOrDigit(letter) && !char.IsUpper(letter);

    // An acronym in a name of several styles is a word like any other; one of two letters is kept (DB, IO), as .NET writes them.
    private static string Capitalize(string word) =>
        char.ToUpperInvariant(word[0]) + (word.Length > 2 && word.All(char.IsUpper) ? word.Substring(1).ToLowerInvariant() : word.Substring(1));
}
