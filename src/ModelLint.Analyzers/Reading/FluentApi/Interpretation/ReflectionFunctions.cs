using ModelLint.Metadata;
using ModelLint.Reading.Declarations;
using ModelLint.Reading.FluentApi.Calls;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

/// <summary>Members of assemblies, properties and methods as reflection gives them.</summary>
internal static class ReflectionFunctions
{
    public static Value? Member(AssemblyValue assembly, string name, Program program) => name switch
    {
        "DefinedTypes" when assembly.IsOwn => Types(program.TypesInMetadataOrder),
        "ExportedTypes" when assembly.IsOwn => Types(program.PublicTypesInMetadataOrder),
        _ => null,
    };

    public static Value? Member(PropertyInfoValue property, string name) => name switch
    {
        "Name" => Value.Of(property.Member.Name),
        "PropertyType" => new TypeValue(property.Member.Type),
        "DeclaringType" => new TypeValue(property.Member.DeclaringType),
        "CanRead" when property.Member.HasPublicGetter => Value.Of(true),
        "CanWrite" when property.Member.Origin == TypeOrigin.Source => Value.Of(property.Member.Setter == SetterKind.Present),
        _ => null,
    };

    public static Value? Member(MethodInfoValue method, string name) => name switch
    {
        "Name" => Value.Of(method.Methods[0].Name),
        "IsStatic" => Value.Of(method.Methods[0].Syntax.Modifiers.Any(modifier => modifier.ValueText == "static")),
        "IsGenericMethod" => Value.Of(method.Methods[0].TypeParameters.Count > 0),
        "IsGenericMethodDefinition" => Value.Of(method.Methods[0].TypeParameters.Count > 0 && method.TypeArguments.Count == 0),
        _ => null,
    };

    public static Value? Member(BuilderMethodValue method, string name) => name switch
    {
        "Name" => Value.Of(method.Method.Name),
        "IsStatic" => Value.Of(false),
        "IsPublic" => Value.Of(true),
        "IsGenericMethod" => Value.Of(method.Method.Arity > 0),
        "IsGenericMethodDefinition" or "ContainsGenericParameters" => Value.Of(method.Method.Arity > 0 && method.TypeArguments.Count == 0),
        "ReturnType" => new TypeValue(method.Method.ReturnType),
        _ => null,
    };

    public static Value? Member(ParameterInfoValue parameter, string name) => name == "ParameterType" ? new TypeValue(parameter.Type) : null;

    public static Value? Call(AssemblyValue assembly, Call call) => call.Method switch
    {
        "GetTypes" when assembly.IsOwn => Types(call.Interpreter.Program.TypesInMetadataOrder),
        "GetExportedTypes" when assembly.IsOwn => Types(call.Interpreter.Program.PublicTypesInMetadataOrder),
        "GetType" when assembly.IsOwn && call.Count == 1 && call.String(0) is { } name && call.Interpreter.Program.Types.FindByMetadataName(name) is { } type => new TypeValue(type),
        _ => null,
    };

    public static Value? Call(PropertyInfoValue property, Call call) => AttributeFunctions.Call(property.Member.Attributes, property.Member.DeclaringType, call);

    public static Value? Call(MethodInfoValue method, Call call)
    {
        switch (call.Method)
        {
            case "MakeGenericMethod" when TypeFunctions.TypesOf(call.AllArguments) is { } types:
                var generic = method.Methods.Where(candidate => candidate.TypeParameters.Count == types.Count).ToArray();
                return generic.Length > 0 ? new MethodInfoValue(generic, types) : null;
            case "GetGenericMethodDefinition" when method.Methods[0].TypeParameters.Count > 0:
                return new MethodInfoValue(method.Methods, []);
            case "Invoke" when call.Count == 2:
                return Invoke(method, call);
            case "GetParameters" when method.Methods.Count == 1:
                return new SequenceValue(method.Methods[0].Parameters.Select(_ => call.Unknown("a parameter is not followed")).ToArray());
            case "GetGenericArguments" when method.Methods.Count == 1:
                return method.TypeArguments.Count > 0
                    ? new SequenceValue(method.TypeArguments.Select(type => new TypeValue(type)).ToArray())
                    : new SequenceValue(method.Methods[0].TypeParameters.Select(_ => call.Unknown("a type parameter is not followed")).ToArray());
            default:
                return null;
        }
    }

