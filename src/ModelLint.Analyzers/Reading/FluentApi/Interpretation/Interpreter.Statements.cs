using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

internal sealed partial class Interpreter
{
    private enum Completion
    {
        Normal,
        Break,
        Continue,
        Return,
        Throw,
    }

    private void ExecuteBody(BlockSyntax block, Frame frame) => ExecuteAll(block.Statements, frame);

    private Completion Execute(StatementSyntax statement, Frame frame)
    {
        if (IsExhausted)
        {
            frame.Undecided = TooMuch(SyntaxFacts.AnchorOf(statement)).Reason;
            return Completion.Normal;
        }

        if (!Step())
        {
            frame.Undecided = new("this code nests deeper than is followed", SyntaxFacts.AnchorOf(statement));
        }

        if (frame is { Undecided: { } undecided, IsAttempted: false })
        {
            MayRun(statement, frame, undecided);
            return Completion.Normal;
        }

        switch (statement)
        {
            case BlockSyntax block:
                return ExecuteAll(block.Statements, frame.ForBlock());
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
            case CommonForEachStatementSyntax forEach:
                return ExecuteForEach(forEach, frame);
            case ForStatementSyntax @for:
                return ExecuteFor(@for, frame);
            case WhileStatementSyntax @while:
                return ExecuteLoop(@while, @while.Condition, @while.Statement, [], frame);
            case DoStatementSyntax @do:
                return ExecuteDo(@do, frame);
            case TryStatementSyntax @try:
                return ExecuteTry(@try, frame);
            case YieldStatementSyntax @yield when frame.Yielded is { } yielded:
                return ExecuteYield(@yield, yielded, frame);
            case ReturnStatementSyntax @return:
                frame.ReturnValue = @return.Expression is { } result ? Evaluate(result, frame) : null;
                return Completion.Return;
            case BreakStatementSyntax:
                return Completion.Break;
            case ContinueStatementSyntax:
                return Completion.Continue;
            case ThrowStatementSyntax:
                _notFollowed++;
                return Completion.Throw;
            case LocalFunctionStatementSyntax or EmptyStatementSyntax:
                return Completion.Normal;
            case LabeledStatementSyntax:
                frame.Undecided = new("what jumps to this label is not followed", SyntaxFacts.AnchorOf(statement));
                MayRun(statement, frame, frame.Undecided!, isRepeated: true);
                return Completion.Normal;
            case UsingStatementSyntax @using:
                return ExecuteUsing(@using, frame.ForBlock());
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

        var completion = Completion.Normal;
        var resources = new Stack<(Value Resource, SyntaxNode Place)>();
        foreach (var statement in statements)
        {
            completion = Execute(statement, frame);
            if (statement is LocalDeclarationStatementSyntax { UsingKeyword.RawKind: (int)SyntaxKind.UsingKeyword } @using)
            {
                PushResources(@using.Declaration, frame, resources);
            }

            if (completion != Completion.Normal)
            {
                break;
            }
        }

        Dispose(resources);
        return completion;
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
        MayRun(@if.Statement, frame, reason);
        if (@if.Else is not null)
        {
            MayRun(@if.Else, frame, reason);
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
                    CasePatternSwitchLabelSyntax pattern => And(Matches(pattern.Pattern, governing, frame), When(pattern.WhenClause, frame)),
                    DefaultSwitchLabelSyntax => false,
                    _ => null,
                };
                if (matches is null)
                {
                    MayRun(@switch, frame, Undecidable(governing, @switch.Expression));
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
        var completion = chosen is null ? Completion.Normal : ExecuteAll(chosen.Statements, frame.ForBlock());
        return completion == Completion.Break ? Completion.Normal : completion;
    }

    private static Unknown Undecidable(Value value, SyntaxNode condition) =>
        value is UnknownValue unknown ? unknown.Reason : new("this condition cannot be decided", SyntaxFacts.AnchorOf(condition));
}
