using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

/// <summary>Code that cannot be followed: what it could have changed becomes unknown.</summary>
internal sealed partial class Interpreter
{
    private void MarkReached(SyntaxNode node, Frame frame, Unknown reason)
    {
        _notFollowed++;
        foreach (var builder in frame.BuildersMentionedIn(node))
        {
            builder.MarkUnknown(reason);
        }

        Release(node, frame, reason);
    }

    /// <summary>Code that may have run, nobody knows how far, had hold of variables and objects, and may have left the body.</summary>
    private void Release(SyntaxNode node, Frame frame, Unknown reason)
    {
        foreach (var name in node.DescendantNodesAndSelf().OfType<SimpleNameSyntax>())
        {
            if (Local(name.Identifier.ValueText, frame) is { } value && (value is FunctionValue || IsHandedOver(name)))
            {
                Spoil(value, reason);
            }
        }

        if (frame.This is { } @this && node.DescendantNodesAndSelf().Any(child => CallsThis(child, frame)))
        {
            Spoil(@this, reason);
        }

        ForgetAssigned(node, frame, reason);
        if (LeavesBody(node))
        {
            frame.Undecided = reason;
        }
    }

    /// <summary>Code that cannot be followed got hold of the value: an object's fields, a list's elements, the variables that a function assigns may be others now.</summary>
    private static void Spoil(Value value, Unknown reason)
    {
        var pending = new Stack<Value>([value]);
        var seen = new HashSet<Value>();
        while (pending.Count > 0)
        {
            var spoilt = pending.Pop();
            if (seen.Add(spoilt))
            {
                foreach (var held in SpoilOne(spoilt, reason))
                {
                    pending.Push(held);
                }
            }
        }
    }

    /// <returns>What is to be spoilt with it.</returns>
    private static IEnumerable<Value> SpoilOne(Value value, Unknown reason)
    {
        switch (value)
        {
            case SequenceValue sequence:
                sequence.Changed = reason;
                return sequence.Elements;
            case TextBuilderValue text:
                text.Changed = reason;
                return [];
            case TupleValue tuple:
                return tuple.Values;
            case ObjectValue @object:
                var fields = @object.Fields.Where(field => field.Value is not (UnknownValue or BuilderValue)).ToArray();
                foreach (var field in fields)
                {
                    @object.Fields[field.Key] = new UnknownValue(reason, field.Value.Builders);
                }

                return fields.Select(field => field.Value);
            case LambdaValue lambda:
                return SpoilFunction(lambda.Syntax, lambda.Frame);
            case LocalFunctionValue local:
                return SpoilFunction(local.Syntax, local.Frame);
            case MethodGroupValue { Target: { } target }:
                return [target];
            default:
                return [];
        }

        IEnumerable<Value> SpoilFunction(SyntaxNode syntax, Frame frame)
        {
            ForgetAssigned(syntax, frame, reason);
            return frame.ValuesMentionedIn(syntax).OfType<FunctionValue>().ToArray();
        }
    }

    /// <summary>Whether the mention passes the value to a method, or calls one of its own.</summary>
    private static bool IsHandedOver(SimpleNameSyntax mention) =>
        mention.Parent is ArgumentSyntax || (mention.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } access && access.Expression == mention);

    private static bool CallsThis(SyntaxNode node, Frame frame) => node switch
    {
        InvocationExpressionSyntax { Expression: SimpleNameSyntax { Identifier.ValueText: var method } } => method != "nameof" && frame.Find(method) is null,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax } } => true,
        ThisExpressionSyntax @this => @this.Parent is ArgumentSyntax or MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax },
        _ => false,
    };

    private static void ForgetAssigned(SyntaxNode node, Frame frame, Unknown reason)
    {
        foreach (var target in AssignedTargets(node))
        {
            Forget(target, frame, reason);
        }
    }

    /// <summary>Whatever code in <paramref name="node"/> assigns to.</summary>
    private static IEnumerable<ExpressionSyntax> AssignedTargets(SyntaxNode node) =>
        node.DescendantNodesAndSelf().Select(child => child switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left,
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } prefix => prefix.Operand,
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } postfix => postfix.Operand,
            RefExpressionSyntax reference => reference.Expression,
            ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None } argument => argument.Expression,
            _ => null,
        }).SelectMany(target => target is TupleExpressionSyntax tuple ? tuple.Arguments.Select(argument => argument.Expression) : target is null ? [] : [target]);

    /// <summary>A variable may have been assigned: it is not known any more.</summary>
    private static void Forget(ExpressionSyntax target, Frame frame, Unknown reason)
    {
        switch (target)
        {
            case ElementAccessExpressionSyntax element:
                SpoilRoot(element.Expression);
                break;
            case MemberAccessExpressionSyntax { Expression: not ThisExpressionSyntax } access:
                SpoilRoot(access.Expression);
                break;
            case IdentifierNameSyntax name when frame.Find(name.Identifier.ValueText) is { } value:
                frame.Assign(name.Identifier.ValueText, new UnknownValue(reason, value.Builders));
                break;
            case IdentifierNameSyntax name:
                ForgetField(name.Identifier.ValueText);
                break;
            case MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access:
                ForgetField(access.Name.Identifier.ValueText);
                break;
            case InvocationExpressionSyntax invocation:
                // A method that returns a reference into what it was given.
                foreach (var argument in invocation.ArgumentList.Arguments)
                {
                    SpoilRoot(argument.Expression);
                }

                SpoilRoot(invocation.Expression);
                break;
        }

        void SpoilRoot(ExpressionSyntax expression)
        {
            if (SyntaxFacts.RootOf(expression) is { } root && Local(root.Identifier.ValueText, frame) is { } value)
            {
                Spoil(value, reason);
            }
        }

        void ForgetField(string name)
        {
            if (frame.This is { } @this)
            {
                @this.Fields[name] = new UnknownValue(reason, @this.Fields.TryGetValue(name, out var value) ? value.Builders : []);
            }
        }
    }

    private static bool LeavesBody(SyntaxNode node) =>
        node.DescendantNodesAndSelf(child => child is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .Any(child => child is ReturnStatementSyntax or YieldStatementSyntax or GotoStatementSyntax
                || (child is BreakStatementSyntax or ContinueStatementSyntax
                    && !child.Ancestors().TakeWhile(ancestor => ancestor != node.Parent).Any(IsLoopOrSwitch)));

    private static bool IsLoopOrSwitch(SyntaxNode node) =>
        node is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax or SwitchStatementSyntax;
}
