using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading.FluentApi.Calls;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

/// <summary>
/// Code that may or may not run: it is followed as if it did, but what it would set becomes unknown instead, and so does what it may have left in variables and objects.
/// </summary>
internal sealed partial class Interpreter
{
    /// <summary>Why the code that is followed may not run; null where it does.</summary>
    public Unknown? Doubt { get; private set; }

    /// <param name="isRepeated">Whether it may also run more than once.</param>
    private void MayRun(SyntaxNode node, Frame frame, Unknown reason, bool isRepeated = false)
    {
        _notFollowed++;
        if (isRepeated)
        {
            Release(node, frame, reason);
        }

        var (outer, isAttempted) = (Doubt, frame.IsAttempted);
        (Doubt, frame.IsAttempted) = (outer ?? reason, true);
        ExecuteParts(node, frame);
        (Doubt, frame.IsAttempted) = (outer, isAttempted);
        Release(node, frame, reason);
    }

    private void ExecuteParts(SyntaxNode node, Frame frame)
    {
        foreach (var part in PartsOf(node))
        {
            switch (part)
            {
                case ExpressionSyntax expression:
                    Evaluate(expression, frame);
                    break;
                case StatementSyntax statement:
                    Execute(statement, frame);
                    break;
            }
        }
    }

    /// <summary>What runs of a node of which it is not known how often, or which of its branches.</summary>
    private static IEnumerable<SyntaxNode?> PartsOf(SyntaxNode node) => node switch
    {
        ForStatementSyntax @for => [@for.Condition, @for.Statement, .. @for.Incrementors],
        WhileStatementSyntax @while => [@while.Condition, @while.Statement],
        DoStatementSyntax @do => [@do.Statement, @do.Condition],
        SwitchStatementSyntax @switch => @switch.Sections.SelectMany(section => section.Statements),
        SwitchExpressionSyntax @switch => @switch.Arms.Select(arm => arm.Expression),
        TryStatementSyntax @try => [@try.Block, .. @try.Catches.Select(@catch => @catch.Block), @try.Finally?.Block],
        ElseClauseSyntax @else => [@else.Statement],
        LabeledStatementSyntax labeled => [labeled.Statement],
        _ => [node],
    };

    /// <summary>Calls a builder; where the code may not run, no more becomes unknown than what the call touches.</summary>
    public Value? CallOn(BuilderValue builder, Call call)
    {
        if (Doubt is not { } reason || builder.Asks(call.Method))
        {
            return builder.Call(call);
        }

        // `Property(x => x.Name)` goes on with the property, `Entity<T>(e => …)` runs its lambda and goes on with the model.
        if (builder.Call(call.ToFind()) is BuilderValue found)
        {
            if (call.Count == 0 || call.Argument(call.Count - 1) is not FunctionValue function || (function is LambdaValue lambda && MemberNames.Of(lambda) is not null))
            {
                return found;
            }

            Invoke(function, [found], call.Anchor, servesSeveral: true);
            return builder;
        }

        return builder.MayRun(call, reason) ?? NotFollowed(reason, [builder]);
    }
}