    public static Value? Call(BuilderMethodValue method, Call call)
    {
        switch (call.Method)
        {
            case "MakeGenericMethod" when TypeFunctions.TypesOf(call.AllArguments) is { } types && types.Count == method.Method.Arity:
                return new BuilderMethodValue(method.Method, types);
            case "GetParameters":
                return new SequenceValue(method.Method.Parameters.Select(type => new ParameterInfoValue(type)).ToArray());
            case "GetGenericArguments" when method.TypeArguments.Count > 0 || method.Method.Arity == 0:
                return new SequenceValue(method.TypeArguments.Select(type => new TypeValue(type)).ToArray());
            case "GetGenericArguments":
                return new SequenceValue(Enumerable.Range(0, method.Method.Arity).Select(_ => call.Unknown("a type parameter is not followed")).ToArray());
            case "Invoke" when call.Count == 2 && call.Argument(0) is BuilderValue builder && method.TypeArguments.Count == method.Method.Arity && Arguments(call) is { } arguments:
                return builder.Knows(method.Method.Name) && arguments.Count == method.Method.Parameters.Count
                    ? call.Interpreter.CallOn(builder, new(call.Interpreter, call.Frame, method.Method.Name, arguments, method.TypeArguments, call.Anchor))
                    : null;
            default:
                return null;
        }
    }

    /// <summary>The forms (name), (name, types) and (name, arity, types); null where none or more than one is meant.</summary>
    public static Value? FindBuilderMethod(IEnumerable<MethodSignature> methods, Call call)
    {
        if (call.String(0) is not { } name)
        {
            return null;
        }

        var candidates = methods.Where(method => method.Name == name);
        if (call.Count == 3)
        {
            candidates = call.TryGet(1, out int arity) ? candidates.Where(method => method.Arity == arity) : [];
        }

        if (call.Count > 1)
        {
            candidates = call.Argument(call.Count - 1) is SequenceValue types && TypeFunctions.TypesOf([types]) is { } parameters ? candidates.Where(method => method.Parameters.SequenceEqual(parameters)) : [];
        }

        return candidates.ToArray() is [var only] ? new BuilderMethodValue(only, []) : null;
    }

    /// <summary><c>Delegate.Method</c>.</summary>
    public static Value? MethodOf(MethodGroupValue group) =>
        group.TypeArguments.OfType<ClrType>().ToArray() is var types && types.Length == group.TypeArguments.Count
        && group.Methods.Where(method => method.TypeParameters.Count == types.Length).ToArray() is { Length: > 0 } methods
            ? new MethodInfoValue(methods, types)
            : null;

    public static Value? CreateInstance(Call call)
    {
        var type = call.TypeArgument ?? (call.Argument(0) as TypeValue)?.Type;
        var arguments = call.AllArguments.Skip(call.HasTypeArguments ? 0 : 1).ToArray();
        return type is not { Kind: ClrTypeKind.Class } || type.IsOpen ? null
            : call.Interpreter.Create(type, MethodBinding.Positional(arguments is [SequenceValue array] ? array.Elements : arguments), call.Anchor);
    }

    private static Value? Invoke(MethodInfoValue method, Call call)
    {
        return Arguments(call) is { } arguments
            && MethodBinding.Choose(method.Methods, null, MethodBinding.Positional(arguments), method.TypeArguments, call.Interpreter) is { } binding
                ? call.Interpreter.CallMethod(binding, call.Argument(0) as ObjectValue, call.Anchor, servesSeveral: true)
                : null;
    }

    /// <summary>The second argument of <c>Invoke</c>.</summary>
    private static IReadOnlyList<Value>? Arguments(Call call) => call.Argument(1) switch
    {
        SequenceValue sequence => sequence.Elements,
        Constant { Object: null } => [],
        _ => null,
    };

    private static SequenceValue Types(IReadOnlyList<ClrType> types) => new(types.Select(type => new TypeValue(type)).ToArray());
}
