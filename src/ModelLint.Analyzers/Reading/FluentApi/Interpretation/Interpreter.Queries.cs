using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

internal sealed partial class Interpreter
{
    /// <summary><c>from … where … from … let … orderby … select …</c>: each turn has its own variables.</summary>
    private Value EvaluateQuery(QueryExpressionSyntax query, Frame frame)
    {
        if (query.Body is not { SelectOrGroup: SelectClauseSyntax select, Continuation: null } || RunQuery() is not { } elements)
        {
            return Opaque(query, frame);
        }

        return new SequenceValue(elements) { Again = () => RunQuery() is { } again ? new SequenceValue(again) : Opaque(query, frame) };

        IReadOnlyList<Value>? RunQuery()
        {
            var turns = From(query.FromClause, [frame.ForTurn(servesSeveral: true)]);
            foreach (var clause in query.Body.Clauses)
            {
                turns = turns is null ? null : clause switch
                {
                    FromClauseSyntax from => From(from, turns),
                    WhereClauseSyntax where => Where(where, turns),
                    LetClauseSyntax let => Let(let, turns),
                    OrderByClauseSyntax orderBy => OrderBy(orderBy, turns),
                    _ => null,
                };
            }

            return turns?.Select(turn => Evaluate(select.Expression, turn)).ToArray();
        }
    }

    private IReadOnlyList<Frame>? From(FromClauseSyntax from, IReadOnlyList<Frame> turns)
    {
        var inner = new List<Frame>();
        foreach (var turn in turns)
        {
            if (Evaluate(from.Expression, turn) is not SequenceValue sequence)
            {
                return null;
            }

            foreach (var element in sequence.Elements)
            {
                var next = turn.ForTurn(servesSeveral: true);
                next.Declare(from.Identifier.ValueText, element);
                inner.Add(next);
            }
        }

        return inner;
    }

    private IReadOnlyList<Frame>? Where(WhereClauseSyntax where, IReadOnlyList<Frame> turns)
    {
        var decisions = turns.Select(turn => Constants.ToBoolean(Evaluate(where.Condition, turn))).ToArray();
        return Array.Exists(decisions, decision => decision is null) ? null : turns.Where((_, i) => decisions[i] == true).ToArray();
    }

    private IReadOnlyList<Frame>? OrderBy(OrderByClauseSyntax orderBy, IReadOnlyList<Frame> turns) => orderBy.Orderings.Aggregate<OrderingSyntax, IReadOnlyList<IReadOnlyList<Frame>>?>(
        [turns],
        (ties, ordering) => ties is null ? null : ValueComparison.Sort(ties, turn => Evaluate(ordering.Expression, turn), ordering.IsKind(SyntaxKind.DescendingOrdering)))
        ?.SelectMany(tie => tie).ToArray();

    private IReadOnlyList<Frame> Let(LetClauseSyntax let, IReadOnlyList<Frame> turns)
    {
        foreach (var turn in turns)
        {
            turn.Declare(let.Identifier.ValueText, Evaluate(let.Expression, turn));
        }

        return turns;
    }
}
