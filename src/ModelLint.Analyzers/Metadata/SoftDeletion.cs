namespace ModelLint.Metadata;

/// <summary>Questions of the rules about rows that count as deleted and stay in their table.</summary>
internal static class SoftDeletion
{
    /// <summary>Names that only a flag has.</summary>
    public static readonly string[] FlagNames = ["IsDeleted", "Deleted"];

    /// <summary>Names that only the time of deletion has, null in a row that is not deleted.</summary>
    public static readonly string[] TimeNames = ["DeletedAt", "DeletedOn", "DeletedDate", "DateDeleted", "DeletionTime"];

    private static readonly PropertyNames Flags = PropertyNames.AlsoWithUtc(FlagNames);
    private static readonly PropertyNames Times = PropertyNames.AlsoWithUtc(TimeNames);

    extension(EntityType entityType)
    {
        /// <summary>The properties that say whether a row counts as deleted, of its own or inherited, the flag first. Empty where rows are only ever removed.</summary>
        public IEnumerable<Property> FindSoftDeleteProperties(PropertyNames names) => entityType.Properties
            .Where(property => names.Contains(property.Name) && property.CanSayDeleted)
            .OrderByDescending(property => property.IsFlag);
    }

    extension(Property property)
    {
        /// <summary>Whether it is a flag, true in a deleted row, rather than the time of deletion.</summary>
        public bool IsFlag => property.ClrType.Is("System.Boolean");

        private bool CanSayDeleted =>
            property.IsFlag ? !Times.Contains(property.Name) : property is { IsDateTime: true, ClrType.IsNullableValueType: true } && !Flags.Contains(property.Name);
    }
}
