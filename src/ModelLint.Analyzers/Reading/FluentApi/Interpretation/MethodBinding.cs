using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading.Declarations;
using ModelLint.Reading.FluentApi.Calls;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

/// <summary>An argument of a call.</summary>
/// <param name="Name">Of a named argument.</param>
internal sealed record BoundArgument(string? Name, Value Value);

/// <summary>A method of the source with the values of its parameters and what its type parameters stand for.</summary>
internal sealed class MethodBinding
{
    private readonly IReadOnlyList<(ParameterSyntax Parameter, Value? Value)> _parameters;

    private MethodBinding(SourceMethod? method, IReadOnlyList<(ParameterSyntax Parameter, Value? Value)> parameters, IReadOnlyDictionary<string, ClrType> typeArguments)
    {
        Method = method!;
        _parameters = parameters;
        TypeArguments = typeArguments;
    }

    public SourceMethod Method { get; }

    public IReadOnlyDictionary<string, ClrType> TypeArguments { get; }

    public IReadOnlyList<Value> Values => _parameters.Select(parameter => parameter.Value).OfType<Value>().ToArray();

    /// <summary>The name of the parameter that an argument of the call goes to.</summary>
    public string? ParameterOf(ArgumentSyntax argument)
    {
        var position = ((ArgumentListSyntax)argument.Parent!).Arguments.IndexOf(argument) + (IsExtension ? 1 : 0);
        return argument.NameColon?.Name.Identifier.ValueText ?? (position < _parameters.Count ? _parameters[position].Parameter.Identifier.ValueText : null);
    }

    /// <summary>Whether the first parameter is the receiver of a call like a member's.</summary>
    private bool IsExtension { get; init; }

    public static IReadOnlyList<BoundArgument> Positional(IEnumerable<Value> values) => values.Select(value => new BoundArgument(null, value)).ToArray();

    /// <summary>The one of <paramref name="methods"/> that a call with these arguments calls; null where none is, or more than one could be.</summary>
    /// <param name="methods">The most derived type's first.</param>
    /// <param name="receiver">Of an extension method that is called like a member.</param>
    public static MethodBinding? Choose(
        IEnumerable<SourceMethod> methods, Value? receiver, IReadOnlyList<BoundArgument> arguments, IReadOnlyList<ClrType?> typeArguments, Interpreter interpreter)
    {
        ClrType? declaringType = null;
        MethodBinding? chosen = null;
        foreach (var method in methods.Where(method => method.Body is not null))
        {
            if (chosen is not null && !method.DeclaringType.Equals(declaringType) && receiver is null)
            {
                return chosen; // What a more derived type declares hides or overrides the rest.
            }

            if (Bind(method, receiver, arguments, typeArguments, interpreter) is not { } binding)
            {
                continue;
            }

            if (chosen is not null)
            {
                return null;
            }

            (chosen, declaringType) = (binding, method.DeclaringType);
        }

        return chosen;
    }

    public static MethodBinding? OfLocalFunction(
        LocalFunctionStatementSyntax function, Frame frame, IReadOnlyList<BoundArgument> arguments, IReadOnlyList<ClrType?> typeArguments, Program program)
    {
        if (Assign(function.ParameterList.Parameters, arguments) is not { } parameters)
        {
            return null;
        }

        var names = function.TypeParameterList?.Parameters.Select(parameter => parameter.Identifier.ValueText).ToArray() ?? [];
        return Infer(names, parameters, typeArguments, frame.TypeArguments, program) is { } inferred ? new(null, parameters, inferred) : null;
    }

    /// <summary>Makes the parameters locals of <paramref name="frame"/>; false where a default value is not understood.</summary>
    public bool DeclareParameters(Frame frame, Interpreter interpreter)
    {
        foreach (var (parameter, value) in _parameters)
        {
            if ((value ?? (parameter.Default is { } @default ? DefaultOf(@default.Value, frame, interpreter) : null)) is not { } bound)
            {
                return false;
            }

            frame.Declare(parameter.Identifier.ValueText, Interpreter.Stored(bound, parameter.Type, frame));
        }

        return true;
    }

    private static Value DefaultOf(ExpressionSyntax value, Frame frame, Interpreter interpreter) =>
        value.RawKind is (int)SyntaxKind.DefaultLiteralExpression or (int)SyntaxKind.DefaultExpression
            ? new UnknownValue(new("a default value is not followed", SyntaxFacts.AnchorOf(value)))
            : interpreter.Evaluate(value, frame);

