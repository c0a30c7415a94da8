using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ModelLint.Reading.Syntax;

/// <summary>Gathers what a type declaration declares. Of two members of one name (half-typed code, overloads) the first counts.</summary>
internal sealed class MemberTable
{
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<TextSpan>> NoAttributes = new Dictionary<string, IReadOnlyList<TextSpan>>();

    private readonly Dictionary<string, TextSpan> _identifiers = [];
    private Dictionary<string, IReadOnlyList<TextSpan>>? _attributes;

    public IReadOnlyDictionary<string, TextSpan> Identifiers => _identifiers;

    public IReadOnlyDictionary<string, IReadOnlyList<TextSpan>> Attributes => _attributes ?? NoAttributes;

    public List<DeclaredMethod> Methods { get; } = [];

    public void Add(SyntaxToken identifier, SyntaxList<AttributeListSyntax> attributes, string target, bool isDefaultTarget = true)
    {
        if (_identifiers.ContainsKey(identifier.ValueText))
        {
            return;
        }

        _identifiers.Add(identifier.ValueText, identifier.Span);
        if (AttributesOf(attributes, target, isDefaultTarget) is { Count: > 0 } spans)
        {
            (_attributes ??= []).Add(identifier.ValueText, spans);
        }
    }

    /// <summary>Those for <paramref name="target"/>: <c>[property: Key]</c> on a record's parameter belongs to the property, <c>[Key]</c> to the parameter.</summary>
    public static IReadOnlyList<TextSpan> AttributesOf(SyntaxList<AttributeListSyntax> lists, string target, bool isDefaultTarget)
    {
        if (lists.Count == 0)
        {
            return [];
        }

        return (from list in lists
                where list.Target is null ? isDefaultTarget : list.Target.Identifier.ValueText == target
                from attribute in list.Attributes
                select attribute.Span).ToArray();
    }
}
