using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Edits;

/// <summary>Moves a property before the others of an index, in the <c>HasIndex</c> or <c>[Index]</c> that names them, and its direction with it.</summary>
/// <param name="Call">That call or attribute, or one further along its chain.</param>
/// <param name="Property">One that the index has.</param>
internal sealed record MoveMemberFirst(Anchor Call, Property Property) : ModelEdit
{
    public override Action? Place(EditContext context)
    {
        if (IndexSyntax.Find(Call) is not { } index
            || context.ChangesOf(index.Node.SyntaxTree) is not { } changes || !context.Compilation.ContainsSyntaxTree(index.Node.SyntaxTree)
            || index.Members is not { } members
            || index.Directions is not { } directions)
        {
            return null;
        }

        var position = members.Select(IndexSyntax.NameOf).ToList().IndexOf(Property.Name);
        // All columns descending is said without any of them.
        return position > 0 && (directions.Count == 0 || directions.Count == members.Count)
            ? () =>
            {
                MoveFirst(members, position, changes);
                MoveFirst(directions, position, changes);
            }
            : null;
    }

    /// <summary>What stands between the elements stays between them.</summary>
    private static void MoveFirst(IReadOnlyList<ExpressionSyntax> elements, int position, DocumentChanges changes)
    {
        for (var i = 0; i <= position && i < elements.Count; i++)
        {
            changes.Replace(elements[i].Span, elements[i == 0 ? position : i - 1].ToString());
        }
    }
}
