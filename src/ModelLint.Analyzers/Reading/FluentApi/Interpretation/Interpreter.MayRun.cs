using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading.Declarations;
using ModelLint.Reading.FluentApi.Calls;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

/// <summary>A chain of calls that may or may not run: no more becomes unknown than what its calls would touch.</summary>
internal sealed partial class Interpreter
{
    /// <summary>Follows the calls on a builder that is mentioned in such code: <c>modelBuilder.Entity&lt;T&gt;().Property(…).HasMaxLength(…)</c> touches one length.</summary>
    /// <param name="dropped">An expression whose value nobody gets.</param>
    private void MayRun(BuilderValue builder, SyntaxNode mention, Frame frame, Unknown reason, SyntaxNode? dropped)
    {
        var expression = mention;
        while (expression.Parent is MemberAccessExpressionSyntax access && access.Expression == expression)
        {
            var next = access.Parent is InvocationExpressionSyntax invocation ? MayCall(builder, invocation, frame, reason) : builder.Member(access.Name.Identifier.ValueText);
            switch (next)
            {
                case Constant or TypeValue when access.Parent is not AssignmentExpressionSyntax assignment || assignment.Left != access:
                    return; // Only read.
                case UnknownValue unknown when !unknown.Builders.Any():
                    return; // Asked for what gives no access to the model.
                case BuilderValue other:
                    builder = other;
                    expression = access.Parent is InvocationExpressionSyntax ? access.Parent : access;
                    break;
                default:
                    builder.MarkUnknown(reason);
                    return;
            }
        }

        // As an argument of a method of the source it is followed there; where its value goes elsewhere, anything may be done to it.
        if (!IsDropped(expression) && !(expression.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } argument && IsDropped(call) && MayBePassed(builder, argument, call, frame, reason)))
        {
            builder.MarkUnknown(reason);
        }

        bool IsDropped(SyntaxNode value) => value.Parent is ExpressionStatementSyntax || value == dropped;
    }

    /// <summary>What the call gives; null where it may touch more than is known here.</summary>
    private Value? MayCall(BuilderValue builder, InvocationExpressionSyntax invocation, Frame frame, Unknown reason)
    {
        var method = SyntaxFacts.NameOf(invocation)!.Identifier.ValueText;
        if (program.Extensions.Find(method, invocation).Count > 0)
        {
            return null;
        }

        var lambda = invocation.ArgumentList.Arguments.LastOrDefault()?.Expression as LambdaExpressionSyntax;
        if (builder.Call(new(this, frame, invocation, $"Find{method}")) is BuilderValue found)
        {
            // `Property(x => x.Name)` goes on with the property, `Entity<T>(e => …)` runs its lambda and goes on with the model.
            if (lambda is null || MemberNames.Of(new LambdaValue(lambda, frame)) is not null)
            {
                return found;
            }

            MayInvoke(new LambdaValue(lambda, frame), [found], reason);
            return builder;
        }

        return builder.Asks(method) ? builder.Call(new(this, frame, invocation, method))
            : lambda is null || builder is InertBuilderValue ? builder.MayRun(new(this, frame, invocation, method), reason)
            : null;
    }

    private void MayInvoke(LambdaValue lambda, IReadOnlyList<Value> arguments, Unknown reason)
    {
        var frame = lambda.Frame.ForFunction(servesSeveral: true);
        for (var i = 0; i < lambda.Parameters.Count && i < arguments.Count; i++)
        {
            frame.Declare(lambda.Parameters[i].Identifier.ValueText, arguments[i]);
        }

        MarkReached(lambda.Syntax.Body, frame, reason, isDropped: true);
    }

    private bool MayBePassed(BuilderValue builder, ArgumentSyntax argument, InvocationExpressionSyntax invocation, Frame frame, Unknown reason)
    {
        if (SyntaxFacts.NameOf(invocation)?.Identifier.ValueText is not { } method || frame.Find(method) is not null)
        {
            return false;
        }

        var type = invocation.Expression switch
        {
            SimpleNameSyntax => frame.This?.Type ?? frame.DeclaringType,
            MemberAccessExpressionSyntax access => TypeNamed(access.Expression, frame),
            _ => null,
        };
        if (type is null)
        {
            return false;
        }

        // The other arguments are not run: they are part of what may or may not.
        var arguments = invocation.ArgumentList.Arguments
            .Select(each => new BoundArgument(each.NameColon?.Name.Identifier.ValueText, each == argument ? builder : new UnknownValue(reason)))
            .ToArray();
        return MethodBinding.Choose(program.Methods.Find(type, method), null, arguments, TypeArguments(invocation, frame), this) is { } binding && MayCallMethod(binding, frame.This, reason);
    }

    private bool MayCallMethod(MethodBinding binding, ObjectValue? @this, Unknown reason)
    {
        SourceMethod method = binding.Method;
        var body = method.Body;
        var frame = new Frame(method.Scope, method.DeclaringType, binding.TypeArguments, IsStatic(method) ? null : @this, isRepeated: true);
        if (body is null || _depth >= MaxDepth || !binding.DeclareParameters(frame, this) || !Enter(body))
        {
            return false;
        }

        _depth++;
        MarkReached(body, frame, reason, isDropped: true);
        _depth--;
        _running[body]--;
        return true;
    }
}
