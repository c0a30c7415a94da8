using ModelLint.Metadata;

namespace ModelLint.Reading.Declarations;

/// <summary>A public method as reflection shows it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Arity">How many type parameters it has.</param>
/// <param name="Parameters">The types of its parameters.</param>
/// <param name="ReturnType">What it returns.</param>
internal sealed record MethodSignature(string Name, int Arity, IReadOnlyList<ClrType> Parameters, ClrType ReturnType);
