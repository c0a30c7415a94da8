using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ModelLint.Metadata;
using ModelLint.Reading.Syntax;

namespace ModelLint.Reading.Declarations;

/// <summary>The catalog of a compilation: its declaration state, and the compilation at hand for what the state has not been asked yet.</summary>
internal sealed class SymbolTypeCatalog : TypeCatalog
{
    private readonly Compilation _compilation;
    private readonly CancellationToken _cancellationToken;
    private readonly IReadOnlyList<SyntaxTree> _trees;
    private readonly IReadOnlyList<SyntaxTreeFacts> _facts;
    private readonly DeclarationState _state;
    private readonly TypeSymbols _symbols;
    private readonly TypeDeclarationReader _reader;
    private readonly Dictionary<string, IReadOnlyList<TypePart>> _declarations = [];

    private SymbolTypeCatalog(Compilation compilation, string? packageRoot, CancellationToken cancellationToken)
    {
        _compilation = compilation;
        _cancellationToken = cancellationToken;
        _trees = compilation.SyntaxTrees.ToList();
        Sources = new SourceTrees(((CSharpCompilation)compilation).SyntaxTrees);
        _facts = _trees.Select(tree => SyntaxTreeFacts.Of(tree, cancellationToken)).ToList();
        _state = DeclarationState.Of(compilation, packageRoot, _facts, cancellationToken);
        _symbols = new TypeSymbols(compilation);
        _reader = new TypeDeclarationReader(new TypeOrigins(compilation, packageRoot));
        Methods = new SourceMethods(this, _state.Index, _facts);
    }

    /// <summary>The source, to be searched.</summary>
    public SourceTrees Sources { get; }

    /// <summary>The methods of the source, to be found by name.</summary>
    public SourceMethods Methods { get; }

    public override IReadOnlyList<TypeDeclaration> SourceTypes => _state.SourceTypes ??= [.. SourceTypeNames.Select(Find).OfType<TypeDeclaration>()];

    private IReadOnlyList<ClrType> SourceTypeNames => _state.SourceTypeNames ??= _state.Index.TypeNames
        .Select(name => _compilation.Assembly.GetTypeByMetadataName(name))
        .OfType<INamedTypeSymbol>()
        .Select(symbol => ClrTypes.Of(symbol))
        .OrderBy(type => type.MetadataName, FullNameComparer.Instance)
        .ToList();

    /// <param name="packageRoot">The folder of NuGet packages (<c>build_property.NuGetPackageRoot</c>) if known.</param>
    public static SymbolTypeCatalog Of(Compilation compilation, string? packageRoot, CancellationToken cancellationToken) =>
        new(compilation, packageRoot, cancellationToken);

    public override TypeDeclaration? Find(ClrType type)
    {
        if (type.Kind is ClrTypeKind.Unresolved or ClrTypeKind.TypeParameter)
        {
            return null;
        }

        if (_state.Types.TryGetValue(type, out var known))
        {
            return known;
        }

        _cancellationToken.ThrowIfCancellationRequested();
        return _state.Types.GetOrAdd(type, _symbols.Find(type) is { } symbol ? _reader.Read(symbol) : null);
    }

    public override ClrType? FindByMetadataName(string metadataName) =>
        _state.TypesByMetadataName.TryGetValue(metadataName, out var known) ? known
            : _state.TypesByMetadataName.GetOrAdd(metadataName, _symbols.FindDefinition(metadataName) is { } symbol ? ClrTypes.Of(symbol) : null);

    public override Anchor? AnchorOf(ClrType type) => DeclarationsOf(type) is [var first, ..] ? new(first.Tree, first.Declaration.Identifier) : null;

    public override Anchor? AnchorOf(MemberDeclaration member)
    {
        foreach (var part in DeclarationsOf(member.DeclaringType))
        {
            if (part.Declaration.Members.TryGetValue(member.Name, out var identifier))
            {
                return new Anchor(part.Tree, identifier);
            }
        }

        return null;
    }

