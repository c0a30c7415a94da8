using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;

namespace ModelLint.Reading.Declarations;

/// <summary>The fields that EF Core takes for those behind properties.</summary>
internal static class BackingFields
{
    /// <summary>
    /// Whether the type of the property or a base has a field that EF's convention finds for it by name.
    /// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Conventions/BackingFieldConvention.cs
    /// </summary>
    public static bool Exists(IPropertySymbol property, TypeOrigins origins)
    {
        if (origins.Of(property) != TypeOrigin.Source && IsAutoPropertyElsewhere(property))
        {
            return true;
        }

        // Half-typed code has properties without a name.
        var name = property.Name;
        if (name.Length == 0)
        {
            return false;
        }

        var camel = char.ToLowerInvariant(name[0]) + name.Substring(1);
        string[] names = [$"<{name}>k__BackingField", name, camel, "_" + camel, "_" + name, "m_" + camel, "m_" + name, camel + "_"];
        return BaseTypes.OfSelfAndBases(property.ContainingType).Any(type => names.Any(field => type.GetMembers(field).Any(IsItsField)));

        bool IsItsField(ISymbol member) =>
            member is IFieldSymbol { IsStatic: false } field
            && (origins.Of(field) == TypeOrigin.Source || MemberReader.IsVisibleElsewhere(field))
            && (ClrTypes.Of(field.Type).Equals(ClrTypes.Of(property.Type)) || (!field.Type.IsValueType && !property.Type.IsValueType));
    }

    /// <summary>
    /// Of another project. In metadata the getter of an auto-property is marked as compiler-generated; that stays in a reference assembly
    /// when a private setter goes. So is a record's EqualityContract, which is computed.
    /// </summary>
    public static bool IsAutoPropertyElsewhere(IPropertySymbol property)
    {
        property = property.OriginalDefinition;
        if (property.GetMethod is not { } getter || property is { Name: "EqualityContract", Type: { Name: nameof(Type) } })
        {
            return false;
        }

        if (getter.Locations.Any(location => location.IsInSource))
        {
            return property.ContainingType.GetMembers().Any(member =>
                    member is IFieldSymbol field && SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property))
                // With the `field` keyword a property can have a backing field and a getter of its own.
                && getter.DeclaringSyntaxReferences.All(reference =>
                    reference.GetSyntax() is AccessorDeclarationSyntax { Body: null, ExpressionBody: null } or ParameterSyntax);
        }

        return getter.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "CompilerGeneratedAttribute" });
    }
}
