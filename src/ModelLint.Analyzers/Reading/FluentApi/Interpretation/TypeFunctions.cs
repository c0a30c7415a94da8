using ModelLint.Metadata;
using ModelLint.Reading.Declarations;
using ModelLint.Reading.FluentApi.Calls;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

/// <summary>Members of <c>System.Type</c> by which configuration picks entity types and properties.</summary>
internal static class TypeFunctions
{
    private const int Public = 16;
    private const int Instance = 4;
    private const int Static = 8;
    private const int DeclaredOnly = 2;

    public static Value? Member(ClrType type, string name, Program program) => name switch
    {
        "Name" => Value.Of(type.TypeArguments.Count == 0 ? type.Name : $"{type.Name}`{type.TypeArguments.Count}"),
        "FullName" when type.TypeArguments.Count == 0 => Value.Of(type.MetadataName),
        "Namespace" => Value.Of(type.Namespace.Length == 0 ? null : type.Namespace),
        "Assembly" => new AssemblyValue(type.AssemblyName, type.AssemblyName == program.AssemblyName),
        "IsAbstract" => program.Types.Find(type) is { } declaration ? Value.Of(declaration.IsAbstract || declaration.IsStatic || type.Kind == ClrTypeKind.Interface) : null,
        "IsInterface" => Value.Of(type.Kind == ClrTypeKind.Interface),
        "IsClass" => Value.Of(type.Kind is ClrTypeKind.Class or ClrTypeKind.Delegate or ClrTypeKind.Array),
        "IsEnum" => Value.Of(type.IsEnum),
        "IsArray" => Value.Of(type.Kind == ClrTypeKind.Array),
        "IsValueType" => Value.Of(type.IsValueType),
        "IsPrimitive" => Value.Of(type.Keyword is not null && !type.Is("System.String") && !type.Is("System.Object") && !type.Is("System.Decimal")),
        "IsGenericType" => Value.Of(type.TypeArguments.Count > 0),
        "IsGenericTypeDefinition" or "ContainsGenericParameters" => Value.Of(type.IsOpen),
        "IsConstructedGenericType" => Value.Of(type.TypeArguments.Count > 0 && !type.IsOpen),
        "IsNested" => Value.Of(type.ContainingType is not null),
        "DeclaringType" => type.ContainingType is { } containing ? new TypeValue(containing) : Value.Nothing,
        "GenericTypeArguments" => type.IsOpen ? null : Types(type.TypeArguments),
        "BaseType" => program.Types.Find(type) is { } found ? found.BaseType is { } baseType ? new TypeValue(baseType) : Value.Nothing : null,
        _ => null,
    };

