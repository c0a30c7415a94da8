using ModelLint.Metadata;

namespace ModelLint.Reading.Declarations;

/// <summary>
/// Answers about CLR types of one compilation. What it has answered stays valid, and is kept, while no declaration and no reference changes;
/// what it is asked anew it takes from the compilation at hand. Holds no symbols between compilations.
/// </summary>
internal abstract class TypeCatalog
{
    /// <summary>The declaration of a type; null where it does not resolve (half-typed code, a missing reference).</summary>
    public abstract TypeDeclaration? Find(ClrType type);

    /// <summary>The type of that metadata name (<c>Clinic.Outer+Inner`1</c>), generic definitions with their type parameters as arguments.</summary>
    public abstract ClrType? FindByMetadataName(string metadataName);

    /// <summary>The types of this compilation's source (nested ones included), ordered by full name as <c>OrderBy(t => t.FullName)</c> does.</summary>
    public abstract IReadOnlyList<TypeDeclaration> SourceTypes { get; }

    /// <summary>Where a type's identifier stands in this compilation's source; null where it is declared elsewhere.</summary>
    public abstract Anchor? AnchorOf(ClrType type);

    /// <summary>Where a member's identifier stands in this compilation's source; null where it is declared elsewhere.</summary>
    public abstract Anchor? AnchorOf(MemberDeclaration member);

    public abstract Anchor? AnchorOf(AttributeDeclaration attribute);

    /// <summary>Whether a value of <paramref name="type"/> can be assigned to <paramref name="target"/> (same type, base class, interface), as <c>target.IsAssignableFrom(type)</c>.</summary>
    public virtual bool IsAssignableTo(ClrType type, ClrType target)
    {
        if (type.Equals(target) || target.Is("System.Object"))
        {
            return true;
        }

        return Find(type) is { } declaration
            && (declaration.Interfaces.Contains(target) || (declaration.BaseType is { } baseType && IsAssignableTo(baseType, target)));
    }

    /// <summary>Whether the type is a <c>DbContext</c>.</summary>
    public bool IsContext(ClrType type)
    {
        for (var current = (ClrType?)type; current is not null; current = Find(current)?.BaseType)
        {
            if (current.Is(EFCoreNames.DbContext))
            {
                return true;
            }
        }

        return false;
    }
}
