using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading.Declarations;
using ModelLint.Reading.FluentApi.Interpretation;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>What a lambda returns that is not run, by the declarations that its expression names.</summary>
/// <param name="lambda">The lambda, of one expression.</param>
/// <param name="parameterType">The type of its parameter; null where it is not known.</param>
/// <param name="program">Whose declarations these are.</param>
internal sealed class LambdaResult(LambdaValue lambda, ClrType? parameterType, Program program)
{
    /// <summary>The type, not nullable; null where the expression does not tell.</summary>
    public ClrType? Type => TypeOf(lambda.Syntax.ExpressionBody as ExpressionSyntax)?.UnwrapNullable();

    /// <summary>The type of <c>x => x.A.B</c>, as declared; null where that is not known.</summary>
    public ClrType? PathType => TypeOf(lambda.Syntax.ExpressionBody as ExpressionSyntax);

    private TypeCatalog Types => program.Types;

    private ClrType? TypeOf(ExpressionSyntax? expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => TypeOf(parenthesized.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } forgiving => TypeOf(forgiving.Operand),
        ObjectCreationExpressionSyntax creation => lambda.Frame.TypeOf(creation.Type),
        CastExpressionSyntax cast => lambda.Frame.TypeOf(cast.Type),
        LiteralExpressionSyntax { Token.Value: string } or InterpolatedStringExpressionSyntax => Types.String,
        ConditionalExpressionSyntax { WhenTrue.RawKind: (int)SyntaxKind.NullLiteralExpression } conditional => TypeOf(conditional.WhenFalse),
        ConditionalExpressionSyntax { WhenFalse.RawKind: (int)SyntaxKind.NullLiteralExpression } conditional => TypeOf(conditional.WhenTrue),
        ConditionalExpressionSyntax conditional => Common(conditional.WhenTrue, conditional.WhenFalse),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce => Common(coalesce.Left, coalesce.Right),
        IdentifierNameSyntax name when IsParameter(name) => parameterType,
        IdentifierNameSyntax name => lambda.Frame.Find(name.Identifier.ValueText) is null && Meaning(name) is NameMeaning.Member member ? member.MemberType : null,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" } empty when TypeNamed(empty.Expression)?.Equals(Types.String) == true => Types.String,
        MemberAccessExpressionSyntax access when TypeNamed(access.Expression) is not null => (Meaning(access) as NameMeaning.Member)?.MemberType,
        MemberAccessExpressionSyntax { Expression: var owner, Name.Identifier.ValueText: var name } => TypeOf(owner) is { } type ? MemberTypeOf(type, name) : null,
        InvocationExpressionSyntax invocation => IsText(invocation) ? Types.String : ReturnTypeOf(invocation),
        _ => null,
    };

    private ClrType? Common(ExpressionSyntax left, ExpressionSyntax right) =>
        TypeOf(left)?.UnwrapNullable() is { } type && type.Equals(TypeOf(right)?.UnwrapNullable()) ? type : null;

    private ClrType? MemberTypeOf(ClrType owner, string name) =>
        owner.IsNullableValueType ? name == "Value" ? owner.UnwrapNullable() : null
        : Types.Find(owner) is { } declaration ? (declaration.FindProperty(name) ?? declaration.FindField(name))?.Type
        : null;

    private ClrType? ReturnTypeOf(InvocationExpressionSyntax invocation) => invocation.Expression switch
    {
        IdentifierNameSyntax { Identifier.ValueText: var method } => lambda.Frame.Find(method) switch
        {
            LocalFunctionValue { Syntax.TypeParameterList: null } local => local.Frame.TypeOf(local.Syntax.ReturnType),
            null => program.ReturnTypeOf(lambda.Frame.DeclaringType, method),
            _ => null,
        },
        MemberAccessExpressionSyntax { Expression: var owner, Name: IdentifierNameSyntax { Identifier.ValueText: var method } } =>
            (TypeNamed(owner) ?? TypeOf(owner)?.UnwrapNullable()) is not { } type ? null
            : program.HasMethod(type, method) ? program.ReturnTypeOf(type, method)
            : program.Extensions.Find(method, invocation).Select(extension => extension.TypeParameters.Count > 0 ? null : extension.ReturnType).Distinct().ToArray() is [var only] ? only
            : null,
        _ => null,
    };

    private bool IsParameter(IdentifierNameSyntax name) => lambda.Parameters.Any(parameter => parameter.Identifier.ValueText == name.Identifier.ValueText);

    /// <summary>The type that a name means where no local or parameter has it.</summary>
    private ClrType? TypeNamed(ExpressionSyntax expression) => expression switch
    {
        PredefinedTypeSyntax predefined => lambda.Frame.TypeOf(predefined),
        IdentifierNameSyntax name when IsParameter(name) || lambda.Frame.Find(name.Identifier.ValueText) is not null => null,
        NameSyntax or MemberAccessExpressionSyntax => Meaning(expression) is NameMeaning.Type type ? type.ClrType : null,
        _ => null,
    };

    private NameMeaning? Meaning(ExpressionSyntax expression) => lambda.Frame.Scope.Lookup(expression, lambda.Frame.TypeArguments);

    /// <summary>What is text, whatever it is called on.</summary>
    private static bool IsText(InvocationExpressionSyntax invocation) => invocation.Expression switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToString" or "ToLower" or "ToUpper" or "ToLowerInvariant" or "ToUpperInvariant" } => true,
        MemberAccessExpressionSyntax { Expression: PredefinedTypeSyntax { Keyword.ValueText: "string" }, Name.Identifier.ValueText: "Join" or "Concat" or "Format" } => true,
        MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "JsonSerializer" }, Name.Identifier.ValueText: "Serialize" } => true,
        MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "JsonConvert" }, Name.Identifier.ValueText: "SerializeObject" } => true,
        _ => false,
    };
}
