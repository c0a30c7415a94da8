using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ModelLint.Tests.EFCore;

/// <summary>The public methods, extension methods included, that one EF Core and its providers have for builders of the model and for metadata.</summary>
internal sealed class EFCoreVocabulary
{
    private static readonly ConcurrentDictionary<EFCoreVersion, Lazy<EFCoreVocabulary>> All = new();

    private EFCoreVocabulary(EFCoreVersion version)
    {
        var types = CSharpCompilation.Create("Names", references: EFCoreReferences.For(version)).SourceModule.ReferencedAssemblySymbols
            .Where(assembly => assembly.Name.Contains("EntityFrameworkCore", StringComparison.Ordinal) && !assembly.Name.StartsWith("OpenIddict", StringComparison.Ordinal))
            .SelectMany(assembly => TypesIn(assembly.GlobalNamespace))
            .ToArray();
        Receivers = types.Where(IsReceiver).Select(type => type.Name).ToHashSet();
        Methods =
        [
            .. from type in types
               from method in type.GetMembers().OfType<IMethodSymbol>()
               where method is { DeclaredAccessibility: Accessibility.Public, MethodKind: MethodKind.Ordinary, IsOverride: false } && (method.IsExtensionMethod || !method.IsStatic)
               let receiver = method.IsExtensionMethod ? method.Parameters[0].Type : type
               where IsReceiver(receiver) && method.Name is not ("Equals" or "GetHashCode" or "GetType" or "ToString")
               select (receiver.Name, method),
        ];
        Setters = [.. types.Where(IsReceiver).SelectMany(type => type.GetMembers().OfType<IPropertySymbol>()).Where(property => property is { SetMethod: not null, IsIndexer: false })];
    }

    public IReadOnlySet<string> Receivers { get; }

    public IReadOnlyList<(string Receiver, IMethodSymbol Symbol)> Methods { get; }

    public IReadOnlyList<IPropertySymbol> Setters { get; }

    public static EFCoreVocabulary Of(EFCoreVersion version) => All.GetOrAdd(version, static version => new(() => new(version))).Value;

    private static bool IsReceiver(ITypeSymbol type) =>
        type is { DeclaredAccessibility: Accessibility.Public, IsStatic: false }
        && type.ContainingNamespace?.ToDisplayString() is "Microsoft.EntityFrameworkCore" or "Microsoft.EntityFrameworkCore.Metadata" or "Microsoft.EntityFrameworkCore.Metadata.Builders"
        && ((type.TypeKind == TypeKind.Class && type.Name.EndsWith("Builder", StringComparison.Ordinal))
            || type.Name.StartsWith("IMutable", StringComparison.Ordinal)
            || type.Name.StartsWith("IReadOnly", StringComparison.Ordinal));

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol space) => space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(TypesIn));
}
