using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;

namespace ModelLint.Reading.Declarations;

/// <summary>The catalog of a compilation: its declaration state, and the compilation at hand for what the state has not been asked yet.</summary>
internal abstract class SymbolTypeCatalog : TypeCatalog
{
    /// <param name="packageRoot">The folder of NuGet packages (<c>build_property.NuGetPackageRoot</c>) if known.</param>
    public static SymbolTypeCatalog Of(Compilation compilation, string? packageRoot, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    /// <summary>The methods of the source, to be found by name.</summary>
    public abstract SourceMethods Methods { get; }

    /// <summary>The names in scope inside a type declaration of this compilation's source.</summary>
    public abstract NameScope ScopeOf(BaseTypeDeclarationSyntax declaration);
}
