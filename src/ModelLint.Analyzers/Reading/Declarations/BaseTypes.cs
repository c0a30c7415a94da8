using Microsoft.CodeAnalysis;

namespace ModelLint.Reading.Declarations;

internal static class BaseTypes
{
    /// <summary>The type and its base classes, <c>object</c> included. Roslyn cuts a class that derives from itself by an error type, which ends the chain.</summary>
    public static IEnumerable<INamedTypeSymbol> OfSelfAndBases(INamedTypeSymbol? type)
    {
        for (var current = type; current is not null and not IErrorTypeSymbol; current = current.BaseType)
        {
            yield return current;
        }
    }
}
