using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

internal sealed partial class Interpreter
{
    // Of a loop that counts; one over a sequence ends with it.
    private const int MaxTurns = 1_000;

    private Completion ExecuteForEach(CommonForEachStatementSyntax forEach, Frame frame)
    {
        var collection = Evaluate(forEach.Expression, frame);
        var elements = collection switch
        {
            SequenceValue sequence => sequence.Elements.Select(element => (Value: element, IsCertain: true)).ToArray(),
            UncertainSequenceValue uncertain => uncertain.Elements,
            Constant { Object: string text } => text.Select(letter => (Value: Value.Of(letter), IsCertain: true)).ToArray(),
            _ => null,
        };
        if (elements is null)
        {
            var reason = Undecidable(collection, forEach.Expression);
            NotFollowed(reason, [collection]);
            MayRun(forEach.Statement, frame.ForTurn(servesSeveral: true), reason, isRepeated: true);
            return Completion.Normal;
        }

        foreach (var (element, isCertain) in elements)
        {
            var turn = frame.ForTurn(servesSeveral: true);
            switch (forEach)
            {
                case ForEachStatementSyntax single:
                    turn.Declare(single.Identifier.ValueText, element);
                    break;
                case ForEachVariableStatementSyntax several:
                    Deconstruct(several.Variable, element, turn);
                    break;
            }

            if (!isCertain)
            {
                MayRun(forEach.Statement, turn, Undecidable(collection, forEach.Expression));
                continue;
            }

            switch (Execute(forEach.Statement, turn))
            {
                case Completion.Break:
                    return Completion.Normal;
                case Completion.Return:
                    return Completion.Return;
                case Completion.Throw:
                    return Completion.Throw;
            }
        }

        return Completion.Normal;
    }

    private Completion ExecuteFor(ForStatementSyntax @for, Frame frame)
    {
        var outer = frame.ForTurn(servesSeveral: true);
        if (@for.Declaration is { } declaration)
        {
            Declare(declaration, outer);
        }

        foreach (var initializer in @for.Initializers)
        {
            Evaluate(initializer, outer);
        }

        return ExecuteLoop(@for, @for.Condition, @for.Statement, @for.Incrementors, outer);
    }

    private Completion ExecuteLoop(StatementSyntax loop, ExpressionSyntax? condition, StatementSyntax body, SeparatedSyntaxList<ExpressionSyntax> incrementors, Frame frame)
    {
        for (var turns = 0; ; turns++)
        {
            var goesOn = condition is null ? Value.Of(true) : Evaluate(condition, frame);
            if (turns > MaxTurns || !Step())
            {
                // It may have no end, and nobody sees a model then.
                var reason = new Unknown("this loop goes on for longer than is followed", SyntaxFacts.AnchorOf(loop));
                frame.Undecided = reason;
                NotFollowed(reason, frame.ValuesMentionedIn(loop));
                ForgetAssigned(loop, frame, reason);
                return Completion.Normal;
            }

            if (Constants.ToBoolean(goesOn) is not { } decided || frame is { Undecided: not null, IsAttempted: false })
            {
                MayRun(loop, frame, Undecidable(goesOn, condition ?? (SyntaxNode)loop), isRepeated: true);
                return Completion.Normal;
            }

            var completion = decided ? Execute(body, frame.ForTurn(servesSeveral: true)) : Completion.Break;
            if (completion is Completion.Break)
            {
                return Completion.Normal;
            }

            if (completion is Completion.Return or Completion.Throw)
            {
                return completion;
            }

            foreach (var incrementor in incrementors)
            {
                Evaluate(incrementor, frame);
            }
        }
    }

    private Completion ExecuteDo(DoStatementSyntax @do, Frame frame)
    {
        var completion = Execute(@do.Statement, frame.ForTurn(servesSeveral: true));
        return completion switch
        {
            Completion.Normal or Completion.Continue => ExecuteLoop(@do, @do.Condition, @do.Statement, [], frame),
            Completion.Break => Completion.Normal,
            _ => completion,
        };
    }

    private Completion ExecuteYield(YieldStatementSyntax @yield, List<Value> yielded, Frame frame)
    {
        if (@yield.Expression is null)
        {
            return Completion.Return;
        }

        yielded.Add(Evaluate(@yield.Expression, frame));
        return Completion.Normal;
    }

    /// <summary>Where all of the block was followed and nothing in it throws, it runs to its end; where something may have thrown, how far it ran is not known.</summary>
    private Completion ExecuteTry(TryStatementSyntax @try, Frame frame)
    {
        if (Doubt is not null)
        {
            ExecuteParts(@try, frame);
            return Completion.Normal;
        }

        var before = _notFollowed;
        var completion = Execute(@try.Block, frame);
        if (@try.Catches.Count > 0 && (_notFollowed != before || completion == Completion.Throw))
        {
            MayRun(@try, frame, new("what of this 'try' runs is not known", SyntaxFacts.AnchorOf(@try)));
            return Completion.Normal;
        }

        var last = @try.Finally is null ? Completion.Normal : Execute(@try.Finally.Block, frame);
        return last == Completion.Normal ? completion : last;
    }
}
