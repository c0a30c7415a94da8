using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading.Declarations;
using ModelLint.Reading.FluentApi.Interpretation;

namespace ModelLint.Reading.FluentApi.Values;

/// <summary>What can be called: a lambda, a method group, a local function.</summary>
internal abstract class FunctionValue : Value;

internal sealed class LambdaValue(AnonymousFunctionExpressionSyntax syntax, Frame frame) : FunctionValue
{
    public AnonymousFunctionExpressionSyntax Syntax { get; } = syntax;

    /// <summary>Where it was written: its body sees these locals.</summary>
    public Frame Frame { get; } = frame;

    public IReadOnlyList<ParameterSyntax> Parameters { get; } = syntax switch
    {
        // As an array: the switch would else be a SeparatedSyntaxList, whose Add returns a new list and leaves this one empty.
        SimpleLambdaExpressionSyntax simple => (ParameterSyntax[])[simple.Parameter],
        ParenthesizedLambdaExpressionSyntax parenthesized => parenthesized.ParameterList.Parameters,
        AnonymousMethodExpressionSyntax { ParameterList: { } list } => list.Parameters,
        _ => [],
    };

    public override IEnumerable<Value> Holds => Frame.ValuesMentionedIn(Syntax);
}

internal sealed class MethodGroupValue(
    IReadOnlyList<SourceMethod> methods, Value? target, IReadOnlyList<ClrType> types, string name, IReadOnlyList<ClrType?> typeArguments, Frame frame) : FunctionValue
{
    public IReadOnlyList<SourceMethod> Methods { get; } = methods;

    /// <summary>The types that declare them, of which a framework's have no methods here.</summary>
    public IReadOnlyList<ClrType> Types { get; } = types;

    public string Name { get; } = name;

    public IReadOnlyList<ClrType?> TypeArguments { get; } = typeArguments;

    public Frame Frame { get; } = frame;

    /// <summary>The object whose methods they are; null for static ones.</summary>
    public Value? Target { get; } = target;

    public override IEnumerable<Value> Holds => Target is null ? [] : [Target];
}

internal sealed class LocalFunctionValue(LocalFunctionStatementSyntax syntax, Frame frame) : FunctionValue
{
    public LocalFunctionStatementSyntax Syntax { get; } = syntax;

    public Frame Frame { get; } = frame;

    public override IEnumerable<Value> Holds => Frame.ValuesMentionedIn(Syntax);
}

/// <summary>A method of the framework, with its receiver: <c>typeof(IHasTenant).IsAssignableFrom</c>.</summary>
internal sealed class KnownMethodValue(Value receiver, string name, Frame frame) : FunctionValue
{
    public Value Receiver { get; } = receiver;

    public string Name { get; } = name;

    public Frame Frame { get; } = frame;

    public override IEnumerable<Value> Holds => [Receiver];
}
