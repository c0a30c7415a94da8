using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ModelLint.Reading.Syntax;

/// <summary>Makes the <see cref="TreeDeclarations"/> of a tree of what <see cref="DeclarationWalker"/> comes across in it.</summary>
internal sealed class DeclarationTable(SourceText text, CSharpParseOptions options)
{
    private readonly DeclarationHasher _hasher = new(text);
    private readonly Dictionary<string, ulong> _members = [];
    private readonly Dictionary<string, ulong> _types = [];
    private readonly HashSet<string> _constantNames = [];
    private ulong _table = DeclarationHasher.Combine(DeclarationHasher.Seed, (ulong)options.GetHashCode()); // preprocessor symbols decide what a text declares
    private ulong _all = DeclarationHasher.Seed;

    /// <summary>Something that names may depend on wherever they stand.</summary>
    public void Add(SyntaxNode node) => Add(node.Span, []);

    public void Add(TextSpan span, IEnumerable<TextSpan> bodies) => _table = _hasher.Combine(_table, span, bodies);

    public void Add(string mark) => _table = DeclarationHasher.Combine(_table, mark);

    /// <summary>The type from its attributes to its open brace.</summary>
    public void AddHead(MemberDeclarationSyntax type, string metadataName)
    {
        Add(metadataName);
        var head = type switch
        {
            TypeDeclarationSyntax { OpenBraceToken: { IsMissing: false, Span.Length: > 0 } brace } => TextSpan.FromBounds(type.SpanStart, brace.SpanStart),
            TypeDeclarationSyntax { Members: [var first, ..] } => TextSpan.FromBounds(type.SpanStart, first.FullSpan.Start),
            _ => type.Span,
        };
        Add(head, []);
        AddConstantNames(type.AttributeLists);
    }

    public void AddMember(string name, SyntaxNode member, string metadataName, IEnumerable<TextSpan> bodies)
    {
        var hash = _hasher.Combine(DeclarationHasher.Combine(DeclarationHasher.Seed, metadataName), member.Span, bodies);
        Add(_members, name, hash);
        Add(_types, metadataName, hash);
        _all = DeclarationHasher.Combine(_all, hash);
    }

    public void AddConstantNames(SyntaxList<AttributeListSyntax> attributes)
    {
        foreach (var list in attributes)
        {
            foreach (var attribute in list.Attributes)
            {
                AddConstantNames(attribute.ArgumentList);
            }
        }
    }

    public void AddConstantNames(SyntaxNode? value)
    {
        foreach (var token in value?.DescendantTokens() ?? [])
        {
            if (token.IsKind(SyntaxKind.IdentifierToken))
            {
                _constantNames.Add(token.ValueText);
            }
        }
    }

    public bool Mentions(string word, TextSpan span) => text.ToString(span).Contains(word);

    public TreeDeclarations Create() => new()
    {
        Hash = DeclarationHasher.Combine(_table, _all),
        TableHash = _table,
        Members = new(_members),
        ConstantNames = _constantNames.ToArray(),
        Types = new(_types),
    };

    /// <summary>Directives (<c>#nullable</c>, <c>#if</c>) reach beyond what they stand in: of a tree with one, all counts that is in no body.</summary>
    public TreeDeclarations CreateWithDirectives(IReadOnlyList<TextSpan> bodies)
    {
        Add(new TextSpan(0, text.Length), bodies);
        return Create();
    }

    private static void Add(Dictionary<string, ulong> hashes, string name, ulong hash)
    {
        hashes.TryGetValue(name, out var others);
        hashes[name] = DeclarationHasher.Combine(others, hash);
    }
}
