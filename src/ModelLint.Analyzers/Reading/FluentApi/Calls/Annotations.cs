namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>
/// Raw annotations: <c>HasAnnotation(name, value)</c> and its like. EF keeps its own facts under names of its own; what a name of someone else's means, nobody
/// asks.
/// </summary>
internal static class Annotations
{
    private static readonly string[] Methods =
    [
        "HasAnnotation", "SetAnnotation", "AddAnnotation", "RemoveAnnotation", "SetOrRemoveAnnotation", "HasPropertyAnnotation", "HasTypeAnnotation", "HaveAnnotation",
    ];

    private static readonly string[] Prefixes = ["Relational:", "SqlServer:", "Sqlite:", "Npgsql:", "MySql:", "Oracle:", "Cosmos:"];

    // EF's CoreAnnotationNames, and those of providers, that change nothing that is read.
    private static readonly string[] HarmlessNames =
    [
        "Relational:Comment", "Relational:Collation", "Relational:ColumnOrder", "Relational:MaxIdentifierLength", "SqlServer:FillFactor", "SqlServer:Online",
        "SqlServer:Sparse", "Npgsql:IndexOperators", "Npgsql:CreatedConcurrently",
        "MySql:IndexPrefixLength", "MySql:FullTextIndex", "MySql:FullTextParser", "MySql:SpatialIndex",
    ];

    // EF's CoreAnnotationNames, which have no prefix.
    private static readonly string[] CoreNames =
    [
        "MaxLength", "Precision", "Scale", "Unicode", "ProviderClrType", "ValueConverter", "ValueConverterType", "QueryFilter", "DefiningQuery", "DiscriminatorProperty", "DiscriminatorValue",
        "ElementType", "AmbiguousNavigations", "AmbiguousField", "DuplicateServiceProperties", "NavigationCandidates", "InverseNavigations", "PreUniquificationName", "DerivedTypes",
        "FullChangeTrackingNotificationsRequired", "OwnedTypes", "ServiceOnlyConstructorBinding", "ValueGeneratorFactory", "ValueGeneratorFactoryType", "AdHocModel",
    ];

    /// <summary>Whether the call sets an annotation that may be one of EF's facts.</summary>
    public static bool MayBeFact(Call call) => Array.IndexOf(Methods, call.Method) >= 0 && (call.String(0) is not { } name || MayBeFact(name));

    private static bool MayBeFact(string name) =>
        Array.IndexOf(HarmlessNames, name) < 0
        && (Array.IndexOf(CoreNames, name) >= 0 || Array.Exists(Prefixes, prefix => name.StartsWith(prefix, StringComparison.Ordinal)));
}
