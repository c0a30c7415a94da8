using Microsoft.CodeAnalysis;
using ModelLint.Metadata;
using ModelLint.Reading.Declarations;
using ModelLint.Reading.FluentApi.KnownContexts;

namespace ModelLint.Reading.FluentApi.Interpretation;

/// <summary>What the interpreter asks about the program whose configuration it runs.</summary>
/// <param name="compilation">Its sources.</param>
/// <param name="types">Its types.</param>
/// <param name="provider">The database of the context.</param>
/// <param name="contexts">The metadata names of the context and its base classes.</param>
internal sealed class Program(Compilation compilation, SymbolTypeCatalog types, Configured<DatabaseProvider> provider, IReadOnlyCollection<string> contexts)
{
    private IReadOnlyList<INamedTypeSymbol>? _typesInMetadataOrder;
    private IdentityStoreOptions? _identityStores;

    public TypeCatalog Types => types;

    public SourceMethods Methods => types.Methods;

    public ExtensionScope Extensions { get; } = new(compilation, types.Methods);

    public SourceMembers Members { get; } = new(types);

    public Configured<DatabaseProvider> Provider => provider;

    public IdentityStoreOptions IdentityStores(CancellationToken cancellationToken) =>
        _identityStores ??= IdentityStoreOptions.Of(types.Sources, IsOtherContext, cancellationToken);

    public string AssemblyName => compilation.AssemblyName ?? "";

    /// <summary>The types of this compilation as <c>Assembly.GetTypes()</c> lists them: those of a namespace before those of the namespaces in it, nested ones last.</summary>
    public IReadOnlyList<ClrType> TypesInMetadataOrder => (_typesInMetadataOrder ??= AssemblyTypes.InMetadataOrder(compilation.Assembly)).Select(type => ClrTypes.Of(type)).ToArray();

    public IReadOnlyList<ClrType> PublicTypesInMetadataOrder =>
        (_typesInMetadataOrder ??= AssemblyTypes.InMetadataOrder(compilation.Assembly)).Where(AssemblyTypes.IsPublic).Select(type => ClrTypes.Of(type)).ToArray();

    public ClrType? FindPublicNestedType(ClrType type, string name) =>
        compilation.GetTypeByMetadataName($"{type.MetadataName}+{name}") is { DeclaredAccessibility: Accessibility.Public } nested ? ClrTypes.Of(nested) : null;

    public bool HasMethod(ClrType type, string name) => types.ReturnTypesOf(type, name).Any();

    /// <summary>What the methods of that name return; null where they differ, or their own type parameters decide.</summary>
    public ClrType? ReturnTypeOf(ClrType type, string method) => types.ReturnTypesOf(type, method).Distinct().ToArray() is [var only] ? only : null;

    public IEnumerable<MethodSignature> MethodsOf(ClrType type) => types.MethodsOf(type);

    private bool IsOtherContext(string type) => !contexts.Contains(type) && types.FindByMetadataName(type) is { } found && types.IsContext(found);
}
