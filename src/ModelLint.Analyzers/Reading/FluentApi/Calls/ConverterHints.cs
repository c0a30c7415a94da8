using ModelLint.Metadata;
using ModelLint.Reading.Declarations;
using ModelLint.Reading.FluentApi.Interpretation;
using ModelLint.Reading.FluentApi.Values;
using ModelLint.Reading.Providers;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>What the converter that <c>HasConversion(…)</c> or <c>HaveConversion(…)</c> is given says of its column: the <c>ConverterMappingHints</c> of its constructor.</summary>
internal static class ConverterHints
{
    private const string Namespace = "Microsoft.EntityFrameworkCore.Storage.ValueConversion";

    private static readonly string[] Facets = ["size", "precision", "scale", "unicode"];

    /// <summary>The hints; null where there is no converter of a class, or none of it.</summary>
    public static Configured<ConverterMappingHints?> Of(Call call)
    {
        var types = call.Interpreter.Program.Types;
        var given = call.HasTypeArguments ? call.TypeArgument : (call.Argument(0) as TypeValue)?.Type;
        var converter = given is not null && ProviderTypes.ConverterTypeOf(given, types) is not null
            ? call.Interpreter.Create(given, [], call.Anchor) as ObjectValue
            : call.Argument(0) as ObjectValue;
        if (converter is null || ProviderTypes.ConverterTypeOf(converter.Type, types) is not { } converterType)
        {
            return default;
        }

        return Of(converter, converterType, types) is { } hints
            ? new(hints == ConverterMappingHints.None ? null : hints, ConfigurationSource.Explicit, call.Anchor)
            : Configured<ConverterMappingHints?>.Unknown(call.Reason("what this converter says of its column is not known"));
    }

    private static ConverterMappingHints? Of(ObjectValue converter, ClrType converterType, TypeCatalog types)
    {
        var type = (ClrType?)converter.Type;
        while (type is not null && types.Find(type) is { Origin: not TypeOrigin.Package } declaration)
        {
            type = declaration.BaseType;
        }

        return type is { Namespace: Namespace } && converter.PackageArguments is { } arguments && Given(arguments) is { } given
            && Defaults(type, converterType, arguments, types) is { } defaults
                ? given.With(defaults)
                : null;
    }

    /// <summary>What EF's own converters say by default.</summary>
    private static ConverterMappingHints? Defaults(ClrType type, ClrType converterType, IReadOnlyList<BoundArgument> arguments, TypeCatalog types)
    {
        var (model, provider) = (converterType.TypeArguments[0].UnwrapNullable(), converterType.TypeArguments[1].UnwrapNullable());
        return type.Name switch
        {
            "ValueConverter" or "BoolToTwoValuesConverter" or "BoolToZeroOneConverter" => ConverterMappingHints.None,
            "BoolToStringConverter" => arguments is [{ Value: Constant { Object: string no } }, { Value: Constant { Object: string yes } }, ..] ? new(Math.Max(no.Length, yes.Length)) : null,
            _ => DefaultHints.Of((model.IsEnum ? types.Find(model)?.EnumUnderlyingType ?? model : model).DisplayName, model.IsEnum, provider.DisplayName),
        };
    }

    /// <summary>The hints among the arguments of a converter.</summary>
    private static ConverterMappingHints? Given(IReadOnlyList<BoundArgument> arguments)
    {
        if (arguments.FirstOrDefault(argument => argument.Value is ObjectValue { Type: { Namespace: Namespace, Name: "ConverterMappingHints" } }) is { Value: ObjectValue hints })
        {
            return hints.PackageArguments is { } facets ? Read(facets) : null;
        }

        return arguments.All(argument => argument.Value is FunctionValue or Constant) ? ConverterMappingHints.None : null;
    }

    private static ConverterMappingHints? Read(IReadOnlyList<BoundArgument> arguments)
    {
        var hints = ConverterMappingHints.None;
        for (var i = 0; i < arguments.Count; i++)
        {
            var name = arguments[i].Name ?? (i < Facets.Length ? Facets[i] : "");
            switch (name, arguments[i].Value)
            {
                case (_, Constant { Object: null }):
                    break;
                case ("size", Constant { Object: int size }):
                    hints = hints with { Size = size };
                    break;
                case ("precision", Constant { Object: int precision }):
                    hints = hints with { Precision = precision };
                    break;
                case ("scale", Constant { Object: int scale }):
                    hints = hints with { Scale = scale };
                    break;
                case ("unicode", Constant { Object: bool unicode }):
                    hints = hints with { IsUnicode = unicode };
                    break;
                default:
                    return null;
            }
        }

        return hints;
    }
}
