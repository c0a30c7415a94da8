using ModelLint.Reading.FluentApi.Calls;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

/// <summary><c>char.IsUpper(c)</c> and its like.</summary>
internal static class CharFunctions
{
    public static Value? CallStatic(Call call)
    {
        var letter = call.Argument(0) switch
        {
            Constant { Object: char only } => only,
            Constant { Object: string text } when call.TryGet(1, out int position) && position >= 0 && position < text.Length => text[position],
            _ => (char?)null,
        };
        return letter is not { } c ? null : call.Method switch
        {
            "IsUpper" => Value.Of(char.IsUpper(c)),
            "IsLower" => Value.Of(char.IsLower(c)),
            "IsDigit" => Value.Of(char.IsDigit(c)),
            "IsNumber" => Value.Of(char.IsNumber(c)),
            "IsLetter" => Value.Of(char.IsLetter(c)),
            "IsLetterOrDigit" => Value.Of(char.IsLetterOrDigit(c)),
            "IsWhiteSpace" => Value.Of(char.IsWhiteSpace(c)),
            "IsPunctuation" => Value.Of(char.IsPunctuation(c)),
            "IsAsciiLetterUpper" => Value.Of(c is >= 'A' and <= 'Z'),
            "IsAsciiLetterLower" => Value.Of(c is >= 'a' and <= 'z'),
            "IsAsciiDigit" => Value.Of(c is >= '0' and <= '9'),
            "ToLower" or "ToLowerInvariant" => Value.Of(char.ToLowerInvariant(c)),
            "ToUpper" or "ToUpperInvariant" => Value.Of(char.ToUpperInvariant(c)),
            "ToString" => Value.Of(c.ToString()),
            _ => null,
        };
    }
}
