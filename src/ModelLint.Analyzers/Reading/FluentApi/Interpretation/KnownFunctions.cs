using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading.Declarations;
using ModelLint.Reading.FluentApi.Calls;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

/// <summary>What configuration code asks of the framework: types, assemblies, strings, sequences, the database provider.</summary>
internal static class KnownFunctions
{
    // They get hold of builders and change nothing.
    private static readonly HashSet<string> GuardsAndMessages =
    [
        "ThrowIfNull", "NotNull", "IsNotNull", "Null", "Assert", "ToDebugString",
        "WriteLine", "LogTrace", "LogDebug", "LogInformation", "LogWarning", "LogError", "LogCritical",
    ];

    /// <param name="method">A method that the source does not have.</param>
    public static bool IsHarmless(string method) => GuardsAndMessages.Contains(method);

    /// <summary>A method that code passes to a query as it is.</summary>
    public static bool IsPredicate(Value receiver, string name) =>
        (receiver, name) is (TypeValue, "IsAssignableFrom" or "IsAssignableTo" or "IsSubclassOf" or "Equals") or (SequenceValue, "Contains" or "ContainsKey");

    public static Value? Member(Value receiver, string name, Program program)
    {
        switch (receiver, name)
        {
            case (TypeValue { Type: var type }, _):
                return TypeFunctions.Member(type, name, program);
            case (PropertyInfoValue property, _):
                return ReflectionFunctions.Member(property, name);
            case (MethodInfoValue method, _):
                return ReflectionFunctions.Member(method, name);
            case (BuilderMethodValue method, _):
                return ReflectionFunctions.Member(method, name);
            case (ParameterInfoValue parameter, _):
                return ReflectionFunctions.Member(parameter, name);
            case (AssemblyValue assembly, _):
                return ReflectionFunctions.Member(assembly, name, program);
            case (TupleValue tuple, _):
                return tuple.Member(name);
            case (TextBuilderValue builder, _):
                return TextBuilderFunctions.Member(builder, name);
            case (ValueConverterInfoValue info, _):
                return info.Member(name);
            case (MethodGroupValue group, "Method"):
                return ReflectionFunctions.MethodOf(group);
            case (Constant { Object: string text }, "Length"):
                return Value.Of(text.Length);
            case (Constant { Object: not null } constant, "Value"):
                return constant;
            case (Constant constant, "HasValue"):
                return Value.Of(constant.Object is not null);
            case (SequenceValue sequence, _):
                return ListFunctions.Member(sequence, name);
            case (LambdaValue lambda, _):
                return ExpressionFunctions.Member(lambda, name);
            case (DatabaseFacadeValue, "ProviderName"):
                return program.Provider.IsKnown && DatabaseFunctions.ProviderName(program.Provider.Value) is { } provider ? Value.Of(provider) : null;
            default:
                return null;
        }
    }

