namespace ModelLint.Metadata;

/// <summary>A member of an enum. The value is the underlying constant, as a decimal so that every underlying type fits.</summary>
internal sealed record EnumMember(string Name, decimal Value);
