using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ModelLint.Metadata;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.FluentApi.Interpretation;

// Of two methods of one name, in a class and in one that derives from it, the second overrides the first or hides it.
internal sealed partial class Interpreter
{
    private static bool IsOverride(SourceMethod method) => method.Syntax.Modifiers.Any(SyntaxKind.OverrideKeyword);

    private bool Hides(SourceMethod method, SourceMethod other, ClrType type) =>
        method.Parameters.Count == other.Parameters.Count
        && !method.DeclaringType.Equals(other.DeclaringType)
        && TypesBelow(type, other.DeclaringType).Contains(method.DeclaringType);

    /// <summary>The type and those of its bases that derive from <paramref name="baseType"/>; none where it is no base.</summary>
    private IReadOnlyCollection<ClrType> TypesBelow(ClrType type, ClrType baseType)
    {
        var below = new HashSet<ClrType>();
        for (var current = (ClrType?)type; current is not null; current = program.Types.Find(current)?.BaseType)
        {
            if (current.Equals(baseType))
            {
                return below;
            }

            below.Add(current);
        }

        return [];
    }
}
