using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

internal sealed partial class Interpreter
{
    private Value EvaluateConditional(ConditionalExpressionSyntax conditional, Frame frame)
    {
        var condition = Evaluate(conditional.Condition, frame);
        if (Constants.ToBoolean(condition) is { } decided)
        {
            return Evaluate(decided ? conditional.WhenTrue : conditional.WhenFalse, frame);
        }

        var reason = Undecidable(condition, conditional.Condition);
        MayRun(conditional.WhenTrue, frame, reason);
        MayRun(conditional.WhenFalse, frame, reason);
        return new UnknownValue(reason, frame.BuildersMentionedIn(conditional));
    }

    private Value EvaluateConditionalAccess(ConditionalAccessExpressionSyntax access, Frame frame)
    {
        var receiver = Evaluate(access.Expression, frame);
        if (receiver is Constant { Object: null })
        {
            return receiver;
        }

        _conditionalReceivers.Push(receiver);
        try
        {
            if (receiver.IsKnown)
            {
                return Evaluate(access.WhenNotNull, frame);
            }

            var reason = Undecidable(receiver, access.Expression);
            var result = NotFollowed(reason, [receiver]);
            MayRun(access.WhenNotNull, frame, reason);
            return result;
        }
        finally
        {
            _conditionalReceivers.Pop();
        }
    }

    private Value EvaluateCoalesce(BinaryExpressionSyntax coalesce, Value left, Frame frame)
    {
        if (left is Constant { Object: null })
        {
            return Evaluate(coalesce.Right, frame);
        }

        if (left.IsKnown)
        {
            return left;
        }

        var reason = Undecidable(left, coalesce.Left);
        MayRun(coalesce.Right, frame, reason);
        return new UnknownValue(reason, left.Builders.Concat(frame.BuildersMentionedIn(coalesce.Right)));
    }

    private Value EvaluatePattern(IsPatternExpressionSyntax pattern, Frame frame)
    {
        var value = Evaluate(pattern.Expression, frame);
        return Matches(pattern.Pattern, value, frame) is { } matches ? Value.Of(matches) : Undecided(pattern, value);
    }

    private Value EvaluateSwitch(SwitchExpressionSyntax @switch, Frame frame)
    {
        var governing = Evaluate(@switch.GoverningExpression, frame);
        foreach (var arm in @switch.Arms)
        {
            switch (And(Matches(arm.Pattern, governing, frame), When(arm.WhenClause, frame)))
            {
                case true:
                    return Evaluate(arm.Expression, frame);
                case null:
                    var reason = Undecidable(governing, @switch.GoverningExpression);
                    MayRun(@switch, frame, reason);
                    return new UnknownValue(reason, frame.BuildersMentionedIn(@switch));
            }
        }

        return Opaque(@switch, frame);
    }

    private bool? When(WhenClauseSyntax? when, Frame frame) => when is null ? true : Constants.ToBoolean(Evaluate(when.Condition, frame));
}
