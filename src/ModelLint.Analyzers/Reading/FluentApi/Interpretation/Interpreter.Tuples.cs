using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

internal sealed partial class Interpreter
{
    private TupleValue EvaluateTuple(TupleExpressionSyntax tuple, Frame frame) => new(
        tuple.Arguments.Select(argument => argument.NameColon?.Name.Identifier.ValueText ?? InferredNameOf(argument.Expression)).ToArray(),
        tuple.Arguments.Select(argument => Evaluate(argument.Expression, frame)).ToArray());

    private TupleValue EvaluateAnonymousObject(AnonymousObjectCreationExpressionSyntax anonymous, Frame frame) => new(
        anonymous.Initializers.Select(initializer => initializer.NameEquals?.Name.Identifier.ValueText ?? InferredNameOf(initializer.Expression)).ToArray(),
        anonymous.Initializers.Select(initializer => Evaluate(initializer.Expression, frame)).ToArray());

    private static string? InferredNameOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => null,
    };

    /// <summary>Takes a value apart into the variables that are declared or named; what it has no parts for is not known.</summary>
    private void Deconstruct(SyntaxNode target, Value value, Frame frame)
    {
        switch (target)
        {
            case DeclarationExpressionSyntax declaration:
                Deconstruct(declaration.Designation, value, frame);
                break;
            case SingleVariableDesignationSyntax variable:
                frame.Declare(variable.Identifier.ValueText, value);
                break;
            case ParenthesizedVariableDesignationSyntax designation:
                DeconstructInto(designation.Variables, value, frame);
                break;
            case TupleExpressionSyntax tuple:
                DeconstructInto(tuple.Arguments.Select(argument => argument.Expression).ToArray(), value, frame);
                break;
            case ExpressionSyntax expression:
                Assign(expression, value, frame);
                break;
        }
    }

    private void DeconstructInto(IReadOnlyList<SyntaxNode> targets, Value value, Frame frame)
    {
        var parts = PartsOf(value, targets.Count);
        for (var i = 0; i < targets.Count; i++)
        {
            Deconstruct(targets[i], parts?[i] ?? Undecided(targets[i], value), frame);
        }
    }

    /// <summary>The parts of a tuple, or of a positional record of the source.</summary>
    private IReadOnlyList<Value>? PartsOf(Value value, int count)
    {
        if (value is TupleValue tuple)
        {
            return tuple.Values.Count == count ? tuple.Values : null;
        }

        if (value is not ObjectValue @object || program.Types.Find(@object.Type)?.IsRecord != true || program.Methods.Find(@object.Type, "Deconstruct").Count > 0)
        {
            return null;
        }

        var parameters = program.Members.PartsOf(@object.Type).SelectMany(part => part.Syntax.ChildNodes().OfType<ParameterListSyntax>()).FirstOrDefault()?.Parameters;
        return parameters?.Count == count ? parameters.Value.Select(parameter => MemberOf(@object, parameter.Identifier.ValueText, parameter)).ToArray() : null;
    }

    /// <summary>The element of a known sequence or dictionary, a letter of a text. An indexer of anything else is not followed: it may be anyone's code.</summary>
    private Value EvaluateElement(ExpressionSyntax access, Value receiver, ExpressionSyntax index, Frame frame)
    {
        var count = receiver switch
        {
            SequenceValue sequence => sequence.Elements.Count,
            Constant { Object: string text } => text.Length,
            TextBuilderValue { Changed: null } builder => builder.Text.Length,
            _ => -1,
        };
        if (index is RangeExpressionSyntax range && receiver is Constant { Object: string } or SequenceValue { IsLookup: false })
        {
            var start = range.LeftOperand is null ? 0 : PositionOf(range.LeftOperand, count, frame);
            var end = range.RightOperand is null ? count : PositionOf(range.RightOperand, count, frame);
            return !(start >= 0 && end >= start && end <= count) ? Undecided(access, receiver)
                : receiver is SequenceValue whole ? SequenceValue.List(whole.Elements.Skip(start.Value).Take(end.Value - start.Value))
                : Value.Of(((string)((Constant)receiver).Object!).Substring(start.Value, end.Value - start.Value));
        }

        if (receiver is SequenceValue { IsLookup: true } lookup)
        {
            return ValueComparison.Find(lookup, Evaluate(index, frame)) ?? (Value)Undecided(access, receiver);
        }

        if (count >= 0 && PositionOf(index, count, frame) is { } position && position >= 0 && position < count && !IsDictionary(receiver))
        {
            return receiver switch
            {
                SequenceValue sequence => sequence.Elements[position],
                Constant { Object: string text } => Value.Of(text[position]),
                _ => Value.Of(((TextBuilderValue)receiver).Text[position]),
            };
        }

        var key = Evaluate(index, frame);
        return receiver switch
        {
            SequenceValue dictionary when ListFunctions.Find(dictionary, key) is { } found => found,
            BuilderValue => Undecided(access, receiver), // An annotation.
            _ => NotFollowed(new($"'{Shorten(access)}' is not followed", SyntaxFacts.AnchorOf(access)), [receiver, key]),
        };
    }

    private static bool IsDictionary(Value value) => value is SequenceValue { Elements: [var first, ..] } && ListFunctions.IsPair(first);

    private int? PositionOf(ExpressionSyntax index, int count, Frame frame) =>
        index is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.IndexExpression, Operand: var fromEnd }
            ? Evaluate(fromEnd, frame) is Constant { Object: int back } ? count - back : null
            : Evaluate(index, frame) is Constant { Object: int position } ? position : null;
}
