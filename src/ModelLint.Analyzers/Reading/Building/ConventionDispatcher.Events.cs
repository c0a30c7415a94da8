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
        Raise<IEntityTypeAddedConvention, EntityTypeBuilder>(entityType, static (convention, entityType) => convention.ProcessEntityTypeAdded(entityType));

    public void OnEntityTypeRemoved(EntityTypeBuilder entityType) =>
        Raise<IEntityTypeRemovedConvention>(about: null, convention => convention.ProcessEntityTypeRemoved(entityType));

    public void OnTypeIgnored(string name, Metadata.ClrType? type) =>
        Raise<ITypeIgnoredConvention>(about: null, convention => convention.ProcessTypeIgnored(model, name, type));

    public void OnEntityTypeMemberIgnored(EntityTypeBuilder entityType, string name)
    {
        foreach (var type in entityType.SelfAndDerivedTypes.ToList())
        {
            Raise<IEntityTypeMemberIgnoredConvention>(type, convention =>
            {
                if (entityType.IsInModel && entityType.FindIgnoredSource(name) is not null)
                {
                    convention.ProcessEntityTypeMemberIgnored(type, name);
                }
            });
        }
    }

    public void OnEntityTypeBaseTypeChanged(EntityTypeBuilder entityType, EntityTypeBuilder? newBaseType, EntityTypeBuilder? previousBaseType) =>
        Raise<IEntityTypeBaseTypeChangedConvention>(
            entityType, convention => convention.ProcessEntityTypeBaseTypeChanged(entityType, newBaseType, previousBaseType));

    public void OnEntityTypePrimaryKeyChanged(EntityTypeBuilder entityType, KeyBuilder? newKey, KeyBuilder? previousKey) =>
        Raise<IEntityTypePrimaryKeyChangedConvention>(
            entityType, convention => convention.ProcessEntityTypePrimaryKeyChanged(entityType, newKey, previousKey));

    public void OnEntityTypeAnnotationChanged(EntityTypeBuilder entityType, Facet facet, object? oldValue) =>
        Raise<IEntityTypeAnnotationChangedConvention>(entityType, convention => convention.ProcessEntityTypeAnnotationChanged(entityType, facet, oldValue));

    public void OnDiscriminatorPropertySet(EntityTypeBuilder entityType, string name) =>
        Raise<IDiscriminatorPropertySetConvention>(entityType, convention => convention.ProcessDiscriminatorPropertySet(entityType, name));

    public void OnPropertyAdded(PropertyBuilder property) =>
        Raise<IPropertyAddedConvention, PropertyBuilder>(property, static (convention, property) => convention.ProcessPropertyAdded(property));

    public void OnPropertyRemoved(TypeBaseBuilder declaringType, PropertyBuilder property) =>
        Raise<IPropertyRemovedConvention>(declaringType, convention => convention.ProcessPropertyRemoved(declaringType, property));

    public void OnPropertyFieldChanged(PropertyBuilder property) =>
        Raise<IPropertyFieldChangedConvention, PropertyBuilder>(property, static (convention, property) => convention.ProcessPropertyFieldChanged(property));

    public void OnPropertyNullabilityChanged(PropertyBuilder property) =>
        Raise<IPropertyNullabilityChangedConvention, PropertyBuilder>(property, static (convention, property) => convention.ProcessPropertyNullabilityChanged(property));

    public void OnPropertyAnnotationChanged(PropertyBuilder property, Facet facet) =>
        Raise<IPropertyAnnotationChangedConvention>(property, convention => convention.ProcessPropertyAnnotationChanged(property, facet));

    public void OnComplexPropertyAdded(ComplexPropertyBuilder property) =>
        Raise<IComplexPropertyAddedConvention, ComplexPropertyBuilder>(property, static (convention, property) => convention.ProcessComplexPropertyAdded(property));

    public void OnComplexTypeMemberIgnored(ComplexTypeBuilder complexType, string name) =>
        Raise<IComplexTypeMemberIgnoredConvention>(complexType, convention => convention.ProcessComplexTypeMemberIgnored(complexType, name));

    public void OnComplexTypeAnnotationChanged(ComplexTypeBuilder complexType, Facet facet) =>
        Raise<IComplexTypeAnnotationChangedConvention>(complexType, convention => convention.ProcessComplexTypeAnnotationChanged(complexType, facet));

    public void OnKeyAdded(KeyBuilder key) =>
        Raise<IKeyAddedConvention, KeyBuilder>(key, static (convention, key) => convention.ProcessKeyAdded(key));

    public void OnKeyRemoved(EntityTypeBuilder entityType, KeyBuilder key) =>
        Raise<IKeyRemovedConvention>(entityType, convention => convention.ProcessKeyRemoved(entityType, key));

    public void OnIndexAdded(IndexBuilder index) =>
        Raise<IIndexAddedConvention, IndexBuilder>(index, static (convention, index) => convention.ProcessIndexAdded(index));

    public void OnIndexRemoved(EntityTypeBuilder entityType, IndexBuilder index) =>
        Raise<IIndexRemovedConvention>(entityType, convention => convention.ProcessIndexRemoved(entityType, index));

    public void OnIndexUniquenessChanged(IndexBuilder index) =>
        Raise<IIndexUniquenessChangedConvention, IndexBuilder>(index, static (convention, index) => convention.ProcessIndexUniquenessChanged(index));

    public void OnIndexAnnotationChanged(IndexBuilder index, Facet facet) =>
        Raise<IIndexAnnotationChangedConvention>(index, convention => convention.ProcessIndexAnnotationChanged(index, facet));

    public void OnForeignKeyAdded(ForeignKeyBuilder foreignKey) =>
        Raise<IForeignKeyAddedConvention, ForeignKeyBuilder>(foreignKey, static (convention, foreignKey) => convention.ProcessForeignKeyAdded(foreignKey));

    public void OnForeignKeyRemoved(EntityTypeBuilder entityType, ForeignKeyBuilder foreignKey) =>
        Raise<IForeignKeyRemovedConvention>(entityType, convention => convention.ProcessForeignKeyRemoved(entityType, foreignKey));

    public void OnForeignKeyPropertiesChanged(ForeignKeyBuilder foreignKey, IReadOnlyList<PropertyBuilder> oldProperties, KeyBuilder oldPrincipalKey) =>
        // Some conventions rely on it even if the foreign key has gone meanwhile.
        Raise<IForeignKeyPropertiesChangedConvention>(
            about: null, convention => convention.ProcessForeignKeyPropertiesChanged(foreignKey, oldProperties, oldPrincipalKey));

    public void OnForeignKeyUniquenessChanged(ForeignKeyBuilder foreignKey) =>
        Raise<IForeignKeyUniquenessChangedConvention, ForeignKeyBuilder>(foreignKey, static (convention, foreignKey) => convention.ProcessForeignKeyUniquenessChanged(foreignKey));

    public void OnForeignKeyRequirednessChanged(ForeignKeyBuilder foreignKey) =>
        Raise<IForeignKeyRequirednessChangedConvention, ForeignKeyBuilder>(foreignKey, static (convention, foreignKey) => convention.ProcessForeignKeyRequirednessChanged(foreignKey));

    public void OnForeignKeyOwnershipChanged(ForeignKeyBuilder foreignKey) =>
        Raise<IForeignKeyOwnershipChangedConvention, ForeignKeyBuilder>(foreignKey, static (convention, foreignKey) => convention.ProcessForeignKeyOwnershipChanged(foreignKey));

    public void OnForeignKeyPrincipalEndChanged(ForeignKeyBuilder foreignKey) =>
        Raise<IForeignKeyPrincipalEndChangedConvention, ForeignKeyBuilder>(foreignKey, static (convention, foreignKey) => convention.ProcessForeignKeyPrincipalEndChanged(foreignKey));

    public void OnForeignKeyNullNavigationSet(ForeignKeyBuilder foreignKey, bool pointsToPrincipal) =>
        Raise<IForeignKeyNullNavigationSetConvention>(
            foreignKey, convention => convention.ProcessForeignKeyNullNavigationSet(foreignKey, pointsToPrincipal));

    public void OnNavigationAdded(NavigationBuilder navigation) =>
        Raise<INavigationAddedConvention>(about: null, convention =>
        {
            if (navigation.IsInModel)
            {
                convention.ProcessNavigationAdded(navigation);
            }
        });

    public void OnNavigationRemoved(EntityTypeBuilder source, EntityTypeBuilder target, string name) =>
        Raise<INavigationRemovedConvention>(about: null, convention => convention.ProcessNavigationRemoved(source, target, name));

    public void OnSkipNavigationAdded(SkipNavigationBuilder navigation) =>
        Raise<ISkipNavigationAddedConvention, SkipNavigationBuilder>(navigation, static (convention, navigation) => convention.ProcessSkipNavigationAdded(navigation));

    public void OnSkipNavigationForeignKeyChanged(SkipNavigationBuilder navigation, ForeignKeyBuilder? foreignKey, ForeignKeyBuilder? oldForeignKey) =>
        // Told of a navigation that has gone too: whoever made the join entity type for it takes that out.
        Raise<ISkipNavigationForeignKeyChangedConvention>(
            navigation.DeclaringEntityType, convention => convention.ProcessSkipNavigationForeignKeyChanged(navigation, foreignKey, oldForeignKey));

    public void OnSkipNavigationInverseChanged(SkipNavigationBuilder navigation, SkipNavigationBuilder? inverse, SkipNavigationBuilder? oldInverse) =>
        Raise<ISkipNavigationInverseChangedConvention>(
            navigation.DeclaringEntityType, convention => convention.ProcessSkipNavigationInverseChanged(navigation, inverse, oldInverse));

    public void OnSkipNavigationRemoved(EntityTypeBuilder entityType, SkipNavigationBuilder navigation) =>
        Raise<ISkipNavigationRemovedConvention>(entityType, convention => convention.ProcessSkipNavigationRemoved(entityType, navigation));
}
