using Microsoft.CodeAnalysis;

namespace ModelLint.Reading.Declarations;

/// <summary>The types of an assembly in the order in which the compiler writes them, which is the order that reflection gives.</summary>
internal static class AssemblyTypes
{
    public static IReadOnlyList<INamedTypeSymbol> InMetadataOrder(IAssemblySymbol assembly)
    {
        var types = new List<INamedTypeSymbol>();
        var namespaces = new Queue<INamespaceSymbol>([assembly.GlobalNamespace]);
        while (namespaces.Count > 0)
        {
            foreach (var member in namespaces.Dequeue().GetMembers())
            {
                switch (member)
                {
                    case INamespaceSymbol inner:
                        namespaces.Enqueue(inner);
                        break;
                    case INamedTypeSymbol type:
                        types.Add(type);
                        break;
                }
            }
        }

        for (var i = 0; i < types.Count; i++)
        {
            types.AddRange(types[i].GetTypeMembers());
        }

        return types;
    }

    public static bool IsPublic(INamedTypeSymbol type) => type.DeclaredAccessibility == Accessibility.Public && (type.ContainingType is null || IsPublic(type.ContainingType));
}
