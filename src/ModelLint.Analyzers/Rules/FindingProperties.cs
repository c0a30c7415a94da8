using ModelLint.Metadata;

namespace ModelLint.Rules;

/// <summary>The keys of <c>Diagnostic.Properties</c> that every finding carries; fixes, reports and baselines build on them.</summary>
internal static class FindingProperties
{
    /// <summary>Full CLR name of the context.</summary>
    public const string Context = nameof(Context);

    /// <summary>Full CLR name of the entity type; the model's name of a type that shares its CLR type, such as a property bag.</summary>
    public const string EntityType = nameof(EntityType);

    /// <summary>Names of EF members in declaration or key order, comma-separated; dotted in complex types (<c>Address.Street</c>).</summary>
    public const string Members = nameof(Members);

    /// <summary>The table with its schema, as EF's <c>GetSchemaQualifiedTableName</c>; empty where the type has none of its own.</summary>
    public const string Table = nameof(Table);

    /// <summary>What else tells the finding from others of its entity type or context: a configuration class, a call and the member that it is in. Not there where the members do.</summary>
    public const string Subject = nameof(Subject);

    /// <summary>An entity type as findings name it.</summary>
    public static string NameOf(EntityType entityType) =>
        entityType is { HasSharedClrType: true, IsOwned: false } ? entityType.Name : entityType.ClrType.DisplayName;
}
