using ModelLint.Metadata;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.FluentApi.Values;

/// <summary>A <c>System.Reflection.MethodInfo</c> of a method of the source, with the type arguments that <c>MakeGenericMethod</c> gave it.</summary>
internal sealed class MethodInfoValue(IReadOnlyList<SourceMethod> methods, IReadOnlyList<ClrType> typeArguments) : Value
{
    /// <summary>Overloads, where nothing has chosen between them yet.</summary>
    public IReadOnlyList<SourceMethod> Methods { get; } = methods;

    public IReadOnlyList<ClrType> TypeArguments { get; } = typeArguments;
}
