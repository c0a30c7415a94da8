using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace ModelLint.Reading.Providers;

/// <summary>
/// The options by which a package, or another project, takes part in building models: extension methods of the options' builders, in an assembly with a service that EF Core asks for that
/// (https://learn.microsoft.com/dotnet/api/microsoft.entityframeworkcore.infrastructure.idbcontextoptionsextension). There is no source that tells what it does.
/// </summary>
internal static class PackageOptions
{
    private const string OptionsBuilder = "DbContextOptionsBuilder";
    private const string RelationalOptions = "IRelationalDbContextOptionsBuilderInfrastructure";

    private static readonly ConditionalWeakTable<IAssemblySymbol, string[]> Known = new();

    /// <summary>The names of such methods in what a compilation references.</summary>
    public static IReadOnlyList<string> MethodsFor(Compilation compilation) =>
        compilation.SourceModule.ReferencedAssemblySymbols.Where(MayTakePart).SelectMany(assembly => Known.GetValue(assembly, Find)).Distinct().ToArray();

    private static bool MayTakePart(IAssemblySymbol assembly) =>
        !assembly.Name.StartsWith("Microsoft.", StringComparison.Ordinal)
        && !ProviderNames.Assemblies.ContainsKey(assembly.Name)
        && assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == EFCoreNames.Assembly));

    private static string[] Find(IAssemblySymbol assembly)
    {
        var types = TypesOf(assembly.GlobalNamespace).ToArray();
        var methods = types
            .Where(type => type.MightContainExtensionMethods)
            .SelectMany(type => type.GetMembers().OfType<IMethodSymbol>())
            .Where(method => method.IsExtensionMethod && IsOfOptions(method.Parameters[0].Type))
            .Select(method => method.Name)
            .Distinct()
            .ToArray();
        return methods.Length > 0 && !methods.Any(ProviderNames.Followed.Contains) && types.Any(IsModelService) ? methods : [];
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceSymbol @namespace) =>
        @namespace.GetTypeMembers().Concat(@namespace.GetNamespaceMembers().SelectMany(TypesOf));

    private static bool IsOfOptions(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol parameter => parameter.ConstraintTypes.Any(IsOfOptions),
        { Name: OptionsBuilder } => true,
        _ => type.AllInterfaces.Any(@interface => @interface.Name == RelationalOptions) || (type.BaseType is { } baseType && IsOfOptions(baseType)),
    };

    private static bool IsModelService(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class, IsAbstract: false } && type.AllInterfaces.Any(@interface => ProviderNames.ModelServices.Contains(@interface.Name));
}
