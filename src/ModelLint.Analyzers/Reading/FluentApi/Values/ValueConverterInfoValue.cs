using ModelLint.Metadata;
using ModelLint.Reading.FluentApi.Interpretation;
using ModelLint.Reading.Providers;

namespace ModelLint.Reading.FluentApi.Values;

/// <summary>EF's <c>ValueConverterInfo</c>: what a selector of value converters gives.</summary>
/// <param name="modelClrType">The type of the values; null where it is not known.</param>
/// <param name="info">What is known of the conversion; null where that is not all.</param>
internal sealed class ValueConverterInfoValue(ClrType? modelClrType, ValueConverterInfo? info) : Value
{
    private static readonly string[] Parameters = ["modelClrType", "providerClrType", "factory", "mappingHints"];

    public ValueConverterInfo? Info => info;

    public static ValueConverterInfoValue Of(IReadOnlyList<BoundArgument> arguments)
    {
        var hasHints = Argument(3) is not (null or Constant { Object: null });
        return new((Argument(0) as TypeValue)?.Type, Argument(1) is TypeValue { Type: var provider } && !hasHints ? new(provider.UnwrapNullable(), ConverterMappingHints.None) : null);

        Value? Argument(int index) =>
            (arguments.FirstOrDefault(argument => argument.Name == Parameters[index]) ?? arguments.Where(argument => argument.Name is null).Skip(index).FirstOrDefault())?.Value;
    }

    public Value? Member(string name) => name switch
    {
        "ModelClrType" when modelClrType is not null => new TypeValue(modelClrType),
        "ProviderClrType" when info is { } known => new TypeValue(known.ProviderClrType),
        _ => null,
    };
}
