using ModelLint.Reading.DataAnnotations;

namespace ModelLint.Reading.Building;

/// <summary>Whether a class says by attributes how it is mapped: a fix then does the same.</summary>
internal static class MappingAttributes
{
    private static readonly HashSet<string> Names =
    [
        AttributeNames.Key, AttributeNames.Required, AttributeNames.MaxLength, AttributeNames.StringLength, AttributeNames.Timestamp, AttributeNames.ConcurrencyCheck,
        AttributeNames.NotMapped, AttributeNames.Table, AttributeNames.Column, AttributeNames.ForeignKey, AttributeNames.InverseProperty, AttributeNames.DatabaseGenerated,
        AttributeNames.Keyless, AttributeNames.PrimaryKey, AttributeNames.Index, AttributeNames.Unicode, AttributeNames.Precision, AttributeNames.DeleteBehavior,
    ];

    /// <summary>On the class itself or its own members, not on a base.</summary>
    public static bool Has(EntityTypeBuilder entityType) =>
        entityType.Declaration is { } declaration
        && declaration.Attributes.Concat(declaration.Properties.SelectMany(property => property.Attributes))
            .Any(attribute => attribute.Carrier.Equals(entityType.ClrType) && Names.Contains(attribute.Type.DisplayName));
}
