using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ModelLint.Tests.Oracle;

internal static class EntityFacts
{
    public static IEnumerable<Fact> Of(IEntityType entity)
    {
        yield return Fact.About("entity", entity.Name)
            .With("clr", ClrName.Of(entity.ClrType))
            .With("base", entity.BaseType?.Name)
            .With("abstract", entity.IsAbstract())
            .With("keyless", entity.FindPrimaryKey() is null)
            .With("owned", entity.IsOwned())
            .With("shared", entity.HasSharedClrType)
            .With("join", IsImplicitJoin(entity))
            .With("table", entity.GetTableName())
            .With("schema", entity.GetSchema())
            .With("view", entity.GetViewName())
            .With("function", entity.GetFunctionName())
            .With("query", entity.GetSqlQuery())
            .With("json", entity.GetContainerColumnName())
            .With("strategy", entity.BaseType is null && !entity.GetDirectlyDerivedTypes().Any() ? null : entity.GetMappingStrategy() ?? "TPH")
            .With("discriminator", entity.FindDiscriminatorProperty()?.Name)
            .With("discriminatorValue", entity.FindDiscriminatorProperty() is null ? null : entity.GetDiscriminatorValue())
            .With("temporal", entity.IsTemporal())
            .With("excluded", entity.IsTableExcludedFromMigrations());

        var parts = PropertyFacts.Of(entity, entity.Name)
            .Concat(entity.GetDeclaredKeys().Select(Key))
            .Concat(entity.GetDeclaredForeignKeys().Select(ForeignKey))
            .Concat(entity.GetDeclaredIndexes().Select(Index))
            .Concat(entity.GetMappingFragments(StoreObjectType.Table).Select(fragment => Fragment(entity, fragment.StoreObject)))
            .Concat(entity.GetDeclaredCheckConstraints().Select(CheckConstraint))
            .Concat(entity.GetDeclaredSkipNavigations().Select(SkipNavigation))
            .Concat(QueryFilterFacts.Of(entity));
        foreach (var part in parts)
            yield return part;
    }

    /// <summary>A property bag that only a many-to-many relationship needs.</summary>
    private static bool IsImplicitJoin(IEntityType entity) =>
        entity.ClrType == typeof(Dictionary<string, object>)
        && entity.Model.GetEntityTypes().SelectMany(type => type.GetDeclaredSkipNavigations()).Any(skip => skip.JoinEntityType == entity);

    private static Fact Key(IKey key) => Fact.About("key", $"{key.DeclaringEntityType.Name}{Columns(key.Properties)}")
        .With("primary", key.IsPrimaryKey())
        .With("clustered", key.FindAnnotation("SqlServer:Clustered")?.Value)
        .With("name", TableOf(key.DeclaringEntityType) is { } table ? key.GetName(table) : null);

    private static Fact ForeignKey(IForeignKey foreignKey) => Fact.About("fk", $"{Identity(foreignKey)}")
        .With("unique", foreignKey.IsUnique)
        .With("required", foreignKey.IsRequired)
        .With("delete", foreignKey.DeleteBehavior)
        .With("ownership", foreignKey.IsOwnership)
        .With("dependentToPrincipal", foreignKey.DependentToPrincipal?.Name)
        .With("principalToDependent", foreignKey.PrincipalToDependent?.Name)
        .With("name", TableOf(foreignKey.DeclaringEntityType) is { } table && TableOf(PrincipalOf(foreignKey)) is { } principal ? foreignKey.GetConstraintName(table, principal) : null);

    private static Fact Index(IIndex index) => Fact.About("index", $"{index.DeclaringEntityType.Name}{Columns(index.Properties)}{(index.Name is null ? "" : "#" + index.Name)}")
        .With("unique", index.IsUnique)
        .With("filter", index.GetFilter())
        .With("descending", index.IsDescending switch { null => null, [] => "all", var each => each.Select(descending => descending ? "true" : "false") })
        .With("include", (index.FindAnnotation("SqlServer:Include") ?? index.FindAnnotation("Npgsql:IndexInclude"))?.Value)
        .With("method", index.FindAnnotation("Npgsql:IndexMethod")?.Value)
        .With("nullsDistinct", index.FindAnnotation("Npgsql:NullsDistinct")?.Value)
        .With("clustered", index.FindAnnotation("SqlServer:Clustered")?.Value)
        .With("providerSettings", index.GetAnnotations().Any(annotation => !IndexFacts.Contains(annotation.Name)))
        .With("name", TableOf(index.DeclaringEntityType) is { } table ? index.GetDatabaseName(table) : null);

    /// <summary>The annotations that are facts of their own, and how an index is built, which does not matter once it is.</summary>
    private static readonly HashSet<string> IndexFacts =
    [
        "Relational:Filter", "Relational:Name", "SqlServer:Include", "Npgsql:IndexInclude", "Npgsql:IndexMethod", "Npgsql:NullsDistinct", "SqlServer:Clustered",
        "SqlServer:Online", "SqlServer:SortInTempDb", "Npgsql:CreatedConcurrently",
    ];

    private static Fact Fragment(IEntityType entity, StoreObjectIdentifier table) => Fact.About("fragment", $"{entity.Name}#{table.DisplayName()}")
        .With("columns", entity.GetProperties().Select(property => (property.Name, Column: property.GetColumnName(table))).Where(property => property.Column is not null)
            .OrderBy(property => property.Name, StringComparer.Ordinal).Select(property => $"{property.Name}:{property.Column}"));

    private static Fact CheckConstraint(ICheckConstraint check) => Fact.About("check", $"{check.EntityType.Name}#{check.ModelName}")
        .With("sql", check.Sql)
        .With("name", check.Name);

    private static Fact SkipNavigation(ISkipNavigation skip) => Fact.About("skip", $"{skip.DeclaringEntityType.Name}.{skip.Name}")
        .With("target", skip.TargetEntityType.Name)
        .With("join", skip.JoinEntityType.Name)
        .With("fk", skip.ForeignKey.Properties.Select(property => property.Name));

    private static IEntityType PrincipalOf(IForeignKey foreignKey) =>
        foreignKey.PrincipalKey.IsPrimaryKey() ? foreignKey.PrincipalEntityType : foreignKey.PrincipalKey.DeclaringEntityType;

    private static StoreObjectIdentifier? TableOf(IEntityType entity) => StoreObjectIdentifier.Create(entity, StoreObjectType.Table);

    private static string Identity(IForeignKey foreignKey) =>
        $"{foreignKey.DeclaringEntityType.Name}{Columns(foreignKey.Properties)} -> {foreignKey.PrincipalEntityType.Name}{Columns(foreignKey.PrincipalKey.Properties)}";

    private static string Columns(IEnumerable<IReadOnlyProperty> properties) => $"({string.Join(',', properties.Select(property => property.Name))})";
}
