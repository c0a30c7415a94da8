using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ModelLint.Reading.Syntax;

/// <summary>
/// The trees that models are read from, and what a reading has looked at in them beyond their declarations. Where only bodies of other trees have changed, and what was searched for is not
/// found in these, a reading would come to the same.
/// </summary>
/// <param name="trees">All trees of a compilation, in order.</param>
internal sealed class SourceTrees(ImmutableArray<SyntaxTree> trees)
{
    private readonly object _gate = new();
    private readonly HashSet<SyntaxTree> _visited = [];
    private readonly List<Func<SyntaxTree, CancellationToken, bool>> _vain = [];
    private ImmutableArray<SyntaxTree> _trees = trees;

    /// <summary>Something of the tree was looked at: a body, or the place where something stands.</summary>
    public void Visit(SyntaxTree tree)
    {
        lock (_gate)
        {
            _visited.Add(tree);
        }
    }

    /// <summary>All that is found in any tree.</summary>
    /// <param name="find">Keeps nothing of a compilation alive, since it is asked again after edits.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public IReadOnlyList<T> Find<T>(Func<SyntaxTree, CancellationToken, IReadOnlyCollection<T>> find, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var found = new List<T>();
            foreach (var tree in _trees)
            {
                if (find(tree, cancellationToken) is { Count: > 0 } inTree)
                {
                    _visited.Add(tree);
                    found.AddRange(inTree);
                }
            }

            _vain.Add((tree, cancellationToken) => find(tree, cancellationToken).Count > 0);
            return found;
        }
    }

    /// <inheritdoc cref="Find"/>
    /// <summary>Whether any tree has what is searched for: the first that has is enough.</summary>
    public bool Any(Func<SyntaxTree, CancellationToken, bool> find, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            foreach (var tree in _trees)
            {
                if (find(tree, cancellationToken))
                {
                    _visited.Add(tree);
                    return true;
                }
            }

            _vain.Add(find);
            return false;
        }
    }

    /// <summary>Whether what was read holds for these trees too; what is searched for from now on is searched for in them.</summary>
    public bool TryMoveTo(ImmutableArray<SyntaxTree> trees, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_trees == trees)
            {
                return true;
            }

            if (_trees.Length != trees.Length)
            {
                return false;
            }

            for (var i = 0; i < trees.Length; i++)
            {
                if (_trees[i] != trees[i] && !IsReplacedBy(_trees[i], trees[i], cancellationToken))
                {
                    return false;
                }
            }

            _trees = trees;
            return true;
        }
    }

    private bool IsReplacedBy(SyntaxTree before, SyntaxTree after, CancellationToken cancellationToken) =>
        !_visited.Contains(before)
        && before.FilePath == after.FilePath
        && SyntaxTreeFacts.Of(before, cancellationToken).DeclarationHash == SyntaxTreeFacts.Of(after, cancellationToken).DeclarationHash
        && !_vain.Exists(find => find(after, cancellationToken));
}
