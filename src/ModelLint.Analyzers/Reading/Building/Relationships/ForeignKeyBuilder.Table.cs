namespace ModelLint.Reading.Building;

internal sealed partial class ForeignKeyBuilder
{
    /// <summary>Key to key within one table: the two types are one row, and the foreign key is no constraint (EF: <c>IsRowInternal</c>).</summary>
    public bool IsRowInternal =>
        IsUnique
        && PrincipalKey.IsPrimaryKey
        && DeclaringEntityType != PrincipalEntityType
        && DeclaringEntityType.FindPrimaryKey() is { } key
        && Properties.SequenceEqual(key.Properties)
        && !PrincipalEntityType.IsAssignableFrom(DeclaringEntityType)
        && !DeclaringEntityType.IsAssignableFrom(PrincipalEntityType)
        && PrincipalEntityType.SharesTableWith(DeclaringEntityType);
}
