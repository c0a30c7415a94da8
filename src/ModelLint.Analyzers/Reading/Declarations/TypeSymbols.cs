using Microsoft.CodeAnalysis;
using ModelLint.Metadata;

namespace ModelLint.Reading.Declarations;

/// <summary>From plain data back to the symbols of the compilation at hand.</summary>
internal sealed class TypeSymbols(Compilation compilation)
{
    /// <summary>No C# identifier begins with it: marks a symbol that stands for a type parameter of somewhere else.</summary>
    private const char PlaceholderMark = '\'';

    private readonly Lazy<ILookup<string, IAssemblySymbol>> _references =
        new(() => compilation.SourceModule.ReferencedAssemblySymbols.ToLookup(assembly => assembly.Name));

    /// <summary>The constructed type; null where it does not resolve. What annotations its arguments have does not count: reflection does not see them.</summary>
    public ITypeSymbol? Find(ClrType type)
    {
        switch (type.Kind)
        {
            case ClrTypeKind.Unresolved:
                return null;
            case ClrTypeKind.TypeParameter:
                return compilation.CreateErrorTypeSymbol(container: null, PlaceholderMark + type.Name, arity: 0);
            case ClrTypeKind.Array:
                return type.ElementType is { } element && Find(element) is { } elementSymbol ? compilation.CreateArrayTypeSymbol(elementSymbol) : null;
            default:
                return FindDefinition(type) is { } definition ? Construct(definition, type) : null;
        }
    }

    public INamedTypeSymbol? FindDefinition(ClrType type) =>
        type.Kind is ClrTypeKind.Unresolved or ClrTypeKind.TypeParameter or ClrTypeKind.Array ? null : FindDefinition(type.MetadataName, type.AssemblyName);

    /// <summary>In the assembly of that name, else in this compilation's source, else wherever there is one.</summary>
    public INamedTypeSymbol? FindDefinition(string metadataName, string assemblyName = "")
    {
        if (compilation.Assembly.GetTypeByMetadataName(metadataName) is { } own && (assemblyName.Length == 0 || assemblyName == own.ContainingAssembly.Name))
        {
            return own;
        }

        return _references.Value[assemblyName].Select(assembly => assembly.GetTypeByMetadataName(metadataName)).FirstOrDefault(type => type is not null)
            ?? compilation.GetTypeByMetadataName(metadataName)
            ?? compilation.GetTypesByMetadataName(metadataName).FirstOrDefault();
    }

    public INamespaceSymbol? FindNamespace(string fullName)
    {
        INamespaceSymbol? found = compilation.GlobalNamespace;
        foreach (var name in fullName.Split(['.'], StringSplitOptions.RemoveEmptyEntries))
        {
            found = found?.GetNamespaceMembers().FirstOrDefault(member => member.Name == name);
        }

        return found;
    }

    /// <summary>The name of the type parameter that a symbol of <see cref="Find"/> stands for.</summary>
    public static string? PlaceholderName(IErrorTypeSymbol symbol) => symbol.Name.Length > 1 && symbol.Name[0] == PlaceholderMark ? symbol.Name.Substring(1) : null;

    private INamedTypeSymbol? Construct(INamedTypeSymbol definition, ClrType type)
    {
        if (type.ContainingType is { TypeArguments.Count: > 0 } or { ContainingType: not null })
        {
            var containing = definition.ContainingType is { } outer ? Construct(outer, type.ContainingType) : null;
            definition = containing?.GetTypeMembers(definition.Name, definition.Arity).FirstOrDefault() ?? definition;
        }

        if (definition.Arity == 0 || IsDefinition(definition, type))
        {
            return definition;
        }

        var arguments = new ITypeSymbol[type.TypeArguments.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            if (Find(type.TypeArguments[i]) is not { } argument)
            {
                return null;
            }

            arguments[i] = argument;
        }

        return arguments.Length == definition.Arity ? definition.Construct(arguments) : null;
    }

    /// <summary><c>Repository&lt;T&gt;</c> with its own T is the definition; any other T is a type parameter of someone else.</summary>
    private static bool IsDefinition(INamedTypeSymbol definition, ClrType type) =>
        definition.TypeParameters.Select(parameter => parameter.Name)
            .SequenceEqual(type.TypeArguments.Select(argument => argument.Kind == ClrTypeKind.TypeParameter ? argument.Name : ""));
}
