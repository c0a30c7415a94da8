namespace ModelLint.Metadata;

/// <summary>What an attribute says of how long a value can be.</summary>
/// <param name="Length">In characters.</param>
/// <param name="Attribute"><c>[StringLength]</c> or <c>[MaxLength]</c>.</param>
internal sealed record DeclaredLength(int Length, MemberAttribute Attribute)
{
    public string AttributeName => Attribute.Type.Name.Substring(0, Attribute.Type.Name.Length - "Attribute".Length);
}
