using ModelLint.Reading.Building;

namespace ModelLint.Reading.Conventions;

internal interface IForeignKeyAddedConvention : IConvention
{
    void ProcessForeignKeyAdded(ForeignKeyBuilder foreignKey);
}

internal interface IForeignKeyRemovedConvention : IConvention
{
    void ProcessForeignKeyRemoved(EntityTypeBuilder entityType, ForeignKeyBuilder foreignKey);
}

internal interface IForeignKeyPropertiesChangedConvention : IConvention
{
    void ProcessForeignKeyPropertiesChanged(ForeignKeyBuilder foreignKey, IReadOnlyList<PropertyBuilder> oldProperties, KeyBuilder oldPrincipalKey);
}

internal interface IForeignKeyUniquenessChangedConvention : IConvention
{
    void ProcessForeignKeyUniquenessChanged(ForeignKeyBuilder foreignKey);
}

internal interface IForeignKeyRequirednessChangedConvention : IConvention
{
    void ProcessForeignKeyRequirednessChanged(ForeignKeyBuilder foreignKey);
}

internal interface IForeignKeyOwnershipChangedConvention : IConvention
{
    void ProcessForeignKeyOwnershipChanged(ForeignKeyBuilder foreignKey);
}

internal interface IForeignKeyPrincipalEndChangedConvention : IConvention
{
    void ProcessForeignKeyPrincipalEndChanged(ForeignKeyBuilder foreignKey);
}

internal interface IForeignKeyNullNavigationSetConvention : IConvention
{
    void ProcessForeignKeyNullNavigationSet(ForeignKeyBuilder foreignKey, bool pointsToPrincipal);
}

internal interface INavigationAddedConvention : IConvention
{
    void ProcessNavigationAdded(NavigationBuilder navigation);
}

internal interface INavigationRemovedConvention : IConvention
{
    void ProcessNavigationRemoved(EntityTypeBuilder source, EntityTypeBuilder target, string name);
}

internal interface ISkipNavigationAddedConvention : IConvention
{
    void ProcessSkipNavigationAdded(SkipNavigationBuilder navigation);
}

internal interface ISkipNavigationRemovedConvention : IConvention
{
    void ProcessSkipNavigationRemoved(EntityTypeBuilder entityType, SkipNavigationBuilder navigation);
}

internal interface ISkipNavigationForeignKeyChangedConvention : IConvention
{
    void ProcessSkipNavigationForeignKeyChanged(SkipNavigationBuilder navigation, ForeignKeyBuilder? foreignKey, ForeignKeyBuilder? oldForeignKey);
}

internal interface ISkipNavigationInverseChangedConvention : IConvention
{
    void ProcessSkipNavigationInverseChanged(SkipNavigationBuilder navigation, SkipNavigationBuilder? inverse, SkipNavigationBuilder? oldInverse);
}
