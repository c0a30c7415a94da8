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

    private enum Completion
    {
        Normal,
        Break,
        Continue,
        Return,
        Throw,
    }

    private void ExecuteBody(BlockSyntax block, Frame frame) => Execute(block, frame);

    private Completion Execute(StatementSyntax statement, Frame frame)
    {
        if (!Step())
        {
            frame.Undecided = new("there is more code here than is followed", SyntaxFacts.AnchorOf(statement));
        }

        if (frame.Undecided is { } undecided)
        {
            MarkReached(statement, frame, undecided);
            return Completion.Normal;
        }

        switch (statement)
        {
            case BlockSyntax block:
                return ExecuteAll(block.Statements, frame);
            case ExpressionStatementSyntax expression:
                Evaluate(expression.Expression, frame);
                return Completion.Normal;
            case LocalDeclarationStatementSyntax local:
                Declare(local.Declaration, frame);
                return Completion.Normal;
            case IfStatementSyntax @if:
                return ExecuteIf(@if, frame);
            case SwitchStatementSyntax @switch:
                return ExecuteSwitch(@switch, frame);
            case ForEachStatementSyntax forEach:
                return ExecuteForEach(forEach, frame);
            case ForStatementSyntax @for:
                return ExecuteFor(@for, frame);
            case WhileStatementSyntax @while:
                return ExecuteLoop(@while, @while.Condition, @while.Statement, [], frame);
            case ReturnStatementSyntax @return:
                frame.ReturnValue = @return.Expression is { } result ? Evaluate(result, frame) : null;
                return Completion.Return;
            case BreakStatementSyntax:
                return Completion.Break;
            case ContinueStatementSyntax:
                return Completion.Continue;
            case ThrowStatementSyntax:
                return Completion.Throw;
            case LocalFunctionStatementSyntax or EmptyStatementSyntax:
                return Completion.Normal;
            case LabeledStatementSyntax:
                frame.Undecided = new("what jumps to this label is not followed", SyntaxFacts.AnchorOf(statement));
                MarkReached(statement, frame, frame.Undecided!);
                return Completion.Normal;
            case UsingStatementSyntax @using:
                if (@using.Declaration is { } declaration)
                {
                    Declare(declaration, frame);
                }

                return Execute(@using.Statement, frame);
            case CheckedStatementSyntax @checked:
                return Execute(@checked.Block, frame);
            case LockStatementSyntax @lock:
                return Execute(@lock.Statement, frame);
            default:
                MarkReached(statement, frame, new("this statement is not followed", SyntaxFacts.AnchorOf(statement)));
                return Completion.Normal;
        }
    }

    private Completion ExecuteAll(SyntaxList<StatementSyntax> statements, Frame frame)
    {
        // Local functions can be called before they stand.
        foreach (var function in statements.OfType<LocalFunctionStatementSyntax>())
        {
            frame.Declare(function.Identifier.ValueText, new LocalFunctionValue(function, frame));
        }

        foreach (var statement in statements)
        {
            var completion = Execute(statement, frame);
            if (completion != Completion.Normal)
            {
                return completion;
            }
        }

        return Completion.Normal;
    }

    private void Declare(VariableDeclarationSyntax declaration, Frame frame)
    {
        foreach (var variable in declaration.Variables)
        {
            frame.Declare(
                variable.Identifier.ValueText,
                variable.Initializer is { } initializer ? Stored(Evaluate(initializer.Value, frame, declaration.Type), declaration.Type, frame) : Value.Nothing);
        }
    }

    /// <summary>What a variable of that type holds then: a number may be converted, by the user's own conversions too, and a struct is copied.</summary>
    public static Value Stored(Value value, TypeSyntax? type, Frame frame) => value switch
    {
        Constant { Object: not null } constant when type is { IsVar: false } && frame.TypeOf(type)?.UnwrapNullable() is { } target =>
            Constants.Cast(constant, target) ?? (Value)Undecided(type),
        ObjectValue { Type.IsValueType: true } @struct => @struct.Copy(),
        _ => value,
    };

    private Completion ExecuteIf(IfStatementSyntax @if, Frame frame)
    {
        var condition = Evaluate(@if.Condition, frame);
        switch (Constants.ToBoolean(condition))
        {
            case true:
                return Execute(@if.Statement, frame);
            case false:
                return @if.Else is { } @else ? Execute(@else.Statement, frame) : Completion.Normal;
        }

        var reason = Undecidable(condition, @if.Condition);
        MarkReached(@if.Statement, frame, reason);
        if (@if.Else is not null)
        {
            MarkReached(@if.Else, frame, reason);
        }

        return Completion.Normal;
    }

    private Completion ExecuteSwitch(SwitchStatementSyntax @switch, Frame frame)
    {
        var governing = Evaluate(@switch.Expression, frame);
        if (@switch.DescendantNodes().Any(node => node is GotoStatementSyntax))
        {
            MarkReached(@switch, frame, new("a jump between the sections of a switch is not followed", SyntaxFacts.AnchorOf(@switch)));
            return Completion.Normal;
        }

        SwitchSectionSyntax? chosen = null;
        foreach (var section in @switch.Sections)
        {
            foreach (var label in section.Labels)
            {
                var matches = label switch
                {
                    CaseSwitchLabelSyntax constant => Constants.ToBoolean(EvaluateEquality(governing, Evaluate(constant.Value, frame))),
                    CasePatternSwitchLabelSyntax { WhenClause: null } pattern => Matches(pattern.Pattern, governing, frame),
                    DefaultSwitchLabelSyntax => false,
                    _ => null,
                };
                if (matches is null)
                {
                    MarkReached(@switch, frame, Undecidable(governing, @switch.Expression));
                    return Completion.Normal;
                }

                chosen ??= matches.Value ? section : null;
            }

            if (chosen is not null)
            {
                break;
            }
        }

        chosen ??= @switch.Sections.FirstOrDefault(section => section.Labels.Any(label => label is DefaultSwitchLabelSyntax));
        var completion = chosen is null ? Completion.Normal : ExecuteAll(chosen.Statements, frame);
        return completion == Completion.Break ? Completion.Normal : completion;
    }

    private Completion ExecuteForEach(ForEachStatementSyntax forEach, Frame frame)
    {
        var collection = Evaluate(forEach.Expression, frame);
        if (collection is not SequenceValue sequence)
        {
            var reason = Undecidable(collection, forEach.Expression);
            NotFollowed(reason, [collection]);
            MarkReached(forEach.Statement, frame, reason);
            return Completion.Normal;
        }

        foreach (var element in sequence.Elements)
        {
            var turn = frame.ForTurn(servesSeveral: true);
            turn.Declare(forEach.Identifier.ValueText, element);
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
            if (Constants.ToBoolean(goesOn) is not { } decided || frame.Undecided is not null || turns > MaxTurns || !Step())
            {
                MarkReached(loop, frame, Undecidable(goesOn, condition ?? (SyntaxNode)loop));
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

    private static Unknown Undecidable(Value value, SyntaxNode condition) =>
        value is UnknownValue unknown ? unknown.Reason : new("this condition cannot be decided", SyntaxFacts.AnchorOf(condition));
}
