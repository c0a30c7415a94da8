namespace ModelLint.Reading.DataAnnotations;

/// <summary>Full names of the mapping attributes.</summary>
internal static class AttributeNames
{
    private const string Annotations = "System.ComponentModel.DataAnnotations.";
    private const string Schema = Annotations + "Schema.";
    private const string EFCore = "Microsoft.EntityFrameworkCore.";

    public const string Key = Annotations + "KeyAttribute";
    public const string Required = Annotations + "RequiredAttribute";
    public const string MaxLength = Annotations + "MaxLengthAttribute";
    public const string StringLength = Annotations + "StringLengthAttribute";
    public const string Timestamp = Annotations + "TimestampAttribute";
    public const string ConcurrencyCheck = Annotations + "ConcurrencyCheckAttribute";

    public const string NotMapped = Schema + "NotMappedAttribute";
    public const string ComplexType = Schema + "ComplexTypeAttribute";
    public const string Table = Schema + "TableAttribute";
    public const string Column = Schema + "ColumnAttribute";
    public const string ForeignKey = Schema + "ForeignKeyAttribute";
    public const string InverseProperty = Schema + "InversePropertyAttribute";
    public const string DatabaseGenerated = Schema + "DatabaseGeneratedAttribute";

    public const string Owned = EFCore + "OwnedAttribute";
    public const string Keyless = EFCore + "KeylessAttribute";
    public const string PrimaryKey = EFCore + "PrimaryKeyAttribute";
    public const string Index = EFCore + "IndexAttribute";
    public const string Unicode = EFCore + "UnicodeAttribute";
    public const string Precision = EFCore + "PrecisionAttribute";
    public const string DeleteBehavior = EFCore + "DeleteBehaviorAttribute";
}
