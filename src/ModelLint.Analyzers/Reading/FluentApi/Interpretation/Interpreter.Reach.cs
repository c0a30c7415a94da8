using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

/// <summary>Code that may or may not run, or that cannot be followed: what it could have changed becomes unknown.</summary>
internal sealed partial class Interpreter
{
    private void MarkReached(SyntaxNode node, Frame frame, Unknown reason)
    {
        foreach (var name in node.DescendantNodesAndSelf().OfType<SimpleNameSyntax>())
        {
            foreach (var builder in frame.Find(name.Identifier.ValueText)?.Builders ?? [])
            {
                Narrow(builder, name, frame).MarkUnknown(reason);
            }
        }

        foreach (var builder in frame.This?.Builders ?? [])
        {
            builder.MarkUnknown(reason);
        }

        foreach (var assignment in node.DescendantNodesAndSelf().OfType<AssignmentExpressionSyntax>())
        {
            Forget(assignment.Left, frame, reason);
        }

        if (LeavesBody(node))
        {
            frame.Undecided = reason;
        }
    }

    /// <summary>Of <c>modelBuilder.Entity&lt;T&gt;().Property(…)…</c> only that entity type or property is touched, provided that it is in the model already.</summary>
    private BuilderValue Narrow(BuilderValue builder, SimpleNameSyntax mention, Frame frame)
    {
        SyntaxNode expression = mention;
        while (expression.Parent is MemberAccessExpressionSyntax access
            && access.Expression == expression
            && access.Parent is InvocationExpressionSyntax invocation
            && builder.Call(new(this, frame, invocation, $"Find{access.Name.Identifier.ValueText}")) is BuilderValue narrower)
        {
            builder = narrower;
            expression = invocation;
        }

        return builder;
    }

    /// <summary>A variable may have been assigned: it is not known any more.</summary>
    private static void Forget(ExpressionSyntax target, Frame frame, Unknown reason)
    {
        switch (target)
        {
            case IdentifierNameSyntax name when frame.Find(name.Identifier.ValueText) is { } value:
                frame.Assign(name.Identifier.ValueText, new UnknownValue(reason, value.Builders));
                break;
            case IdentifierNameSyntax name:
                ForgetField(name.Identifier.ValueText);
                break;
            case MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access:
                ForgetField(access.Name.Identifier.ValueText);
                break;
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
            .Any(child => child is ReturnStatementSyntax or GotoStatementSyntax
                || (child is BreakStatementSyntax or ContinueStatementSyntax
                    && !child.Ancestors().TakeWhile(ancestor => ancestor != node.Parent).Any(IsLoopOrSwitch)));

    private static bool IsLoopOrSwitch(SyntaxNode node) =>
        node is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax or SwitchStatementSyntax;
}
