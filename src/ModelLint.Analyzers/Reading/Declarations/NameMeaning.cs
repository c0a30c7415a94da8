using ModelLint.Metadata;

namespace ModelLint.Reading.Declarations;

/// <summary>What a name in source means, as plain data.</summary>
internal abstract record NameMeaning
{
    private NameMeaning()
    {
    }

    internal sealed record Namespace(string FullName) : NameMeaning;

    internal sealed record Type(ClrType ClrType) : NameMeaning;

    /// <summary>A const field, an enum member, or a static readonly field whose initializer is a constant.</summary>
    internal sealed record Constant(ConstantValue Value) : NameMeaning;

    /// <summary>A property or a field that is not a constant.</summary>
    internal sealed record Member(ClrType DeclaringType, string Name, ClrType MemberType, bool IsStatic) : NameMeaning;

    /// <summary>A method group. <c>using static</c> can bring together methods of several types.</summary>
    internal sealed record Methods(IReadOnlyList<ClrType> DeclaringTypes, string Name) : NameMeaning;
}
