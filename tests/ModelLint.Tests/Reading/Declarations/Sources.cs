using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using ModelLint.Metadata;
using ModelLint.Reading.Declarations;
using ModelLint.Tests.EFCore;

namespace ModelLint.Tests.Reading.Declarations;

/// <summary>Compilations of source texts.</summary>
internal static class Sources
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview);

    private static readonly CSharpCompilationOptions Options =
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    public static CSharpCompilation Compile(params string[] sources) => Compile("Clinic", sources);

    public static CSharpCompilation Compile(string assemblyName, string[] sources, params MetadataReference[] projects) => CSharpCompilation.Create(
        assemblyName,
        sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, ParseOptions, path: $"/src/{i}.cs")),
        EFCoreReferences.For(EFCoreVersion.V10).Concat(projects),
        Options);

    public static CSharpCompilation WithoutErrors(this CSharpCompilation compilation)
    {
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return compilation;
    }

    /// <summary>The compilation as another project or package: an assembly that was built.</summary>
    public static PortableExecutableReference ToImageReference(this CSharpCompilation compilation, EmitOptions? options = null)
    {
        var image = new MemoryStream();
        Assert.True(compilation.Emit(image, options: options).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    /// <summary>The compilation after an edit of its first tree, which it parses as an editor does.</summary>
    public static CSharpCompilation Edit(this CSharpCompilation compilation, string before, string after)
    {
        var tree = compilation.SyntaxTrees[0];
        var text = tree.ToString();
        Assert.Contains(before, text);
        return compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(text.Replace(before, after))));
    }

    public static SymbolTypeCatalog Catalog(this Compilation compilation) => SymbolTypeCatalog.Of(compilation, packageRoot: null, CancellationToken.None);

    /// <summary>The declaration of a type that has to be there.</summary>
    public static TypeDeclaration Declaration(this TypeCatalog catalog, string metadataName)
    {
        var type = catalog.FindByMetadataName(metadataName);
        Assert.NotNull(type);
        var declaration = catalog.Find(type);
        Assert.NotNull(declaration);
        return declaration;
    }

    public static ClrType TypeNamed(this TypeCatalog catalog, string metadataName) => catalog.Declaration(metadataName).Type;

    /// <summary>The source that an anchor covers.</summary>
    public static string? Text(this Anchor? anchor) => anchor?.Tree.GetText().ToString(anchor.Span);
}
