namespace Clinic.Domain.Common;

public readonly record struct EmailAddress
{
    public const int MaxLength = 254;

    public EmailAddress(string value)
    {
        if (value.Length > MaxLength || !value.Contains('@'))
            throw new ArgumentException($"'{value}' is not an e-mail address.", nameof(value));
        Value = value.ToLowerInvariant();
    }

    public string Value { get; }

    public override string ToString() => Value;
}
