using Microsoft.CodeAnalysis;
using ModelLint.Metadata;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.FluentApi.Interpretation;

/// <summary>What the interpreter asks about the program whose configuration it runs.</summary>
internal sealed class Program(Compilation compilation, SymbolTypeCatalog types, Configured<DatabaseProvider> provider)
{
    private IReadOnlyList<INamedTypeSymbol>? _typesInMetadataOrder;

    public TypeCatalog Types => types;

    public SourceMethods Methods => types.Methods;

    public ExtensionScope Extensions { get; } = new(compilation, types.Methods);

    public SourceMembers Members { get; } = new(compilation, types);

    public Configured<DatabaseProvider> Provider => provider;

    public string AssemblyName => compilation.AssemblyName ?? "";

    /// <summary>The types of this compilation as <c>Assembly.GetTypes()</c> lists them: those of a namespace before those of the namespaces in it, nested ones last.</summary>
    public IReadOnlyList<ClrType> TypesInMetadataOrder => (_typesInMetadataOrder ??= AssemblyTypes.InMetadataOrder(compilation.Assembly)).Select(type => ClrTypes.Of(type)).ToArray();

    public IReadOnlyList<ClrType> PublicTypesInMetadataOrder =>
        (_typesInMetadataOrder ??= AssemblyTypes.InMetadataOrder(compilation.Assembly)).Where(AssemblyTypes.IsPublic).Select(type => ClrTypes.Of(type)).ToArray();

    public bool IsContext(ClrType type)
    {
        for (var current = (ClrType?)type; current is not null; current = types.Find(current)?.BaseType)
        {
            if (current.Is(EFCoreNames.DbContext))
            {
                return true;
            }
        }

        return false;
    }
}
