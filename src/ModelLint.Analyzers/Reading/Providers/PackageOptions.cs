using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace ModelLint.Reading.Providers;

/// <summary>
/// The options by which a package, or another project, takes part in building models: extension methods of the options' builders, in an assembly that has, or refers to one that has, a service
/// that EF Core asks for that (https://learn.microsoft.com/dotnet/api/microsoft.entityframeworkcore.infrastructure.idbcontextoptionsextension). There is no source that tells what it does.
/// </summary>
internal static class PackageOptions
{
    private const string RelationalOptions = "IRelationalDbContextOptionsBuilderInfrastructure";

    private static readonly ConditionalWeakTable<IAssemblySymbol, Package> Known = new();

    /// <summary>The names of such methods in what a compilation references.</summary>
    public static IReadOnlyList<string> MethodsFor(Compilation compilation) =>
        PackagesIn(compilation.SourceModule).Where(package => package.TakesPart).SelectMany(package => package.Methods).Distinct().ToArray();

    /// <summary>What a module references that knows EF Core, but for what is EF Core's own.</summary>
    private static IEnumerable<Package> PackagesIn(IModuleSymbol module) =>
        from assembly in module.ReferencedAssemblySymbols
        where !assembly.Name.StartsWith("Microsoft.", StringComparison.Ordinal)
            && !ProviderNames.Assemblies.ContainsKey(assembly.Name)
            && assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == EFCoreNames.Assembly))
        select Known.GetValue(assembly, assembly => new(assembly));

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceSymbol @namespace) =>
        @namespace.GetTypeMembers().Concat(@namespace.GetNamespaceMembers().SelectMany(TypesOf));

    private static bool IsOfOptions(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol parameter => parameter.ConstraintTypes.Any(IsOfOptions),
        { Name: ProviderNames.OptionsBuilder } => true,
        _ => type.AllInterfaces.Any(@interface => @interface.Name == RelationalOptions) || (type.BaseType is { } baseType && IsOfOptions(baseType)),
    };

    private static bool IsModelService(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class, IsAbstract: false } && type.AllInterfaces.Any(@interface => ProviderNames.ModelServices.Contains(@interface.Name));

    private sealed class Package
    {
        private readonly Lazy<bool> _hasServices;
        private readonly Lazy<bool> _takesPart;

        // Of most assemblies nothing but the methods is asked, since they have none.
        public Package(IAssemblySymbol assembly)
        {
            Methods = TypesOf(assembly.GlobalNamespace)
                .Where(type => type.MightContainExtensionMethods)
                .SelectMany(type => type.GetMembers().OfType<IMethodSymbol>())
                .Where(method => method.IsExtensionMethod && IsOfOptions(method.Parameters[0].Type))
                .Select(method => method.Name)
                .Distinct()
                .ToArray();
            _hasServices = new(() => !IsFollowed && TypesOf(assembly.GlobalNamespace).Any(IsModelService));
            _takesPart = new(() => Methods.Count > 0 && !IsFollowed && (_hasServices.Value || assembly.Modules.SelectMany(PackagesIn).Any(package => package._hasServices.Value)));
        }

        /// <summary>The names of its options.</summary>
        public IReadOnlyList<string> Methods { get; }

        public bool TakesPart => _takesPart.Value;

        private bool IsFollowed => Methods.Any(ProviderNames.Followed.Contains);
    }
}
