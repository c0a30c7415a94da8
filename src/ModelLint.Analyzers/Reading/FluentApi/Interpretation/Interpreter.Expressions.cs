using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

internal sealed partial class Interpreter
{
    // C# 12's [a, b], younger than the Roslyn this is built on.
    private const int CollectionExpression = 9076;
    private const int ExpressionElement = 9077;

    /// <param name="targetType">What a target-typed <c>new()</c> makes.</param>
    public Value Evaluate(ExpressionSyntax expression, Frame frame, TypeSyntax? targetType = null)
    {
        if (!IsExhausted && !Step())
        {
            return Opaque(expression, frame, "this code nests deeper than is followed");
        }

        var value = IsExhausted ? null : EvaluateOnce(expression, frame, targetType);
        return value is null || !Weigh(value) ? TooMuch(SyntaxFacts.AnchorOf(expression)) : value;
    }

    private Value EvaluateOnce(ExpressionSyntax expression, Frame frame, TypeSyntax? targetType)
    {
        switch (expression)
        {
            case LiteralExpressionSyntax literal:
                return literal.IsKind(SyntaxKind.DefaultLiteralExpression) ? DefaultOf(targetType, literal, frame) : Value.Of(literal.Token.Value);
            case DefaultExpressionSyntax @default:
                return DefaultOf(@default.Type, @default, frame);
            case InterpolatedStringExpressionSyntax interpolated:
                return EvaluateInterpolated(interpolated, frame);
            case ParenthesizedExpressionSyntax parenthesized:
                return Evaluate(parenthesized.Expression, frame, targetType);
            case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed:
                return Evaluate(suppressed.Operand, frame, targetType);
            case CastExpressionSyntax cast:
                return EvaluateCast(cast, frame);
            case SimpleNameSyntax or MemberAccessExpressionSyntax or MemberBindingExpressionSyntax or QualifiedNameSyntax or AliasQualifiedNameSyntax:
                return EvaluateName(expression, frame);
            case ThisExpressionSyntax:
                return frame.This ?? (Value)Opaque(expression, frame);
            case InvocationExpressionSyntax invocation:
                return EvaluateInvocation(invocation, frame);
            case AnonymousFunctionExpressionSyntax lambda:
                return new LambdaValue(lambda, frame);
            case TypeOfExpressionSyntax @typeof:
                return frame.TypeOf(@typeof.Type) is { } type ? new TypeValue(type) : Opaque(expression, frame, $"the type '{@typeof.Type}' does not resolve");
            case ObjectCreationExpressionSyntax creation:
                return EvaluateCreation(creation, creation.Type, frame);
            case ImplicitObjectCreationExpressionSyntax creation:
                return (targetType ?? SyntaxFacts.TargetTypeOf(creation)) is { } target ? EvaluateCreation(creation, target, frame) : UntypedCreation(creation, frame);
            case ArrayCreationExpressionSyntax { Initializer: { } elements } array:
                return Stored(Sequence(elements.Expressions, frame), array.Type, frame);
            case ArrayCreationExpressionSyntax { Type.RankSpecifiers: [{ Sizes: [LiteralExpressionSyntax { Token.Value: 0 }] }] }:
                return new SequenceValue([]);
            case ImplicitArrayCreationExpressionSyntax inferred:
                return Sequence(inferred.Initializer.Expressions, frame);
            case InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ArrayInitializerExpression } initializer:
                return Sequence(initializer.Expressions, frame);
            case ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: { } index }] } access:
                return EvaluateElement(access, Evaluate(access.Expression, frame), index, frame);
            case ElementBindingExpressionSyntax { ArgumentList.Arguments: [{ Expression: { } index }] } binding when _conditionalReceivers.Count > 0:
                return EvaluateElement(binding, _conditionalReceivers.Peek(), index, frame);
            case TupleExpressionSyntax tuple:
                return EvaluateTuple(tuple, frame);
            case AnonymousObjectCreationExpressionSyntax anonymous:
                return EvaluateAnonymousObject(anonymous, frame);
            case QueryExpressionSyntax query:
                return EvaluateQuery(query, frame);
            case WithExpressionSyntax with:
                return EvaluateWith(with, frame);
            case CheckedExpressionSyntax @checked:
                return Evaluate(@checked.Expression, frame, targetType);
            case BinaryExpressionSyntax binary:
                return EvaluateBinary(binary, frame);
            case PrefixUnaryExpressionSyntax prefix:
                return EvaluatePrefix(prefix, frame);
            case ConditionalExpressionSyntax conditional:
                return EvaluateConditional(conditional, frame);
            case ConditionalAccessExpressionSyntax access:
                return EvaluateConditionalAccess(access, frame);
            case IsPatternExpressionSyntax pattern:
                return EvaluatePattern(pattern, frame);
            case SwitchExpressionSyntax @switch:
                return EvaluateSwitch(@switch, frame);
            case AssignmentExpressionSyntax assignment:
                return EvaluateAssignment(assignment, frame);
            case PostfixUnaryExpressionSyntax postfix:
                return Increment(postfix.Operand, postfix.IsKind(SyntaxKind.PostIncrementExpression) ? 1 : -1, frame, expression);
            case ThrowExpressionSyntax:
                _notFollowed++;
                return new UnknownValue(new("an exception is thrown here", SyntaxFacts.AnchorOf(expression)));
            default:
                return expression.RawKind == CollectionExpression ? EvaluateCollection(expression, frame) : Opaque(expression, frame);
        }
    }

    /// <summary>An expression that is not followed: it may have called anything on the builders that it mentions.</summary>
    private UnknownValue Opaque(SyntaxNode expression, Frame frame, string? why = null)
    {
        _notFollowed++;
        var reason = new Unknown(why ?? $"'{Shorten(expression)}' is not followed", SyntaxFacts.AnchorOf(expression));
        MarkReached(expression, frame, reason);
        return new(reason, frame.BuildersMentionedIn(expression));
    }

    /// <summary>The value is not known, and evaluating it has changed nothing.</summary>
    private static UnknownValue Undecided(SyntaxNode expression, params Value[] operands) =>
        Array.Find(operands, operand => operand is UnknownValue) is UnknownValue unknown
            ? new(unknown.Reason, operands.SelectMany(operand => operand.Builders))
            : new(new($"'{Shorten(expression)}' is not a constant", SyntaxFacts.AnchorOf(expression)), operands.SelectMany(operand => operand.Builders));

    private static string Shorten(SyntaxNode node)
    {
        var text = string.Join(" ", node.ToString().Split([' ', '\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= 60 ? text : text.Substring(0, 57) + "...";
    }

    private Value EvaluateInterpolated(InterpolatedStringExpressionSyntax interpolated, Frame frame)
    {
        var text = new System.Text.StringBuilder();
        foreach (var content in interpolated.Contents)
        {
            switch (content)
            {
                case InterpolatedStringTextSyntax part:
                    text.Append(part.TextToken.ValueText);
                    break;
                case InterpolationSyntax part when AsText(Evaluate(part.Expression, frame)) is var value:
                    if (value is not Constant { EnumType: null } constant || part.FormatClause is not null || AlignmentOf(part, frame) is not { } alignment)
                    {
                        return Undecided(interpolated, value);
                    }

                    var inserted = Constants.Text(constant.Object);
                    text.Append(alignment < 0 ? inserted.PadRight(-alignment) : inserted.PadLeft(alignment));
                    break;
                default:
                    return Opaque(interpolated, frame);
            }
        }

        return Value.Of(text.ToString());
    }

    /// <summary>The least width of what is inserted, less than zero where it stands at the left; null where it is not known or absurd.</summary>
    private int? AlignmentOf(InterpolationSyntax interpolation, Frame frame) =>
        interpolation.AlignmentClause is not { Value: var width } ? 0
        : Evaluate(width, frame) is Constant { Object: int alignment } && alignment is > -1000 and < 1000 ? alignment
        : null;

    /// <summary>What <c>default</c> is: null, or a zero.</summary>
    private Value DefaultOf(TypeSyntax? type, ExpressionSyntax expression, Frame frame) =>
        type is NullableTypeSyntax ? Value.Nothing
        : (type is null ? null : frame.TypeOf(type)) switch
        {
            null => Undecided(expression),
            { IsValueType: false } or { IsNullableValueType: true } => Value.Nothing,
            { Name: "Boolean", Namespace: "System" } => Value.Of(false),
            { Name: "Int32", Namespace: "System" } => Value.Of(0),
            _ => Undecided(expression),
        };

    private Value EvaluateCast(CastExpressionSyntax cast, Frame frame)
    {
        var value = Evaluate(cast.Expression, frame);
        return value is Constant constant && frame.TypeOf(cast.Type)?.UnwrapNullable() is { } type ? Constants.Cast(constant, type) ?? (Value)Undecided(cast) : value;
    }

    private SequenceValue Sequence(IEnumerable<ExpressionSyntax> elements, Frame frame) =>
        SequenceValue.List(elements.Select(element => Evaluate(element, frame)).ToArray());

    private Value EvaluateCollection(ExpressionSyntax collection, Frame frame)
    {
        var elements = collection.ChildNodes().ToArray();
        var values = new List<Value>();
        foreach (var element in elements)
        {
            var value = Evaluate((ExpressionSyntax)element.ChildNodes().Single(), frame);
            if (element.RawKind == ExpressionElement)
            {
                values.Add(value);
            }
            else if (value is SequenceValue spread)
            {
                values.AddRange(spread.Elements);
            }
            else
            {
                return Opaque(collection, frame);
            }
        }

        return SequenceValue.List(values);
    }

    private Value EvaluateBinary(BinaryExpressionSyntax binary, Frame frame)
    {
        var left = Evaluate(binary.Left, frame);
        switch (binary.Kind())
        {
            case SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression:
                // `false && x` and `true || x` are decided by their left side, and by their right side where the left one is not known.
                var deciding = binary.IsKind(SyntaxKind.LogicalOrExpression);
                if (Constants.ToBoolean(left) == deciding)
                {
                    return left;
                }

                if (!left.IsKnown && CallsSource(binary.Right, frame))
                {
                    return Opaque(binary, frame);
                }

                var right = Evaluate(binary.Right, frame);
                return left.IsKnown || Constants.ToBoolean(right) == deciding ? right : Undecided(binary, left, right);
            case SyntaxKind.CoalesceExpression:
                return EvaluateCoalesce(binary, left, frame);
            case SyntaxKind.AsExpression:
                return left;
            case SyntaxKind.IsExpression:
                return binary.Right is TypeSyntax type && IsOfType(left, type, frame) is { } matches ? Value.Of(matches) : Undecided(binary, left);
            case SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression:
                return EvaluateEquality(left, Evaluate(binary.Right, frame), binary.Kind()) is { IsKnown: true } equality ? equality : Undecided(binary, left);
            default:
                var operand = Evaluate(binary.Right, frame);
                if (binary.IsKind(SyntaxKind.AddExpression) && (IsText(left) || IsText(operand)))
                {
                    (left, operand) = (AsText(left), AsText(operand));
                }

                return Constants.Binary(binary.Kind(), left, operand) is { } result
                    ? left is Constant { EnumType: { } flags } ? new Constant(((Constant)result).Object, flags) : result
                    : Undecided(binary, left, operand);
        }
    }

    private static bool IsText(Value value) => value is Constant { Object: string };

    /// <summary>In a text an enum stands by its name.</summary>
    private Value AsText(Value value) => value is Constant { EnumType: not null } constant ? TextFunctions.NameOf(constant, program.Types) ?? value : value;

    private static Value EvaluateEquality(Value left, Value right, SyntaxKind kind = SyntaxKind.EqualsExpression) =>
        Constants.Binary(kind, left, right) ?? new UnknownValue(((left as UnknownValue) ?? (right as UnknownValue))?.Reason ?? new("this comparison cannot be decided"));

    private Value EvaluatePrefix(PrefixUnaryExpressionSyntax prefix, Frame frame)
    {
        switch (prefix.Kind())
        {
            case SyntaxKind.PreIncrementExpression:
                return Increment(prefix.Operand, 1, frame, prefix);
            case SyntaxKind.PreDecrementExpression:
                return Increment(prefix.Operand, -1, frame, prefix);
        }

        var operand = Evaluate(prefix.Operand, frame);
        return prefix.Kind() switch
        {
            SyntaxKind.LogicalNotExpression => Constants.Negate(operand),
            SyntaxKind.UnaryMinusExpression => Constants.Minus(operand),
            SyntaxKind.UnaryPlusExpression => operand,
            _ => null,
        } ?? Undecided(prefix, operand);
    }

    private Value Increment(ExpressionSyntax target, int by, Frame frame, ExpressionSyntax expression)
    {
        if (target is IdentifierNameSyntax name && frame.Find(name.Identifier.ValueText) is Constant { Object: int number })
        {
            frame.Assign(name.Identifier.ValueText, Value.Of(number + by));
            return Value.Of(expression is PrefixUnaryExpressionSyntax ? number + by : number);
        }

        if (target is MemberAccessExpressionSyntax or ElementAccessExpressionSyntax && Evaluate(target, frame) is Constant { Object: int former })
        {
            Assign(target, Value.Of(former + by), frame);
            return Value.Of(expression is PrefixUnaryExpressionSyntax ? former + by : former);
        }

        Forget(target, frame, new("this variable is not followed", SyntaxFacts.AnchorOf(expression)));
        return Undecided(expression);
    }
}