    public override Anchor? AnchorOf(AttributeDeclaration attribute)
    {
        var before = 0;
        foreach (var (tree, _, declaration) in DeclarationsOf(attribute.Carrier))
        {
            var spans = attribute.CarrierMember is null ? declaration.Attributes
                : declaration.MemberAttributes.TryGetValue(attribute.CarrierMember, out var ofMember) ? ofMember
                : (IReadOnlyList<TextSpan>)[];
            if (attribute.Ordinal - before < spans.Count)
            {
                return new Anchor(tree, spans[attribute.Ordinal - before]);
            }

            before += spans.Count;
        }

        return null;
    }

    /// <summary>The names in scope inside a type declaration of this compilation's source.</summary>
    public NameScope ScopeOf(BaseTypeDeclarationSyntax declaration)
    {
        Sources.Visit(declaration.SyntaxTree);
        var facts = SyntaxTreeFacts.Of(declaration.SyntaxTree, _cancellationToken);
        return ScopeOf(facts, facts.Types.First(type => type.Syntax == declaration || type.Syntax.Span == declaration.Span));
    }

    /// <summary>The type that a name means where it stands; for the few that stand outside of any type, such as in top-level statements.</summary>
    public ClrType? TypeAt(TypeSyntax syntax) => new NameLookup(_compilation, _symbols, _cancellationToken).TypeAt(syntax);

    /// <summary>What the methods of that name return, inherited ones included; null for one whose own type parameters decide.</summary>
    public IEnumerable<ClrType?> ReturnTypesOf(ClrType type, string method)
    {
        for (var current = _symbols.Find(type); current is not null; current = current.BaseType)
        {
            foreach (var found in current.GetMembers(method).OfType<IMethodSymbol>())
            {
                yield return found.IsGenericMethod || found.ReturnsVoid ? null : ClrTypes.Of(found.ReturnType);
            }
        }
    }

    /// <summary>The public methods of instances that the type declares itself, in the order in which it does, as reflection gives them.</summary>
    public IEnumerable<MethodSignature> MethodsOf(ClrType type) =>
        from method in _symbols.Find(type)?.GetMembers().OfType<IMethodSymbol>() ?? []
        where method is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, MethodKind: MethodKind.Ordinary or MethodKind.PropertyGet or MethodKind.PropertySet }
        select new MethodSignature(method.Name, method.Arity, method.Parameters.Select(parameter => ClrTypes.Of(parameter.Type)).ToArray(), ClrTypes.Of(method.ReturnType));

    internal NameScope ScopeOf(SyntaxTreeFacts facts, DeclaredType declaration) => new(this, facts, declaration);

    /// <summary>The declarations of a type in this compilation's source, in the order in which the compiler puts parts together.</summary>
    internal IReadOnlyList<TypePart> DeclarationsOf(ClrType type)
    {
        if (type.Kind is ClrTypeKind.Unresolved or ClrTypeKind.TypeParameter || (type.AssemblyName.Length > 0 && type.AssemblyName != _compilation.AssemblyName))
        {
            return [];
        }

        if (!_declarations.TryGetValue(type.MetadataName, out var declarations))
        {
            declarations = _state.Index.Types(type.MetadataName)
                .Select(position => new TypePart(Visit(position.Tree), _facts[position.Tree], _facts[position.Tree].Types[position.Type]))
                .ToArray();
            _declarations.Add(type.MetadataName, declarations);
        }

        return declarations;
    }

    /// <summary>The tree at that position, and a note that something of it is looked at.</summary>
    internal SyntaxTree Visit(int position)
    {
        Sources.Visit(_trees[position]);
        return _trees[position];
    }

    internal NameMeaning? Answer(NameQuestion question, DeclaredType declaration) =>
        _state.Names.TryGetValue(question, out var known) ? known
            : _state.Names.GetOrAdd(question, new NameLookup(_compilation, _symbols, _cancellationToken).Answer(question, declaration));

    /// <summary>One declaration of a type: all of it, or a part of a partial one.</summary>
    internal sealed record TypePart(SyntaxTree Tree, SyntaxTreeFacts Facts, DeclaredType Declaration);
}
