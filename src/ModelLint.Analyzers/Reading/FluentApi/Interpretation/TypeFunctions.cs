using ModelLint.Metadata;
using ModelLint.Reading.FluentApi.Calls;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

/// <summary>Members of <c>System.Type</c> by which configuration picks entity types and properties.</summary>
internal static class TypeFunctions
{
    public static Value? Call(ClrType type, Call call)
    {
        var types = call.Interpreter.Program.Types;
        var other = (call.Argument(0) as TypeValue)?.Type;
        switch (call.Method)
        {
            case "IsAssignableFrom" when other is not null:
                return Known(other) && Known(type) ? Value.Of(types.IsAssignableTo(other, type)) : null;
            case "IsAssignableTo" when other is not null:
                return Known(other) && Known(type) ? Value.Of(types.IsAssignableTo(type, other)) : null;
            case "IsSubclassOf" when other is not null:
                return Known(other) && Known(type) ? Value.Of(!type.Equals(other) && other.Kind != ClrTypeKind.Interface && types.IsAssignableTo(type, other)) : null;
            case "Equals" when other is not null:
                return Value.Of(type.Equals(other));
            case "GetInterfaces":
                return types.Find(type) is { } declaration ? new SequenceValue(declaration.Interfaces.Select(@interface => new TypeValue(@interface)).ToArray()) : null;
            case "GetProperty" when call.Count == 1 && call.String(0) is { } name:
                // Only asked whether there is one, as a rule.
                return types.Find(type) is { } owner && owner.FindProperty(name) is null ? Value.Nothing : null;
            default:
                return null;
        }

        bool Known(ClrType asked) => asked.Kind != ClrTypeKind.Unresolved && types.Find(asked) is not null;
    }
}
