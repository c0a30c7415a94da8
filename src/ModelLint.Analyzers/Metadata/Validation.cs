namespace ModelLint.Metadata;

/// <summary>What an attribute of System.ComponentModel.DataAnnotations asks of a value before it is saved.</summary>
/// <param name="Attribute">Its name in brackets: <c>[Range]</c>.</param>
internal abstract record Validation(string Attribute);

/// <summary>Bounds, as invariant text: numbers, or days and times in ISO 8601; null where there is none.</summary>
internal sealed record RangeValidation(string Attribute, string? Minimum, string? Maximum, bool IsMinimumExclusive, bool IsMaximumExclusive) : Validation(Attribute);

/// <summary>A list of strings or numbers.</summary>
internal sealed record ValuesValidation(string Attribute, IReadOnlyList<object> Values, bool AreAllowed) : Validation(Attribute);

/// <summary>A length of text; null where it has no end.</summary>
internal sealed record LengthValidation(string Attribute, int Minimum, int? Maximum) : Validation(Attribute);

/// <summary>A .NET regular expression for the whole text; empty text passes (<c>RegularExpressionAttribute.IsValid</c>).</summary>
internal sealed record PatternValidation(string Attribute, string Pattern) : Validation(Attribute);

/// <summary>One of the well-known forms of text.</summary>
internal sealed record FormatValidation(string Attribute, TextFormat Format) : Validation(Attribute);

/// <summary>One that says something which cannot be told here.</summary>
internal sealed record OtherValidation(string Attribute) : Validation(Attribute);

internal enum TextFormat
{
    EmailAddress,
    Url,
    Phone,
    CreditCard,
    Base64String,
}
