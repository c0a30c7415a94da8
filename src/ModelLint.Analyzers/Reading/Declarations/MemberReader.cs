using Microsoft.CodeAnalysis;
using ModelLint.Metadata;

namespace ModelLint.Reading.Declarations;

/// <summary>Reads properties and fields as <c>GetRuntimeProperties()</c> and <c>GetRuntimeFields()</c> of <paramref name="reflectedType"/> give them to EF Core.</summary>
internal sealed class MemberReader(TypeOrigins origins, INamedTypeSymbol? reflectedType)
{
    /// <param name="chain">The reflected type and its base classes.</param>
    public IReadOnlyList<MemberDeclaration> PropertiesOf(IReadOnlyList<INamedTypeSymbol> chain)
    {
        var members = new List<MemberDeclaration>();
        var seen = new HashSet<string>();
        foreach (var type in chain)
        {
            var origin = origins.Of(type);
            foreach (var member in type.GetMembers())
            {
                if (member is IPropertySymbol property && IsReflected(property, origin) && seen.Add(SignatureOf(property)))
                {
                    members.Add(Read(property, origin));
                }
            }
        }

        return members;
    }

    /// <summary>EF Core goes through the base classes itself, so private fields of theirs count too.</summary>
    public IReadOnlyList<MemberDeclaration> FieldsOf(IReadOnlyList<INamedTypeSymbol> chain)
    {
        var members = new List<MemberDeclaration>();
        var seen = new HashSet<string>();
        foreach (var type in chain)
        {
            var origin = origins.Of(type);
            foreach (var member in type.GetMembers())
            {
                if (member is IFieldSymbol { IsStatic: false, AssociatedSymbol: null } field
                    && (type.IsTupleType ? field.Name == field.CorrespondingTupleField?.Name : !field.IsImplicitlyDeclared)
                    && (origin == TypeOrigin.Source || IsVisibleElsewhere(field))
                    && seen.Add(field.Name))
                {
                    members.Add(Read(field, origin));
                }
            }
        }

        return members;
    }

    /// <summary>What a reference assembly keeps whoever is allowed to see more.</summary>
    public static bool IsVisibleElsewhere(ISymbol member) =>
        member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private bool IsReflected(IPropertySymbol property, TypeOrigin origin)
    {
        // Half-typed, it has no name yet.
        if ((origin != TypeOrigin.Source && !IsVisibleElsewhere(property)) || property.Name.Length == 0)
        {
            return false;
        }

        var isOwn = SymbolEqualityComparer.Default.Equals(property.ContainingType, reflectedType);
        return isOwn || (!property.IsStatic && property.DeclaredAccessibility != Accessibility.Private);
    }

    /// <summary>
    /// Reflection hides a property behind one of the same signature, of which its type is a part: of one hidden by <c>new</c> with another type, both are there.
    /// https://github.com/dotnet/runtime/blob/main/src/coreclr/System.Private.CoreLib/src/System/RuntimeType.CoreCLR.cs (PopulateProperties)
    /// </summary>
    private static string SignatureOf(IPropertySymbol property) =>
        $"{(property.IsStatic ? "static " : "")}{property.RefKind} {ClrTypes.Of(property.Type)} {property.MetadataName}"
        + $"({string.Join(",", property.Parameters.Select(parameter => ClrTypes.Of(parameter.Type)))})";

    private MemberDeclaration Read(IPropertySymbol property, TypeOrigin origin) => new()
    {
        Name = property.IsIndexer ? property.MetadataName : property.Name,
        Type = property.RefKind == RefKind.None ? ClrTypes.Of(property.Type) : ClrTypes.Unresolved($"{ClrTypes.Of(property.Type)}&"),
        DeclaringType = ClrTypes.Of(property.ContainingType),
        Origin = origin,
        IsStatic = property.IsStatic,
        IsIndexer = property.IsIndexer,
        IsExplicitInterfaceImplementation = property.DeclaredAccessibility == Accessibility.Private && !property.ExplicitInterfaceImplementations.IsEmpty,
        HasPublicGetter = property.GetMethod is { DeclaredAccessibility: Accessibility.Public },
        Setter = OfTheSameName(property).Any(HasSetter) ? SetterKind.Present : SetterKind.None,
        HasBackingField = !property.IsStatic && !property.IsIndexer && BackingFields.Exists(property, origins),
        Nullability = NullabilityOf(property, property.Type, reflectedType),
        DeclaredNullability = NullabilityOf(property, property.Type, property.ContainingType),
        Attributes = SymbolAttributes.Of(WithOverridden(property), origins),
    };

    private MemberDeclaration Read(IFieldSymbol field, TypeOrigin origin) => new()
    {
        Name = field.Name,
        Type = ClrTypes.Of(field.Type),
        DeclaringType = ClrTypes.Of(field.ContainingType),
        Origin = origin,
        IsField = true,
        HasPublicGetter = field.DeclaredAccessibility == Accessibility.Public,
        Setter = field.IsReadOnly ? SetterKind.None : SetterKind.Present,
        Nullability = NullabilityOf(field, field.Type, reflectedType),
        DeclaredNullability = NullabilityOf(field, field.Type, field.ContainingType),
        Attributes = SymbolAttributes.Of([field], origins),
    };

    private Nullability NullabilityOf(ISymbol member, ITypeSymbol memberType, INamedTypeSymbol? from) =>
        reflectedType is null || from is null ? Nullability.Oblivious : MemberNullability.Of(member, memberType, from);

    private static IEnumerable<IPropertySymbol> WithOverridden(IPropertySymbol property)
    {
        for (IPropertySymbol? current = property; current is not null; current = current.OverriddenProperty)
        {
            yield return current;
        }
    }

    /// <summary>
    /// EF asks for any setter in the hierarchy under the name: an override without one is as settable as what it overrides, and so is what only hides.
    /// https://github.com/dotnet/efcore/blob/main/src/Shared/PropertyInfoExtensions.cs (FindSetterProperty)
    /// </summary>
    private static IEnumerable<IPropertySymbol> OfTheSameName(IPropertySymbol property) =>
        BaseTypes.OfSelfAndBases(property.ContainingType).SelectMany(type => type.GetMembers(property.Name)).OfType<IPropertySymbol>().Where(found => !found.IsStatic);

    private bool HasSetter(IPropertySymbol property) =>
        origins.Of(property) == TypeOrigin.Source ? property.SetMethod is not null
        : (property.SetMethod is { } setter && IsVisibleElsewhere(setter)) || BackingFields.IsAutoPropertyElsewhere(property);
}
