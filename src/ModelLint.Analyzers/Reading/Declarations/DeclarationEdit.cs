using ModelLint.Metadata;
using ModelLint.Reading.Syntax;

namespace ModelLint.Reading.Declarations;

/// <summary>
/// A change of members only: of properties, methods and the like in types that stay as they are. No name means another type for it and no constant another value, so that
/// what is not of these types, does not derive from them and asks for no member of these names is as it was.
/// </summary>
internal sealed class DeclarationEdit
{
    private readonly HashSet<ulong> _trees = [];
    private readonly HashSet<string> _types = [];
    private readonly HashSet<string> _members = [];

    /// <summary>Null where more than members has changed, or where an attribute or a constant may depend on one of them (<c>nameof</c>).</summary>
    public static DeclarationEdit? Between(IReadOnlyList<TreeDeclarations> before, IReadOnlyList<TreeDeclarations> after)
    {
        if (before.Count != after.Count)
        {
            return null;
        }

        var edit = new DeclarationEdit();
        for (var i = 0; i < before.Count; i++)
        {
            if (before[i].Hash == after[i].Hash)
            {
                continue;
            }

            if (before[i].TableHash != after[i].TableHash)
            {
                return null;
            }

            edit._trees.Add(before[i].Hash);
            edit._types.UnionWith(before[i].Types.FindDifferences(after[i].Types));
            edit._members.UnionWith(before[i].Members.FindDifferences(after[i].Members));
        }

        return after.Any(tree => tree.ConstantNames.Any(edit._members.Contains)) ? null : edit;
    }

    /// <param name="question">A question that was answered before.</param>
    public bool Touches(NameQuestion question) => _members.Contains(question.Name) || _trees.Contains(question.Tree);

    /// <param name="type">A type as it was read before.</param>
    /// <param name="before">What was known then.</param>
    public bool Touches(TypeDeclaration type, DeclarationState before)
    {
        if (type.Interfaces.Any(@interface => _types.Contains(@interface.MetadataName)))
        {
            return true;
        }

        for (TypeDeclaration? current = type; ;)
        {
            if (_types.Contains(current.Type.MetadataName))
            {
                return true;
            }

            if (current.BaseType is not { } baseType)
            {
                return false;
            }

            if (!before.Types.TryGetValue(baseType, out current) || current is null)
            {
                // Not read so far: one of this source may derive from any.
                return before.Index.Types(baseType.MetadataName).Any();
            }
        }
    }
}
