using ModelLint.Metadata;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Building;

/// <summary>One end of a relationship under construction. Its source is kept by the foreign key, which also remembers who wanted no navigation.</summary>
internal sealed class NavigationBuilder(string name, MemberDeclaration? member, ForeignKeyBuilder foreignKey, bool isOnDependent)
{
    public string Name => name;

    /// <summary>The CLR property; null in a property bag.</summary>
    public MemberDeclaration? Member => member;

    /// <summary>EF's <c>Navigation.ClrType</c>.</summary>
    public ClrType ClrType => member?.Type ?? (IsCollection ? new ClrType("System.Collections.Generic", "IEnumerable", ClrTypeKind.Interface, [TargetEntityType.ClrType]) : TargetEntityType.ClrType);

    public ForeignKeyBuilder ForeignKey => foreignKey;

    public bool IsOnDependent => isOnDependent;

    public bool IsInModel { get; set; } = true;

    public bool IsCollection => !isOnDependent && !foreignKey.IsUnique;

    public EntityTypeBuilder DeclaringEntityType => isOnDependent ? foreignKey.DeclaringEntityType : foreignKey.PrincipalEntityType;

    public EntityTypeBuilder TargetEntityType => isOnDependent ? foreignKey.PrincipalEntityType : foreignKey.DeclaringEntityType;

    public NavigationBuilder? Inverse => isOnDependent ? foreignKey.PrincipalToDependent : foreignKey.DependentToPrincipal;

    public ConfigurationSource Source => (isOnDependent ? foreignKey.DependentToPrincipalSource : foreignKey.PrincipalToDependentSource) ?? ConfigurationSource.Convention;

    public override string ToString() => $"{DeclaringEntityType}.{name}";
}
