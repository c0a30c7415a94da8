using ModelLint.Metadata;
using ModelLint.Reading.Declarations;
using ModelLint.Reading.FluentApi.Interpretation;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>The CLR type that a column stores after <c>HasConversion(…)</c> or <c>HaveConversion(…)</c>.</summary>
internal static class ProviderTypes
{
    /// <param name="call">The call.</param>
    /// <param name="modelType">The type of the property; null where it is configured for many.</param>
    public static Configured<ClrType?> Of(Call call, ClrType? modelType)
    {
        var types = call.Interpreter.Program.Types;
        var isNone = call.Count > 0 && call.Argument(0) is Constant { Object: null };
        if (isNone && !call.HasTypeArguments)
        {
            return new(null, ConfigurationSource.Explicit, call.Anchor);
        }

        var provider = call.HasTypeArguments ? call.TypeArgument is { } type ? ProviderTypeOf(type, types) : null
            : call.Argument(0) switch
            {
                TypeValue value => ProviderTypeOf(value.Type, types),
                ObjectValue converter => ConverterProviderType(converter.Type, types),
                LambdaValue toProvider => new LambdaResult(toProvider, modelType, call.Interpreter.Program).Type ?? ParameterOf(call.Argument(1) as LambdaValue),
                UnknownValue when call.DeclaredTypeOf(0) is { } declared => ConverterProviderType(declared, types),
                _ => null,
            };
        return provider is null
            ? Configured<ClrType?>.Unknown(call.Reason("what this conversion stores is not known"))
            : new(provider.UnwrapNullable(), ConfigurationSource.Explicit, call.Anchor);
    }

    /// <summary>The class of the converter that such a call gives; null where it names none.</summary>
    public static Configured<ClrType?> ConverterOf(Call call)
    {
        var types = call.Interpreter.Program.Types;
        return call.Argument(0) switch
        {
            LambdaValue => Given(types.FindByMetadataName(EFCoreNames.ValueConverter)),
            _ when call.HasTypeArguments => Given(call.TypeArgument),
            Constant { Object: null } => Given(null),
            TypeValue value => Given(value.Type),
            ObjectValue converter => Given(converter.Type),
            _ => Configured<ClrType?>.Unknown(call.Reason("which converter this is is not known")),
        };

        Configured<ClrType?> Given(ClrType? type) =>
            new(type is not null && ConverterProviderType(type, types) is not null ? type : null, ConfigurationSource.Explicit, call.Anchor);
    }

    /// <summary>A converter's provider type, or the type itself.</summary>
    private static ClrType? ProviderTypeOf(ClrType type, TypeCatalog types) =>
        type.Kind == ClrTypeKind.Unresolved ? null : ConverterProviderType(type, types) ?? type;

    private static ClrType? ConverterProviderType(ClrType converter, TypeCatalog types) => ConverterTypeOf(converter, types)?.TypeArguments[1];

    /// <summary>EF's <c>ValueConverter&lt;TModel, TProvider&gt;</c> that a class is or derives from.</summary>
    public static ClrType? ConverterTypeOf(ClrType converter, TypeCatalog types)
    {
        for (var type = (ClrType?)converter; type is not null; type = types.Find(type)?.BaseType)
        {
            if (type.MetadataName == EFCoreNames.ValueConverter)
            {
                return type;
            }
        }

        return null;
    }

    /// <summary>What the lambda back from the provider takes, where its parameter is typed.</summary>
    private static ClrType? ParameterOf(LambdaValue? fromProvider) =>
        fromProvider is { Parameters: [{ Type: { } type }] } ? fromProvider.Frame.TypeOf(type) : null;
}
