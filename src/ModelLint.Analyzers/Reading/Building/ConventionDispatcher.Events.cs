using ModelLint.Reading.Conventions;

namespace ModelLint.Reading.Building;

internal sealed partial class ConventionDispatcher
{
    public void OnModelFinalizing()
    {
        foreach (var convention in conventions.Of<IModelFinalizingConvention>())
        {
            // A batch each, so that every one of them sees what the former has done.
            using (Batch())
            {
                convention.ProcessModelFinalizing(model);
            }
        }
    }

    public void OnEntityTypeAdded(EntityTypeBuilder entityType) =>
        Raise<IEntityTypeAddedConvention>(() => entityType.IsInModel, convention => convention.ProcessEntityTypeAdded(entityType));

    public void OnEntityTypeRemoved(EntityTypeBuilder entityType) =>
        Raise<IEntityTypeRemovedConvention>(() => true, convention => convention.ProcessEntityTypeRemoved(entityType));

    public void OnTypeIgnored(string name, Metadata.ClrType? type) =>
        Raise<ITypeIgnoredConvention>(() => true, convention => convention.ProcessTypeIgnored(model, name, type));

    public void OnEntityTypeMemberIgnored(EntityTypeBuilder entityType, string name)
    {
        foreach (var type in entityType.SelfAndDerivedTypes.ToList())
        {
            Raise<IEntityTypeMemberIgnoredConvention>(
                () => entityType.IsInModel && type.IsInModel && entityType.FindIgnoredSource(name) is not null,
                convention => convention.ProcessEntityTypeMemberIgnored(type, name));
        }
    }

    public void OnEntityTypeBaseTypeChanged(EntityTypeBuilder entityType, EntityTypeBuilder? newBaseType, EntityTypeBuilder? previousBaseType) =>
        Raise<IEntityTypeBaseTypeChangedConvention>(
            () => entityType.IsInModel, convention => convention.ProcessEntityTypeBaseTypeChanged(entityType, newBaseType, previousBaseType));

    public void OnEntityTypePrimaryKeyChanged(EntityTypeBuilder entityType, KeyBuilder? newKey, KeyBuilder? previousKey) =>
        Raise<IEntityTypePrimaryKeyChangedConvention>(
            () => entityType.IsInModel, convention => convention.ProcessEntityTypePrimaryKeyChanged(entityType, newKey, previousKey));

    public void OnEntityTypeAnnotationChanged(EntityTypeBuilder entityType, Facet facet, object? oldValue) =>
        Raise<IEntityTypeAnnotationChangedConvention>(() => entityType.IsInModel, convention => convention.ProcessEntityTypeAnnotationChanged(entityType, facet, oldValue));

    public void OnDiscriminatorPropertySet(EntityTypeBuilder entityType, string name) =>
        Raise<IDiscriminatorPropertySetConvention>(() => entityType.IsInModel, convention => convention.ProcessDiscriminatorPropertySet(entityType, name));

    public void OnPropertyAdded(PropertyBuilder property) =>
        Raise<IPropertyAddedConvention>(() => property.IsInModel, convention => convention.ProcessPropertyAdded(property));

    public void OnPropertyRemoved(TypeBaseBuilder declaringType, PropertyBuilder property) =>
        Raise<IPropertyRemovedConvention>(() => declaringType.IsInModel, convention => convention.ProcessPropertyRemoved(declaringType, property));

    public void OnPropertyFieldChanged(PropertyBuilder property) =>
        Raise<IPropertyFieldChangedConvention>(() => property.IsInModel, convention => convention.ProcessPropertyFieldChanged(property));

    public void OnPropertyNullabilityChanged(PropertyBuilder property) =>
        Raise<IPropertyNullabilityChangedConvention>(() => property.IsInModel, convention => convention.ProcessPropertyNullabilityChanged(property));

    public void OnPropertyAnnotationChanged(PropertyBuilder property, Facet facet) =>
        Raise<IPropertyAnnotationChangedConvention>(() => property.IsInModel, convention => convention.ProcessPropertyAnnotationChanged(property, facet));

    public void OnComplexPropertyAdded(ComplexPropertyBuilder property) =>
        Raise<IComplexPropertyAddedConvention>(() => property.IsInModel, convention => convention.ProcessComplexPropertyAdded(property));

    public void OnComplexTypeMemberIgnored(ComplexTypeBuilder complexType, string name) =>
        Raise<IComplexTypeMemberIgnoredConvention>(() => complexType.IsInModel, convention => convention.ProcessComplexTypeMemberIgnored(complexType, name));

    public void OnComplexTypeAnnotationChanged(ComplexTypeBuilder complexType, Facet facet) =>
        Raise<IComplexTypeAnnotationChangedConvention>(() => complexType.IsInModel, convention => convention.ProcessComplexTypeAnnotationChanged(complexType, facet));

    public void OnKeyAdded(KeyBuilder key) =>
        Raise<IKeyAddedConvention>(() => key.IsInModel, convention => convention.ProcessKeyAdded(key));

    public void OnKeyRemoved(EntityTypeBuilder entityType, KeyBuilder key) =>
        Raise<IKeyRemovedConvention>(() => entityType.IsInModel, convention => convention.ProcessKeyRemoved(entityType, key));

