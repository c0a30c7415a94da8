using Microsoft.CodeAnalysis;
using ModelLint.Metadata;

namespace ModelLint.Reading.Declarations;

/// <summary>Tells the user's own assemblies from packages and frameworks.</summary>
internal sealed class TypeOrigins(Compilation compilation, string? packageRoot)
{
    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>Families that come from packages and frameworks only; the path decides about all others.</summary>
    private static readonly string[] PackageFamilies =
    [
        "System", "Microsoft.AspNetCore", "Microsoft.CSharp", "Microsoft.Data", "Microsoft.EntityFrameworkCore", "Microsoft.Extensions",
        "Microsoft.VisualBasic", "Microsoft.Win32", "mscorlib", "netstandard", "Npgsql", "WindowsBase",
    ];

    public TypeOrigin Of(ISymbol symbol) =>
        symbol.ContainingAssembly is not { } assembly ? TypeOrigin.Package
        : SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly) ? TypeOrigin.Source
        : IsPackage(assembly) ? TypeOrigin.Package
        : TypeOrigin.Project;

    private bool IsPackage(IAssemblySymbol assembly) =>
        PackageFamilies.Any(family => assembly.Name == family || assembly.Name.StartsWith(family + ".", StringComparison.Ordinal))
        || (compilation.GetMetadataReference(assembly) is PortableExecutableReference { FilePath: { } path } && IsPackagePath(path, packageRoot));

    /// <summary>By the known root of NuGet's packages, else by the shapes of its folders and of the SDK's.</summary>
    internal static bool IsPackagePath(string path, string? packageRoot)
    {
        var parts = path.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        if (packageRoot is { Length: > 0 })
        {
            var root = packageRoot.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
            if (root.Length > 0 && parts.Take(root.Length).SequenceEqual(root, StringComparer.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        for (var i = 0; i + 1 < parts.Length; i++)
        {
            var isPackageFolder = parts[i] switch
            {
                ".nuget" => parts[i + 1] == "packages",
                "dotnet" => parts[i + 1] is "packs" or "shared",
                // Of a solution's own package folder: packages/<id>/<version>/lib/…
                "packages" => i + 3 < parts.Length && char.IsDigit(parts[i + 2][0]) && parts[i + 3] is "lib" or "ref",
                "packs" => parts[i + 1].EndsWith(".Ref", StringComparison.OrdinalIgnoreCase),
                _ => false,
            };
            if (isPackageFolder)
            {
                return true;
            }
        }

        return false;
    }
}
