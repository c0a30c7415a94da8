using ModelLint.Metadata;

namespace ModelLint.Reading.Declarations;

/// <summary>A compile-time constant: an enum's value is its underlying number, <see cref="Type"/> stays the enum.</summary>
internal sealed record ConstantValue(object? Value, ClrType Type);
