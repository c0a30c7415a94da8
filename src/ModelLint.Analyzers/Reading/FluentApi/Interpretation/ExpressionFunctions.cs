using ModelLint.Reading.FluentApi.Calls;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

/// <summary>Trees of <c>System.Linq.Expressions</c>, of which query filters are built in loops over entity types.</summary>
internal static class ExpressionFunctions
{
    public const string Type = "System.Linq.Expressions.Expression";
    public const string Replacing = "Microsoft.EntityFrameworkCore.Query.ReplacingExpressionVisitor";

    /// <summary>The factory methods of <c>Expression</c>.</summary>
    public static Value CallStatic(Call call)
    {
        var arguments = Enumerable.Range(0, call.Count).Select(i => call.Argument(i)!).ToArray();
        return (call.Method, arguments) switch
        {
            ("Parameter" or "Variable", _) => Parameter(),
            ("Constant", [var value, ..]) => new ExpressionTreeValue([]) { Constant = value },
            ("Default", _) => new ExpressionTreeValue([]),
            ("Convert" or "ConvertChecked" or "TypeAs" or "Quote", [ExpressionTreeValue operand, ..]) => operand,
            ("Property" or "Field" or "PropertyOrField", [ExpressionTreeValue { IsParameter: true }, var member, ..]) => new ExpressionTreeValue(NameOf(member) is { } name ? [name] : null),
            ("Property" or "Field" or "PropertyOrField", [Constant { Object: null }, ..]) => new ExpressionTreeValue([]),
            ("Call", [TypeValue { Type.Name: "EF" }, Constant { Object: "Property" }, _, ExpressionTreeValue { IsParameter: true }, ExpressionTreeValue { Constant: { } member }]) =>
                new ExpressionTreeValue(NameOf(member) is { } name ? [name] : null),
            ("Call", [PropertyMethodValue, ExpressionTreeValue { IsParameter: true }, ExpressionTreeValue { Constant: { } member }]) =>
                new ExpressionTreeValue(NameOf(member) is { } name ? [name] : null),
            ("Lambda", _) => OfParts(arguments.Where(argument => !IsParameters(argument))),
            _ => OfParts(arguments),
        };
    }

    /// <summary>What EF's visitor, which puts one expression in the place of another, makes of a tree.</summary>
    public static Value? Replace(Call call) =>
        call is { Method: "Replace", Count: 3 } && call.Argument(0) is ExpressionTreeValue { IsParameter: true } && call.Argument(1) is ExpressionTreeValue { IsParameter: true }
            ? call.Argument(2) as ExpressionTreeValue
            : null;

    /// <summary><c>filter.Body</c> and <c>filter.Parameters</c> of a lambda that is an expression.</summary>
    public static Value? Member(LambdaValue lambda, string name) => name switch
    {
        "Body" => new ExpressionTreeValue(MemberNames.ReadBy(lambda)),
        "Parameters" => new SequenceValue(lambda.Parameters.Select(_ => Parameter()).ToArray()),
        _ => null,
    };

    private static bool IsParameters(Value value) =>
        value is ExpressionTreeValue { IsParameter: true } || (value is SequenceValue parameters && parameters.Elements.All(IsParameters));

    private static ExpressionTreeValue Parameter() => new(null) { IsParameter = true };

    /// <summary>What the parts read together. Types and texts (of a method to call, say) read nothing.</summary>
    private static ExpressionTreeValue OfParts(IEnumerable<Value> parts)
    {
        var members = new HashSet<string>();
        foreach (var part in parts)
        {
            switch (part)
            {
                case ExpressionTreeValue { Members: { } read }:
                    members.UnionWith(read);
                    break;
                case Constant or TypeValue or MethodInfoValue or PropertyInfoValue:
                    break;
                default:
                    return new(null);
            }
        }

        return new(members);
    }

    private static string? NameOf(Value member) => member switch
    {
        Constant { Object: string name } => name,
        PropertyInfoValue property => property.Member.Name,
        _ => null,
    };
}
