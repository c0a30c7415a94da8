using ModelLint.Metadata;
using ModelLint.Reading.FluentApi.Interpretation;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.KnownContexts;

/// <summary>What the methods of context classes in packages do, whose bodies are not in the source.</summary>
internal static class KnownContext
{
    /// <summary>Runs the method as the nearest known base class defines it; false where it is not known.</summary>
    public static bool TryCall(ClrType baseType, string method, IReadOnlyList<Value> arguments, Interpreter interpreter, Anchor anchor) =>
        baseType.Is(EFCoreNames.DbContext) || baseType.Is("System.Object");
}
