using Microsoft.CodeAnalysis;
using ModelLint.Metadata;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.FluentApi.Interpretation;

/// <summary>What the interpreter asks about the program whose configuration it runs.</summary>
internal sealed class Program(Compilation compilation, SymbolTypeCatalog types, Configured<DatabaseProvider> provider)
{
    public TypeCatalog Types => types;

    public SourceMethods Methods => types.Methods;

    public SourceMembers Members { get; } = new(compilation, types);

    public Configured<DatabaseProvider> Provider => provider;

    public string AssemblyName => compilation.AssemblyName ?? "";

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
