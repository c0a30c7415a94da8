using Microsoft.CodeAnalysis;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Edits;

/// <summary>Members of classes that make properties of several entity types: a base class has them, or a complex type.</summary>
internal static class SharedMembers
{
    /// <summary>All properties of the model that a member makes.</summary>
    public static IEnumerable<Property> FindProperties(EntityModel model, ClrType type, string name, EditContext context) =>
        FindMember(type, name, context) is { } member
            ? model.Properties.Where(property =>
                property is { IsShadowProperty: false } && property.Name == name
                && SymbolEqualityComparer.Default.Equals(FindMember(property.DeclaringType.ClrType, name, context), member))
            : [];

    private static ISymbol? FindMember(ClrType type, string name, EditContext context) =>
        context.Find(type) is { } symbol ? Declarations.FindMember(symbol, name)?.OriginalDefinition : null;
}
