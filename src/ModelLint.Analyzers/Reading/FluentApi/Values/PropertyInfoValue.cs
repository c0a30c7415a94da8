using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.FluentApi.Values;

/// <summary>A <c>System.Reflection.PropertyInfo</c>.</summary>
internal sealed class PropertyInfoValue(MemberDeclaration member) : Value
{
    public MemberDeclaration Member { get; } = member;
}
