using ModelLint.Metadata;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Building;

/// <summary>A navigation under construction.</summary>
internal sealed class NavigationBuilder(ForeignKeyBuilder foreignKey, string name, MemberDeclaration? member, bool isOnDependent, ConfigurationSource source, Anchor? anchor)
    : ModelElement(foreignKey.Model, source, anchor)
{
    public ForeignKeyBuilder ForeignKey => foreignKey;

    public string Name => name;

    public MemberDeclaration? Member => member;

    public bool IsOnDependent => isOnDependent;

    public EntityTypeBuilder DeclaringEntityType => isOnDependent ? foreignKey.DeclaringEntityType : foreignKey.PrincipalEntityType;

    public EntityTypeBuilder TargetEntityType => isOnDependent ? foreignKey.PrincipalEntityType : foreignKey.DeclaringEntityType;

    public bool IsCollection => !isOnDependent && !foreignKey.IsUnique;
}
