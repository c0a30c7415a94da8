using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading.FluentApi.Calls;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

/// <summary>What configuration code asks of the framework: types, assemblies, strings, sequences, the database provider.</summary>
internal static class KnownFunctions
{
    // Guards and messages: they get hold of builders and change nothing.
    private static readonly string[] Guards = ["ThrowIfNull", "NotNull", "IsNotNull", "Null", "Assert", "WriteLine", "ToDebugString"];

    public static bool IsHarmless(InvocationExpressionSyntax invocation) =>
        invocation.Expression is MemberAccessExpressionSyntax access && Guards.Contains(access.Name.Identifier.ValueText);

    public static Value? Member(Value receiver, string name, Program program)
    {
        switch (receiver, name)
        {
            case (TypeValue { Type: var type }, "Name"):
                return Value.Of(type.TypeArguments.Count == 0 ? type.Name : $"{type.Name}`{type.TypeArguments.Count}");
            case (TypeValue { Type: { TypeArguments.Count: 0 } type }, "FullName"):
                return Value.Of(type.MetadataName);
            case (TypeValue { Type: var type }, "Namespace"):
                return Value.Of(type.Namespace);
            case (TypeValue { Type: var type }, "Assembly"):
                return new AssemblyValue(type.AssemblyName, type.AssemblyName == program.AssemblyName);
            case (TypeValue { Type: var type }, "IsAbstract"):
                return program.Types.Find(type) is { } declaration ? Value.Of(declaration.IsAbstract || declaration.IsStatic || type.Kind == ClrTypeKind.Interface) : null;
            case (TypeValue { Type: var type }, "IsInterface"):
                return Value.Of(type.Kind == ClrTypeKind.Interface);
            case (TypeValue { Type: var type }, "IsClass"):
                return Value.Of(type.Kind is ClrTypeKind.Class or ClrTypeKind.Delegate or ClrTypeKind.Array);
            case (TypeValue { Type: var type }, "IsEnum"):
                return Value.Of(type.IsEnum);
            case (TypeValue { Type: var type }, "IsValueType"):
                return Value.Of(type.IsValueType);
            case (TypeValue { Type: var type }, "IsGenericType"):
                return Value.Of(type.TypeArguments.Count > 0);
            case (TypeValue { Type: var type }, "BaseType"):
                return program.Types.Find(type) is { } found ? found.BaseType is { } baseType ? new TypeValue(baseType) : Value.Nothing : null;
            case (Constant { Object: string text }, "Length"):
                return Value.Of(text.Length);
            case (Constant { Object: not null } constant, "Value"):
                return constant;
            case (Constant constant, "HasValue"):
                return Value.Of(constant.Object is not null);
            case (SequenceValue sequence, "Length" or "Count"):
                return Value.Of(sequence.Elements.Count);
            case (DatabaseFacadeValue, "ProviderName"):
                return program.Provider.IsKnown && DatabaseFunctions.ProviderName(program.Provider.Value) is { } provider ? Value.Of(provider) : null;
            default:
                return null;
        }
    }

    public static Value? Call(Value receiver, Call call) => (receiver, call.Method) switch
    {
        (ObjectValue @object, "GetType") => new TypeValue(@object.Type),
        (TypeValue type, _) => TypeFunctions.Call(type.Type, call),
        (Constant constant, _) => TextFunctions.Call(constant, call),
        (SequenceValue sequence, _) => SequenceFunctions.Call(sequence, call),
        (DatabaseFacadeValue, _) => DatabaseFunctions.Call(call),
        _ => null,
    };

    public static Value? CallStatic(ClrType type, Call call)
    {
        switch (type.DisplayName, call.Method)
        {
            case ("System.Reflection.Assembly", "GetExecutingAssembly"):
                return new AssemblyValue(call.Interpreter.Program.AssemblyName, isOwn: true);
            case ("System.Reflection.Assembly", "GetAssembly") when call.Argument(0) is TypeValue argument:
                return Member(argument, "Assembly", call.Interpreter.Program);
            case ("System.String", _):
                return TextFunctions.CallStatic(call);
            case ("System.Enum", "GetNames") when (call.TypeArgument ?? (call.Argument(0) as TypeValue)?.Type) is { } enumType:
                return call.Interpreter.Program.Types.Find(enumType) is { } declaration
                    ? new SequenceValue(declaration.EnumMembers.OrderBy(member => member.Value < 0).ThenBy(member => member.Value).Select(member => Value.Of(member.Name)).ToArray())
                    : null;
            case ("System.Array", "Empty") or ("System.Linq.Enumerable", "Empty"):
                return new SequenceValue([]);
            default:
                return null;
        }
    }
}
