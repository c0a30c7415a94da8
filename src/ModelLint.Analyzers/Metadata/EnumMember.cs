using System.Globalization;

namespace ModelLint.Metadata;

/// <summary>A member of an enum. The value is the underlying constant, as a decimal so that every underlying type fits.</summary>
internal sealed record EnumMember(string Name, decimal Value)
{
    /// <summary>Whether a boxed constant of the enum's underlying type is this member.</summary>
    public bool Is(object? constant) => constant is IConvertible and not string && Convert.ToDecimal(constant, CultureInfo.InvariantCulture) == Value;
}
