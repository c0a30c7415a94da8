using ModelLint.Metadata;
using ModelLint.Reading.FluentApi.Interpretation;

namespace ModelLint.Reading.FluentApi.Values;

/// <summary>EF's <c>ValueConverterInfo</c>: what a selector of value converters gives.</summary>
/// <param name="modelClrType">The type of the values.</param>
/// <param name="providerClrType">The type that they are converted to; null where it is not known.</param>
/// <param name="hints">What is said of the column; null where it is not known.</param>
internal sealed class ValueConverterInfoValue(ClrType? modelClrType, ClrType? providerClrType, Providers.ConverterMappingHints? hints) : Value
{
    private static readonly string[] Parameters = ["modelClrType", "providerClrType", "factory", "mappingHints"];

    public Providers.ValueConverterInfo? Info => providerClrType is null || hints is null ? null : new(providerClrType, hints);

    public static ValueConverterInfoValue Of(IReadOnlyList<BoundArgument> arguments)
    {
        return new(
            (Argument(0) as TypeValue)?.Type,
            (Argument(1) as TypeValue)?.Type.UnwrapNullable(),
            Argument(3) is null or Constant { Object: null } ? Providers.ConverterMappingHints.None : null);

        Value? Argument(int index) =>
            (arguments.FirstOrDefault(argument => argument.Name == Parameters[index]) ?? arguments.Where(argument => argument.Name is null).Skip(index).FirstOrDefault())?.Value;
    }

    public Value? Member(string name) => name switch
    {
        "ModelClrType" when modelClrType is not null => new TypeValue(modelClrType),
        "ProviderClrType" when providerClrType is not null => new TypeValue(providerClrType),
        _ => null,
    };
}
