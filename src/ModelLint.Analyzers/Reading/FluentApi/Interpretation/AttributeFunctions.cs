using ModelLint.Metadata;
using ModelLint.Reading.Declarations;
using ModelLint.Reading.FluentApi.Calls;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

/// <summary>What code asks of attributes: <c>GetCustomAttribute</c>, <c>IsDefined</c> and their like, of a type or a property.</summary>
internal static class AttributeFunctions
{
    // The properties that attributes of packages set from their constructors' parameters.
    private static readonly Dictionary<string, string[]> PropertiesOfPackages = new()
    {
        ["ColumnAttribute"] = ["Name"],
        ["TableAttribute"] = ["Name"],
        ["MaxLengthAttribute"] = ["Length"],
        ["MinLengthAttribute"] = ["Length"],
        ["StringLengthAttribute"] = ["MaximumLength"],
        ["PrecisionAttribute"] = ["Precision", "Scale"],
        ["DescriptionAttribute"] = ["Description"],
        ["DisplayNameAttribute"] = ["DisplayName"],
        ["DefaultValueAttribute"] = ["Value"],
        ["CommentAttribute"] = ["Comment"],
    };

    // Compilers write these for each other; what is read of a declaration leaves them out.
    private static readonly string[] OfCompilers = ["System.Runtime.CompilerServices", "System.Runtime.InteropServices", "System.Diagnostics.CodeAnalysis"];

    /// <param name="attributes">Those of the carrier, inherited ones behind its own; null where it is not known.</param>
    /// <param name="carrier">The type that carries them, or that declares the property which does.</param>
    /// <param name="call">The call.</param>
    public static Value? Call(IReadOnlyList<AttributeDeclaration>? attributes, ClrType carrier, Call call) =>
        attributes is null || (call.TypeArgument ?? (call.Argument(0) as TypeValue)?.Type) is not { } type || OfCompilers.Contains(type.Namespace)
            ? null
            : Find(attributes, carrier, type, call.Method, call.HasTypeArguments ? 0 : 1, call);

    /// <summary><c>Attribute.IsDefined(element, typeof(T))</c>.</summary>
    public static Value? CallStatic(Call call)
    {
        var (attributes, carrier) = call.Argument(0) switch
        {
            TypeValue { Type: var type } => (call.Interpreter.Program.Types.Find(type)?.Attributes, type),
            PropertyInfoValue { Member: var member } => (member.Attributes, member.DeclaringType),
            _ => (null, null!),
        };
        return attributes is null || call.Argument(1) is not TypeValue { Type: var wanted } || OfCompilers.Contains(wanted.Namespace) ? null : Find(attributes, carrier, wanted, call.Method, 2, call);
    }

    private static Value? Find(IReadOnlyList<AttributeDeclaration> attributes, ClrType carrier, ClrType type, string method, int inherit, Call call)
    {
        var found = attributes.Where(attribute => call.Interpreter.Program.Types.IsAssignableTo(attribute.Type, type)).ToArray();
        if (call.Argument(inherit) is { } inherits)
        {
            if (Constants.ToBoolean(inherits) is not { } isInherited)
            {
                return null;
            }

            found = isInherited ? found : Array.FindAll(found, attribute => attribute.Carrier.MetadataName == carrier.MetadataName);
        }

        return method switch
        {
            "IsDefined" => Value.Of(found.Length > 0),
            "GetCustomAttribute" => found.Length switch { 0 => Value.Nothing, 1 => ValueOf(found[0], call), _ => null },
            "GetCustomAttributes" => new SequenceValue(found.Select(attribute => ValueOf(attribute, call)).ToArray()),
            _ => null,
        };
    }

    /// <summary>An attribute of the source is made as its code says; of a package's, the properties that are known are bound.</summary>
    private static Value ValueOf(AttributeDeclaration attribute, Call call)
    {
        var arguments = attribute.Arguments.Select(ValueOf).ToArray();
        if (call.Interpreter.Create(attribute.Type, MethodBinding.Positional(arguments), call.Anchor) is not ObjectValue @object)
        {
            return call.Unknown("this attribute is not followed");
        }

        if (PropertiesOfPackages.TryGetValue(attribute.Type.Name, out var properties))
        {
            for (var i = 0; i < arguments.Length && i < properties.Length; i++)
            {
                @object.Fields[properties[i]] = arguments[i];
            }
        }

        foreach (var argument in attribute.NamedArguments)
        {
            @object.Fields[argument.Key] = ValueOf(argument.Value);
        }

        return @object;
    }

    private static Value ValueOf(object? constant) => constant switch
    {
        ClrType type => new TypeValue(type),
        IEnumerable<object?> list => new SequenceValue(list.Select(ValueOf).ToArray()),
        _ => Value.Of(constant),
    };
}