    private static MethodBinding? Bind(
        SourceMethod method, Value? receiver, IReadOnlyList<BoundArgument> arguments, IReadOnlyList<ClrType?> typeArguments, Interpreter interpreter)
    {
        var syntax = method.Parameters;
        List<(ParameterSyntax, Value?)>? parameters;
        if (receiver is not null && !method.IsReceiverOwnParameter && method.Receiver is { } block)
        {
            parameters = Assign(syntax, arguments);
            parameters?.Insert(0, (block, receiver));
        }
        else
        {
            parameters = Assign(syntax, receiver is null ? arguments : [new(null, receiver), .. arguments]);
        }

        if (parameters is null || (typeArguments.Count > 0 && typeArguments.Count != method.TypeParameters.Count))
        {
            return null;
        }

        var accepts = new ParameterTypes(method, interpreter.Program.Types);
        return parameters.TrueForAll(parameter => parameter.Item2 is null || accepts.Accepts(parameter.Item1, parameter.Item2))
            && Infer(method.TypeParameters, parameters, typeArguments, method.TypeArguments, interpreter.Program) is { } inferred
                ? new(method, parameters, inferred) { IsExtension = receiver is not null }
                : null;
    }

    /// <summary>Which argument goes to which parameter; null where they do not fit.</summary>
    private static List<(ParameterSyntax Parameter, Value? Value)>? Assign(SeparatedSyntaxList<ParameterSyntax> parameters, IReadOnlyList<BoundArgument> arguments)
    {
        var assigned = parameters.Select(parameter => (Parameter: parameter, Value: (Value?)null)).ToList();
        for (var i = 0; i < arguments.Count; i++)
        {
            var (name, value) = (arguments[i].Name, arguments[i].Value);
            var index = name is null ? i : parameters.IndexOf(parameter => parameter.Identifier.ValueText == name);
            if (index >= parameters.Count - 1 && name is null && IsParams(parameters) && !(i == arguments.Count - 1 && index == parameters.Count - 1 && value is SequenceValue))
            {
                index = parameters.Count - 1;
                var former = (assigned[index].Value as SequenceValue)?.Elements ?? [];
                assigned[index] = (parameters[index], new SequenceValue([.. former, value]));
                continue;
            }

            if (index < 0 || index >= parameters.Count || assigned[index].Value is not null)
            {
                return null;
            }

            assigned[index] = (parameters[index], value);
        }

        if (IsParams(parameters) && assigned[assigned.Count - 1].Value is null)
        {
            assigned[assigned.Count - 1] = (parameters[parameters.Count - 1], new SequenceValue([]));
        }

        return assigned.TrueForAll(parameter => parameter.Value is not null || parameter.Parameter.Default is not null) ? assigned : null;
    }

    private static bool IsParams(SeparatedSyntaxList<ParameterSyntax> parameters) =>
        parameters.Count > 0 && parameters[parameters.Count - 1].Modifiers.Any(SyntaxKind.ParamsKeyword);

    /// <summary>What type parameters stand for: as written at the call, else as the builders and objects, and then the lambdas, that are passed tell. What neither tells stays open.</summary>
    private static Dictionary<string, ClrType>? Infer(
        IReadOnlyList<string> names,
        IReadOnlyList<(ParameterSyntax Parameter, Value? Value)> parameters,
        IReadOnlyList<ClrType?> written,
        IReadOnlyDictionary<string, ClrType> outer,
        Program program)
    {
        var inferred = outer.ToDictionary(pair => pair.Key, pair => pair.Value);
        foreach (var name in names)
        {
            inferred.Remove(name);
        }

        for (var i = 0; i < names.Count && written.Count > 0; i++)
        {
            if (written[i] is not { } type)
            {
                return null;
            }

            inferred[names[i]] = type;
        }

        foreach (var (parameter, value) in parameters)
        {
            if (parameter.Type is GenericNameSyntax generic && value is BuilderValue builder)
            {
                InferFromTypeArguments(generic, builder.TypeArguments, names, inferred);
            }
            else if (parameter.Type is IdentifierNameSyntax { Identifier.ValueText: var name } && names.Contains(name) && !inferred.ContainsKey(name) && value is ObjectValue @object)
            {
                inferred[name] = @object.Type;
            }
            else if (parameter.Type is GenericNameSyntax constructed && value is ObjectValue passed && ConstructedOf(constructed, passed.Type, program.Types) is { } type)
            {
                InferFromTypeArguments(constructed, type.TypeArguments, names, inferred);
            }
        }

        InferFromLambdas(names.Where(name => !inferred.ContainsKey(name)).ToArray(), parameters, inferred, program);
        return inferred;
    }