    public void OnIndexAdded(IndexBuilder index) =>
        Raise<IIndexAddedConvention>(() => index.IsInModel, convention => convention.ProcessIndexAdded(index));

    public void OnIndexRemoved(EntityTypeBuilder entityType, IndexBuilder index) =>
        Raise<IIndexRemovedConvention>(() => entityType.IsInModel, convention => convention.ProcessIndexRemoved(entityType, index));

    public void OnIndexUniquenessChanged(IndexBuilder index) =>
        Raise<IIndexUniquenessChangedConvention>(() => index.IsInModel, convention => convention.ProcessIndexUniquenessChanged(index));

    public void OnIndexAnnotationChanged(IndexBuilder index, Facet facet) =>
        Raise<IIndexAnnotationChangedConvention>(() => index.IsInModel, convention => convention.ProcessIndexAnnotationChanged(index, facet));

    public void OnForeignKeyAdded(ForeignKeyBuilder foreignKey) =>
        Raise<IForeignKeyAddedConvention>(() => foreignKey.IsInModel, convention => convention.ProcessForeignKeyAdded(foreignKey));

    public void OnForeignKeyRemoved(EntityTypeBuilder entityType, ForeignKeyBuilder foreignKey) =>
        Raise<IForeignKeyRemovedConvention>(() => entityType.IsInModel, convention => convention.ProcessForeignKeyRemoved(entityType, foreignKey));

    public void OnForeignKeyPropertiesChanged(ForeignKeyBuilder foreignKey, IReadOnlyList<PropertyBuilder> oldProperties, KeyBuilder oldPrincipalKey) =>
        // Some conventions rely on it even if the foreign key has gone meanwhile.
        Raise<IForeignKeyPropertiesChangedConvention>(
            () => true, convention => convention.ProcessForeignKeyPropertiesChanged(foreignKey, oldProperties, oldPrincipalKey));

    public void OnForeignKeyUniquenessChanged(ForeignKeyBuilder foreignKey) =>
        Raise<IForeignKeyUniquenessChangedConvention>(() => foreignKey.IsInModel, convention => convention.ProcessForeignKeyUniquenessChanged(foreignKey));

    public void OnForeignKeyRequirednessChanged(ForeignKeyBuilder foreignKey) =>
        Raise<IForeignKeyRequirednessChangedConvention>(() => foreignKey.IsInModel, convention => convention.ProcessForeignKeyRequirednessChanged(foreignKey));

    public void OnForeignKeyOwnershipChanged(ForeignKeyBuilder foreignKey) =>
        Raise<IForeignKeyOwnershipChangedConvention>(() => foreignKey.IsInModel, convention => convention.ProcessForeignKeyOwnershipChanged(foreignKey));

    public void OnForeignKeyPrincipalEndChanged(ForeignKeyBuilder foreignKey) =>
        Raise<IForeignKeyPrincipalEndChangedConvention>(() => foreignKey.IsInModel, convention => convention.ProcessForeignKeyPrincipalEndChanged(foreignKey));

    public void OnForeignKeyNullNavigationSet(ForeignKeyBuilder foreignKey, bool pointsToPrincipal) =>
        Raise<IForeignKeyNullNavigationSetConvention>(
            () => foreignKey.IsInModel, convention => convention.ProcessForeignKeyNullNavigationSet(foreignKey, pointsToPrincipal));

    public void OnNavigationAdded(NavigationBuilder navigation) =>
        Raise<INavigationAddedConvention>(() => navigation.IsInModel, convention => convention.ProcessNavigationAdded(navigation));

    public void OnNavigationRemoved(EntityTypeBuilder source, EntityTypeBuilder target, string name) =>
        Raise<INavigationRemovedConvention>(() => true, convention => convention.ProcessNavigationRemoved(source, target, name));

    public void OnSkipNavigationAdded(SkipNavigationBuilder navigation) =>
        Raise<ISkipNavigationAddedConvention>(() => navigation.IsInModel, convention => convention.ProcessSkipNavigationAdded(navigation));

    public void OnSkipNavigationForeignKeyChanged(SkipNavigationBuilder navigation, ForeignKeyBuilder? foreignKey, ForeignKeyBuilder? oldForeignKey) =>
        // Told of a navigation that has gone too: whoever made the join entity type for it takes that out.
        Raise<ISkipNavigationForeignKeyChangedConvention>(
            () => navigation.DeclaringEntityType.IsInModel, convention => convention.ProcessSkipNavigationForeignKeyChanged(navigation, foreignKey, oldForeignKey));

    public void OnSkipNavigationInverseChanged(SkipNavigationBuilder navigation, SkipNavigationBuilder? inverse, SkipNavigationBuilder? oldInverse) =>
        Raise<ISkipNavigationInverseChangedConvention>(
            () => navigation.DeclaringEntityType.IsInModel, convention => convention.ProcessSkipNavigationInverseChanged(navigation, inverse, oldInverse));

    public void OnSkipNavigationRemoved(EntityTypeBuilder entityType, SkipNavigationBuilder navigation) =>
        Raise<ISkipNavigationRemovedConvention>(() => entityType.IsInModel, convention => convention.ProcessSkipNavigationRemoved(entityType, navigation));
}