    public static Value? Call(Value receiver, Call call) => (receiver, call.Method) switch
    {
        (ObjectValue @object, "GetType") => new TypeValue(@object.Type),
        // A cache: what it has is what the function made.
        (ObjectValue { Type.MetadataName: "System.Collections.Concurrent.ConcurrentDictionary`2" }, "GetOrAdd") when call.IsFunction(1) => call.Run(1, call.Argument(0)!),
        (TypeValue type, _) => TypeFunctions.Call(type.Type, call),
        (Constant constant, _) => TextFunctions.Call(constant, call),
        (SequenceValue sequence, _) => SequenceFunctions.Call(sequence, call),
        (UncertainSequenceValue sequence, _) => SequenceFunctions.Call(sequence, call),
        (PropertyInfoValue property, _) => ReflectionFunctions.Call(property, call),
        (MethodInfoValue method, _) => ReflectionFunctions.Call(method, call),
        (BuilderMethodValue method, _) => ReflectionFunctions.Call(method, call),
        (PropertyMethodValue method, "MakeGenericMethod") => method,
        (AssemblyValue assembly, _) => ReflectionFunctions.Call(assembly, call),
        (TextBuilderValue builder, _) => TextBuilderFunctions.Call(builder, call),
        (RegexValue regex, _) => RegexFunctions.Call(regex, call),
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
            case ("System.Char", _):
                return CharFunctions.CallStatic(call);
            case ("System.Text.RegularExpressions.Regex", _):
                return RegexFunctions.CallStatic(call);
            case ("System.Type", _):
                return TypeFunctions.CallStatic(call);
            case (ExpressionFunctions.Type, _):
                return ExpressionFunctions.CallStatic(call);
            case (ExpressionFunctions.Replacing, _):
                return ExpressionFunctions.Replace(call);
            case ("System.Attribute", _) or ("System.Reflection.CustomAttributeExtensions", _):
                return AttributeFunctions.CallStatic(call);
            case ("System.Activator", "CreateInstance"):
                return ReflectionFunctions.CreateInstance(call);
            case ("System.Nullable", "GetUnderlyingType") when call.Argument(0) is TypeValue { Type: var nullable }:
                return nullable.IsNullableValueType ? new TypeValue(nullable.UnwrapNullable()) : Value.Nothing;
            case ("System.Math", "Max" or "Min") when call.TryGet(0, out int left) && call.TryGet(1, out int right):
                return Value.Of(call.Method == "Max" ? Math.Max(left, right) : Math.Min(left, right));
            case ("System.Linq.Enumerable", "Range") when call.TryGet(0, out int start) && call.TryGet(1, out int count) && count is >= 0 and <= 1000 && start <= int.MaxValue - count:
                return new SequenceValue(Enumerable.Range(start, count).Select(number => Value.Of(number)).ToArray());
            case ("Microsoft.EntityFrameworkCore.Metadata.StoreObjectIdentifier", "Table") when call.String(0) is { } table && call.TryGet(1, out string? schema):
                return new TableIdentifierValue(table, schema);
            case ("Microsoft.EntityFrameworkCore.Metadata.StoreObjectIdentifier", "Create") when call.Element<Building.EntityTypeBuilder>() is { } entityType && call.TryGet(1, out int kind) && kind == 0:
                return entityType.FindTableName() is { IsKnown: true, Value: { } name } && entityType.FindSchema() is { IsKnown: true, Value: var of }
                    ? new TableIdentifierValue(name, of)
                    : entityType.FindTableName().Is(table => table is null) ? Value.Nothing
                    : call.Unknown("the name of the table is not known");
            case ("System.Enum", "GetNames") when (call.TypeArgument ?? (call.Argument(0) as TypeValue)?.Type) is { } enumType:
                return call.Interpreter.Program.Types.Find(enumType) is { } declaration
                    ? new SequenceValue(InOrder(declaration).Select(member => Value.Of(member.Name)).ToArray())
                    : null;
            case ("System.Enum", "GetValues") when (call.TypeArgument ?? (call.Argument(0) as TypeValue)?.Type) is { } enumType:
                return call.Interpreter.Program.Types.Find(enumType) is { EnumUnderlyingType: { } underlying } values
                    ? new SequenceValue(InOrder(values).Select(member => (Value)new Constant(Constants.Cast(new(IntegerOf(member.Value)), underlying)?.Object, enumType)).ToArray())
                    : null;
            case ("System.Array", "ForEach") when call.Argument(0) is SequenceValue array && call.Argument(1) is FunctionValue action:
                return ListFunctions.ForEach(array, action, call);
            case ("System.Array", "Empty") or ("System.Linq.Enumerable", "Empty"):
                return new SequenceValue([]);
            default:
                return null;
        }
    }

    /// <summary>As <c>Enum</c> lists its members: by their unsigned values.</summary>
    private static IEnumerable<EnumMember> InOrder(TypeDeclaration declaration) => declaration.EnumMembers.OrderBy(member => member.Value < 0).ThenBy(member => member.Value);

    private static object IntegerOf(decimal number) => number <= long.MaxValue ? (long)number : (ulong)number;
}