    public static Value? Call(ClrType type, Call call)
    {
        var program = call.Interpreter.Program;
        var types = program.Types;
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
            case "GetTypeInfo" or "AsType":
                return new TypeValue(type);
            case "ToString" when type.TypeArguments.Count == 0:
                return Value.Of(type.MetadataName);
            case "GetInterfaces":
                return types.Find(type) is { } declaration ? Types(declaration.Interfaces) : null;
            case "GetInterface" when call.Count == 1 && call.String(0) is { } name:
                return types.Find(type) is not { } implementing ? null
                    : implementing.Interfaces.Where(@interface => NameOf(@interface) == name || @interface.MetadataName == name).ToArray() is [var only] ? new TypeValue(only)
                    : implementing.Interfaces.Any(@interface => NameOf(@interface) == name) ? null
                    : Value.Nothing;
            case "GetGenericTypeDefinition" when type.TypeArguments.Count > 0:
                return types.FindByMetadataName(type.MetadataName) is { } definition ? new TypeValue(definition) : null;
            case "GetGenericArguments" when !type.IsOpen:
                return Types(type.TypeArguments);
            case "GetElementType":
                return type.ElementType is { } element ? new TypeValue(element) : Value.Nothing;
            case "MakeGenericType" when TypesOf(call.AllArguments) is { } arguments && arguments.Count == type.TypeArguments.Count:
                return new TypeValue(type.WithTypeArguments(arguments));
            case "GetProperty" when call.Count == 1 && call.String(0) is { } name:
                return types.Find(type) is not { } owner ? null
                    : owner.FindProperty(name) is not { } property ? Value.Nothing
                    : property.HasPublicGetter ? new PropertyInfoValue(property)
                    : null;
            case "GetProperties":
                return Properties(type, call);
            case "GetNestedType" when call.Count == 1 && call.String(0) is { } name && type.Kind != ClrTypeKind.Unresolved:
                return program.FindPublicNestedType(type, name) is not { } nested ? Value.Nothing : type.TypeArguments.Count == 0 ? new TypeValue(nested) : null;
            case "GetMethods" when type.Is(EFCoreNames.ModelBuilder) && AreInstanceMethods(call, 0):
                return new SequenceValue(program.MethodsOf(type).Select(method => new BuilderMethodValue(method, [])).ToArray());
            case "GetMethod" when type.Is(EFCoreNames.ModelBuilder):
                return ReflectionFunctions.FindBuilderMethod(program.MethodsOf(type), call);
            case "GetMethod" when type.Is(EFCoreNames.EF) && call.String(0) == "Property":
                return new PropertyMethodValue();
            case "GetMethod" when call.String(0) is { } name:
                var methods = program.Methods.Find(type, name);
                if (call.Argument(1) is SequenceValue { Elements.Count: var count })
                {
                    methods = methods.Where(method => method.Parameters.Count == count).ToArray();
                }

                return methods.Count > 0 ? new MethodInfoValue(methods, []) : null;
            case "GetMethods" when program.Members.PartsOf(type).Count > 0:
                return new SequenceValue(program.Members.MethodNamesOf(type).SelectMany(name => program.Methods.Find(type, name)).Select(method => new MethodInfoValue([method], [])).ToArray());
            default:
                return AttributeFunctions.Call(types.Find(type)?.Attributes, type, call);
        }

        bool Known(ClrType asked) => asked.Kind != ClrTypeKind.Unresolved && types.Find(asked) is not null;
    }

    public static Value? CallStatic(Call call) => (call.Method, call.Argument(0)) switch
    {
        ("GetTypeCode", TypeValue { Type: var type }) => TypeCodeOf(type, call.Interpreter.Program.Types),
        _ => null,
    };

    /// <summary>Types that are passed one by one or as an array; null where one is not known.</summary>
    public static IReadOnlyList<ClrType>? TypesOf(IEnumerable<Value> values)
    {
        var all = values.ToArray();
        var elements = all is [SequenceValue sequence] ? sequence.Elements : all;
        return elements.All(element => element is TypeValue) ? elements.Select(element => ((TypeValue)element).Type).ToArray() : null;
    }

    private static string NameOf(ClrType type) => type.TypeArguments.Count == 0 ? type.Name : $"{type.Name}`{type.TypeArguments.Count}";

    private static SequenceValue Types(IEnumerable<ClrType> types) => new(types.Select(type => new TypeValue(type)).ToArray());

    /// <summary>Whether the binding flags are of public methods of instances; without any, they are too.</summary>
    private static bool AreInstanceMethods(Call call, int index) =>
        call.Count == index || (call.TryGet(index, out int flags) && (flags & (Public | Instance)) == (Public | Instance));

    /// <summary>Public ones, as without binding flags; or public ones of instances, declared ones.</summary>
    private static Value? Properties(ClrType type, Call call)
    {
        var flags = Public | Instance | Static;
        if (call.Interpreter.Program.Types.Find(type) is not { } declaration
            || (call.Count > 0 && !call.TryGet(0, out flags))
            || (flags & ~(Static | DeclaredOnly)) != (Public | Instance))
        {
            return null;
        }

        return new SequenceValue(declaration.Properties
            .Where(property => property.HasPublicGetter && !property.IsExplicitInterfaceImplementation
                && ((flags & Static) != 0 || !property.IsStatic)
                && ((flags & DeclaredOnly) == 0 || property.DeclaringType.Equals(type)))
            .Select(property => new PropertyInfoValue(property))
            .ToArray());
    }

    private static Value? TypeCodeOf(ClrType type, TypeCatalog types)
    {
        var underlying = type.IsEnum ? types.Find(type)?.EnumUnderlyingType : type;
        return underlying is null ? null
            : Value.Of((int)(underlying.Namespace == "System" && underlying.ContainingType is null && Enum.TryParse(underlying.Name, out TypeCode code) && code > TypeCode.DBNull ? code : TypeCode.Object));
    }
}
