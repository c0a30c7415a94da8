using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Conventions;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.DataAnnotations;

/// <summary><c>[Key]</c> and <c>[PrimaryKey]</c>; what EF throws on makes the entity type unknown.</summary>
internal sealed class KeyAttributeConvention()
    : PropertyAttributeConventionBase(AttributeNames.Key), IEntityTypeAddedConvention, IEntityTypeBaseTypeChangedConvention, IModelFinalizingConvention
{
    public void ProcessEntityTypeAdded(EntityTypeBuilder entityType) => EnsurePrimaryKey(entityType, isFinal: false);

    public void ProcessEntityTypeBaseTypeChanged(EntityTypeBuilder entityType, EntityTypeBuilder? newBaseType, EntityTypeBuilder? previousBaseType)
    {
        if (previousBaseType is not null)
        {
            EnsurePrimaryKey(entityType, isFinal: false);
        }
    }

    public void ProcessModelFinalizing(ModelBuilder model)
    {
        foreach (var entityType in model.EntityTypes.ToList())
        {
            if (entityType.BaseType is null)
            {
                if (!EnsurePrimaryKey(entityType, isFinal: true)
                    && entityType is { DeclaredPrimaryKey.Properties.Count: > 1, PrimaryKeySource: ConfigurationSource.DataAnnotation })
                {
                    entityType.Fail($"The entity type '{entityType}' has multiple properties with the [Key] attribute. Composite primary keys configured using the [PrimaryKey] attribute or 'HasKey' in the fluent API.");
                }
            }
            else if (entityType.DeclaredProperties.FirstOrDefault(property => property.Member?.FindAttribute(AttributeNames.Key) is not null) is { } property
                && entityType.Declaration?.FindAttribute(AttributeNames.PrimaryKey) is null)
            {
                entityType.Fail($"The derived type '{entityType}' cannot have the [Key] attribute on property '{property.Name}' since primary keys may only be declared on the root type.");
            }
        }
    }

    protected override void ProcessPropertyAdded(PropertyBuilder property, AttributeDeclaration attribute, Anchor? anchor)
    {
        if (property.DeclaringType is not EntityTypeBuilder entityType
            || (entityType.IsKeyless && entityType.KeylessSource >= ConfigurationSource.DataAnnotation)
            || entityType.BaseType is not null
            || EnsurePrimaryKey(entityType, isFinal: false))
        {
            return;
        }

        IReadOnlyList<string> names = [property.Name];
        if (entityType is { DeclaredPrimaryKey: { } key, PrimaryKeySource: ConfigurationSource.DataAnnotation })
        {
            var others = key.Properties.Select(other => other.Name).Where(name => !name.Equals(property.Name, StringComparison.OrdinalIgnoreCase));
            names = names.Concat(others).OrderBy(name => name, StringComparer.OrdinalIgnoreCase).ToList();
            if (names.Count > 1)
            {
                entityType.RemoveKey(key, ConfigurationSource.DataAnnotation);
            }
        }

        entityType.PrimaryKey(names, ConfigurationSource.DataAnnotation, anchor);
    }

    /// <returns>Whether the type has the attribute <c>[PrimaryKey]</c>.</returns>
    private static bool EnsurePrimaryKey(EntityTypeBuilder entityType, bool isFinal)
    {
        if (entityType.BaseType is not null || entityType.Declaration?.FindAttribute(AttributeNames.PrimaryKey) is not { } attribute)
        {
            return false;
        }

        var names = attribute.NamesOfProperties();
        var anchor = entityType.Model.Types.AnchorOf(attribute);
        if (isFinal || entityType.CanSetPrimaryKey(names, ConfigurationSource.DataAnnotation))
        {
            var key = entityType.PrimaryKey(names, ConfigurationSource.DataAnnotation, anchor);
            if (key is null && isFinal && names.FirstOrDefault(name => entityType.IsIgnored(name, ConfigurationSource.DataAnnotation)) is { } ignored)
            {
                entityType.Fail($"The [PrimaryKey] attribute on the entity type '{entityType}' references the property '{ignored}', but it is ignored.", anchor);
            }
        }

        return true;
    }
}
