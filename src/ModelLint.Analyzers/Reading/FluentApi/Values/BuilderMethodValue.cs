using ModelLint.Metadata;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.FluentApi.Values;

/// <summary>A <c>MethodInfo</c> of EF's <c>ModelBuilder</c>: older applications call <c>ApplyConfiguration</c> and <c>Entity</c> through reflection.</summary>
/// <param name="method">The method.</param>
/// <param name="typeArguments">What <c>MakeGenericMethod</c> gave it.</param>
internal sealed class BuilderMethodValue(MethodSignature method, IReadOnlyList<ClrType> typeArguments) : Value
{
    public MethodSignature Method { get; } = method;

    public IReadOnlyList<ClrType> TypeArguments { get; } = typeArguments;
}

/// <summary>A <c>ParameterInfo</c> of such a method.</summary>
internal sealed class ParameterInfoValue(ClrType type) : Value
{
    public ClrType Type { get; } = type;
}
