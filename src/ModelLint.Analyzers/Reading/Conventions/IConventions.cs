using ModelLint.Metadata;
using ModelLint.Reading.Building;

namespace ModelLint.Reading.Conventions;

// EF's convention interfaces, by their names; the context parameter is the dispatcher (StopProcessing).
internal interface IConvention;

internal interface IModelFinalizingConvention : IConvention
{
    void ProcessModelFinalizing(ModelBuilder model);
}

internal interface ITypeIgnoredConvention : IConvention
{
    void ProcessTypeIgnored(ModelBuilder model, string name, ClrType? type);
}

internal interface IEntityTypeAddedConvention : IConvention
{
    void ProcessEntityTypeAdded(EntityTypeBuilder entityType);
}

internal interface IEntityTypeRemovedConvention : IConvention
{
    void ProcessEntityTypeRemoved(EntityTypeBuilder entityType);
}

internal interface IEntityTypeMemberIgnoredConvention : IConvention
{
    void ProcessEntityTypeMemberIgnored(EntityTypeBuilder entityType, string name);
}

internal interface IEntityTypeBaseTypeChangedConvention : IConvention
{
    void ProcessEntityTypeBaseTypeChanged(EntityTypeBuilder entityType, EntityTypeBuilder? newBaseType, EntityTypeBuilder? previousBaseType);
}

internal interface IEntityTypePrimaryKeyChangedConvention : IConvention
{
    void ProcessEntityTypePrimaryKeyChanged(EntityTypeBuilder entityType, KeyBuilder? newKey, KeyBuilder? previousKey);
}

internal interface IEntityTypeAnnotationChangedConvention : IConvention
{
    void ProcessEntityTypeAnnotationChanged(EntityTypeBuilder entityType, Facet facet, object? oldValue);
}

internal interface IDiscriminatorPropertySetConvention : IConvention
{
    void ProcessDiscriminatorPropertySet(EntityTypeBuilder entityType, string name);
}

internal interface IPropertyAddedConvention : IConvention
{
    void ProcessPropertyAdded(PropertyBuilder property);
}

internal interface IPropertyRemovedConvention : IConvention
{
    void ProcessPropertyRemoved(TypeBaseBuilder declaringType, PropertyBuilder property);
}

internal interface IPropertyFieldChangedConvention : IConvention
{
    void ProcessPropertyFieldChanged(PropertyBuilder property);
}

internal interface IPropertyNullabilityChangedConvention : IConvention
{
    void ProcessPropertyNullabilityChanged(PropertyBuilder property);
}

internal interface IPropertyAnnotationChangedConvention : IConvention
{
    void ProcessPropertyAnnotationChanged(PropertyBuilder property, Facet facet);
}

internal interface IComplexPropertyAddedConvention : IConvention
{
    void ProcessComplexPropertyAdded(ComplexPropertyBuilder property);
}

internal interface IComplexTypeMemberIgnoredConvention : IConvention
{
    void ProcessComplexTypeMemberIgnored(ComplexTypeBuilder complexType, string name);
}

internal interface IComplexTypeAnnotationChangedConvention : IConvention
{
    void ProcessComplexTypeAnnotationChanged(ComplexTypeBuilder complexType, Facet facet);
}

internal interface IKeyAddedConvention : IConvention
{
    void ProcessKeyAdded(KeyBuilder key);
}

internal interface IKeyRemovedConvention : IConvention
{
    void ProcessKeyRemoved(EntityTypeBuilder entityType, KeyBuilder key);
}

internal interface IIndexAddedConvention : IConvention
{
    void ProcessIndexAdded(IndexBuilder index);
}

internal interface IIndexRemovedConvention : IConvention
{
    void ProcessIndexRemoved(EntityTypeBuilder entityType, IndexBuilder index);
}

internal interface IIndexAnnotationChangedConvention : IConvention
{
    void ProcessIndexAnnotationChanged(IndexBuilder index, Facet facet);
}

internal interface IIndexUniquenessChangedConvention : IConvention
{
    void ProcessIndexUniquenessChanged(IndexBuilder index);
}