    private static void InferFromTypeArguments(GenericNameSyntax written, IReadOnlyList<ClrType> typeArguments, IReadOnlyList<string> names, Dictionary<string, ClrType> inferred)
    {
        for (var i = 0; i < written.TypeArgumentList.Arguments.Count && i < typeArguments.Count; i++)
        {
            if (written.TypeArgumentList.Arguments[i] is IdentifierNameSyntax { Identifier.ValueText: var name } && names.Contains(name) && !inferred.ContainsKey(name))
            {
                inferred[name] = typeArguments[i];
            }
        }
    }

    /// <summary>The one type of that name that an object is passed as: <c>PatientMap</c> as <c>EntityMap&lt;Patient&gt;</c>, which it derives from or implements.</summary>
    private static ClrType? ConstructedOf(GenericNameSyntax written, ClrType type, TypeCatalog types)
    {
        var implemented = new HashSet<ClrType>();
        for (var current = type; current is not null; current = types.Find(current)?.BaseType)
        {
            if (IsOfThatName(current))
            {
                return current;
            }

            implemented.UnionWith((types.Find(current)?.Interfaces ?? []).Where(IsOfThatName));
        }

        return implemented.ToArray() is [var only] ? only : null;

        bool IsOfThatName(ClrType candidate) => candidate.Name == written.Identifier.ValueText && candidate.TypeArguments.Count == written.TypeArgumentList.Arguments.Count;
    }

    /// <summary>
    /// <c>Expression&lt;Func&lt;TEntity, TRelated&gt;&gt;</c> and a path of members, <c>visit => visit.Patient</c>: where the type of the lambda's parameter is known, its result's type
    /// is. Two lambdas of different types leave it open: the compiler looks for a type that both convert to.
    /// </summary>
    private static void InferFromLambdas(
        IReadOnlyList<string> open, IEnumerable<(ParameterSyntax Parameter, Value? Value)> parameters, Dictionary<string, ClrType> inferred, Program program)
    {
        if (open.Count == 0)
        {
            return;
        }

        var found = new List<(string Name, ClrType Type)>();
        foreach (var (parameter, value) in parameters)
        {
            if (value is LambdaValue lambda && MemberNames.PathOf(lambda) is not null && FunctionOf(parameter.Type) is { TypeArgumentList.Arguments: [IdentifierNameSyntax from, var to] }
                && inferred.TryGetValue(from.Identifier.ValueText, out var parameterType)
                && new LambdaResult(lambda, parameterType, program).PathType is { } type && Match(to, type, program.Types) is { } match && open.Contains(match.Name))
            {
                found.Add(match);
            }
        }

        foreach (var types in found.GroupBy(match => match.Name, match => match.Type, StringComparer.Ordinal))
        {
            if (types.Distinct().ToArray() is [var only])
            {
                inferred[types.Key] = only;
            }
        }
    }

    private static GenericNameSyntax? FunctionOf(TypeSyntax? type) => type switch
    {
        NullableTypeSyntax nullable => FunctionOf(nullable.ElementType),
        GenericNameSyntax { Identifier.ValueText: "Expression", TypeArgumentList.Arguments: [var function] } => FunctionOf(function),
        GenericNameSyntax { Identifier.ValueText: "Func" } function => function,
        _ => null,
    };

    /// <summary>What the name in <c>T</c> and <c>IEnumerable&lt;T&gt;</c> stands for where the whole is of <paramref name="type"/>.</summary>
    private static (string Name, ClrType Type)? Match(TypeSyntax written, ClrType type, TypeCatalog types) => written switch
    {
        IdentifierNameSyntax name => (name.Identifier.ValueText, type),
        NullableTypeSyntax { ElementType: IdentifierNameSyntax name } => (name.Identifier.ValueText, type),
        NullableTypeSyntax { ElementType: GenericNameSyntax nullable } => Match(nullable, type, types),
        GenericNameSyntax { Identifier.ValueText: "IEnumerable", TypeArgumentList.Arguments: [IdentifierNameSyntax name] } =>
            types.ElementTypeOf(type) is { } element ? (name.Identifier.ValueText, element) : null,
        _ => null,
    };
}
