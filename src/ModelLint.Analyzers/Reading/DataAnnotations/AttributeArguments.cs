using ModelLint.Metadata;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.DataAnnotations;

internal static class AttributeArguments
{
    public static Unknown Reason(this AttributeDeclaration attribute, Anchor? anchor) => new($"what the attribute '{attribute.Class.Name}' gives to '{attribute.Type.Name}' is not followed", anchor);

    /// <summary>Of <c>[Index(a, b, c)]</c> and <c>[PrimaryKey(a, b, c)]</c>: a name, then more as a parameter array.</summary>
    public static IReadOnlyList<string> NamesOfProperties(this AttributeDeclaration attribute) =>
        attribute.Arguments.SelectMany(argument => argument is IReadOnlyList<object?> rest ? rest : [argument]).OfType<string>().ToList();
}
