using System.Globalization;

namespace ModelLint.Metadata;

/// <summary>
/// A model as sorted lines of text, each a fact: <c>kind identity⇥name=value⇥…</c>, <c>-</c> for no value, <c>?</c> for one that is not known.
/// An element that was not read in full is <c>kind identity⇥unknown=reason</c>. The tests print EF Core's own model in this form and compare.
/// </summary>
internal static class DebugView
{
    public static IReadOnlyList<string> Of(EntityModel model) =>
        [.. Facts(model).Select(fact => fact.ToString()).OrderBy(line => line, StringComparer.Ordinal)];

    private static IEnumerable<Fact> Facts(EntityModel model) =>
        !model.IsCertain
            ? [new Fact("model", model.Context).Unknown(model.Unknowns)]
            : model.EntityTypes.SelectMany(Facts).Prepend(new Fact("model", model.Context).With("provider", model.Provider));

    private static IEnumerable<Fact> Facts(EntityType entity)
    {
        var fact = new Fact("entity", entity.Name);
        return !entity.IsCertain
            ? [fact.Unknown(entity.SelfAndBaseTypes.SelectMany(type => type.Unknowns))]
            : Parts(entity).Prepend(fact
                .With("clr", entity.ClrType)
                .With("base", entity.BaseType?.Name)
                .With("abstract", entity.IsAbstract)
                .With("keyless", entity.IsKeyless)
                .With("owned", entity.IsOwned)
                .With("shared", entity.HasSharedClrType)
                .With("join", entity.IsImplicitJoin)
                .With("table", entity.TableName)
                .With("schema", entity.Schema)
                .With("view", entity.ViewName)
                .With("function", entity.FunctionName)
                .With("query", entity.SqlQuery)
                .With("json", entity.ContainerColumnName)
                .With("strategy", entity.MappingStrategy, strategy => entity.IsInHierarchy ? $"{strategy}".ToUpperInvariant() : null)
                .With("discriminator", entity.RootType.DiscriminatorProperty?.Name)
                .With("discriminatorValue", entity.DiscriminatorValue)
                .With("temporal", entity.IsTemporal)
                .With("excluded", entity.IsTableExcludedFromMigrations));
    }

    private static IEnumerable<Fact> Parts(EntityType entity) =>
        entity.DeclaredFlattenedProperties.Select(property => Property(entity, property))
            .Concat(ComplexProperties(entity).Select(complex => ComplexProperty(entity, complex)))
            .Concat(entity.DeclaredKeys.Select(Key))
            .Concat(entity.DeclaredForeignKeys.Select(ForeignKey))
            .Concat(entity.DeclaredIndexes.Select(Index))
            .Concat(entity.MappingFragments.Select(fragment => MappingFragment(entity, fragment)))
            .Concat(entity.DeclaredCheckConstraints.Select(check => new Fact("check", $"{entity.Name}#{check.ModelName}").With("sql", check.Sql).With("name", check.Name)))
            .Concat(entity.DeclaredSkipNavigations.Select(SkipNavigation))
            .Concat(entity.DeclaredQueryFilters.Select(filter => QueryFilter(entity, filter)));

    private static Fact Property(EntityType entity, Property property)
    {
        var fact = new Fact("property", $"{entity.Name}.{property.Path}");
        return !property.IsCertain ? fact.Unknown(property.Unknowns) : fact
            .With("type", property.ClrType)
            .With("providerType", property.ProviderClrType)
            .With("nullable", property.IsNullable)
            .With("shadow", property.MayHaveMember ? "?" : property.IsShadowProperty)
            .With("maxLength", property.MaxLength)
            .With("precision", property.Precision)
            .With("scale", property.Scale)
            .With("unicode", property.IsUnicode)
            .With("fixedLength", property.IsFixedLength)
            .With("concurrency", property.IsConcurrencyToken)
            .With("generated", property.ValueGenerated)
            .With("column", property.ColumnName)
            .With("columnType", property.ColumnType)
            .With("storeType", property.StoreType)
            .With("default", property.DefaultValue)
            .With("defaultSql", property.DefaultValueSql)
            .With("computedSql", property.ComputedColumnSql)
            .With("collection", property.IsPrimitiveCollection)
            .With("nativeEnum", property.IsNativeEnum)
            .With("converted", property.IsConverted)
            .With("converter", property.ConverterClrType, converter => converter is null ? null : WithoutArguments(converter))
            .With("nullableInCode", property.MayHaveMember ? "?" : property.IsNullableInCode)
            .With("attributes", property.AreAttributesKnown ? property.Attributes.Select(attribute => attribute.Type.DisplayName).Distinct().OrderBy(name => name, StringComparer.Ordinal) : "?");
    }

    private static string WithoutArguments(ClrType type) => type.DisplayName is var name && name.IndexOf('<') is var start and >= 0 ? name.Substring(0, start) : name;

    private static IEnumerable<ComplexProperty> ComplexProperties(TypeBase type) =>
        type.DeclaredComplexProperties.SelectMany(complex => ComplexProperties(complex.ComplexType).Prepend(complex));

    private static Fact ComplexProperty(EntityType entity, ComplexProperty complex) => new Fact("complex", $"{entity.Name}.{complex.Path}")
        .With("type", complex.ComplexType.ClrType)
        .With("nullable", complex.IsNullable)
        .With("collection", complex.IsCollection)
        .With("json", complex.ContainerColumnName);

    private static Fact Key(Key key) => new Fact("key", $"{key.DeclaringEntityType.Name}{Columns(key.Properties)}")
        .With("primary", key.IsPrimaryKey)
        .With("clustered", key.IsClustered)
        .With("name", key.Name);

    private static Fact ForeignKey(ForeignKey foreignKey)
    {
        var principal = foreignKey.PrincipalEntityType.Name + Columns(foreignKey.PrincipalKey.Properties);
        var fact = new Fact("fk", $"{foreignKey.DeclaringEntityType.Name}{Columns(foreignKey.Properties)} -> {principal}");
        return !foreignKey.IsCertain ? fact.Unknown(foreignKey.Unknowns) : fact
            .With("unique", foreignKey.IsUnique)
            .With("required", foreignKey.IsRequired)
            .With("delete", foreignKey.DeleteBehavior)
            .With("ownership", foreignKey.IsOwnership)
            .With("dependentToPrincipal", foreignKey.DependentToPrincipal?.Name)
            .With("principalToDependent", foreignKey.PrincipalToDependent?.Name)
            .With("name", foreignKey.ConstraintName);
    }

    private static Fact Index(Index index)
    {
        var fact = new Fact("index", $"{index.DeclaringEntityType.Name}{Columns(index.Properties)}{(index.Name is null ? "" : "#" + index.Name)}");
        return !index.IsCertain ? fact.Unknown(index.Unknowns) : fact
            .With("unique", index.IsUnique)
            .With("filter", index.Filter)
            .With("descending", index.IsDescending, each => each is null ? null : each.Count == 0 ? "all" : each.Select(descending => descending ? "true" : "false"))
            .With("include", index.IncludedProperties)
            .With("method", index.Method)
            .With("nullsDistinct", index.AreNullsDistinct)
            .With("clustered", index.IsClustered)
            .With("providerSettings", index.HasProviderSettings)
            .With("name", index.DatabaseName);
    }

    private static Fact MappingFragment(EntityType entity, MappingFragment fragment) =>
        new Fact("fragment", $"{entity.Name}#{(fragment.Schema is null ? "" : fragment.Schema + ".")}{fragment.TableName}")
            .With("columns", fragment.Columns.OrderBy(column => column.Property.Name, StringComparer.Ordinal).Select(column => $"{column.Property.Name}:{(column.Column.IsKnown ? column.Column.Value : "?")}"));

    private static Fact SkipNavigation(SkipNavigation skip) => new Fact("skip", $"{skip.DeclaringEntityType.Name}.{skip.Name}")
        .With("target", skip.TargetEntityType.Name)
        .With("join", skip.JoinEntityType?.Name ?? "?")
        .With("fk", skip.ForeignKey?.Properties.Select(property => property.Name) ?? ["?"]);

    private static Fact QueryFilter(EntityType entity, QueryFilter filter)
    {
        var fact = new Fact("filter", $"{entity.Name}{(filter.Key is null ? "" : "#" + filter.Key)}");
        return filter.Unknown is { } unknown ? fact.Unknown([unknown]) : fact.With("reads", filter.Members, members => members.Distinct().OrderBy(member => member, StringComparer.Ordinal));
    }

    private static string Columns(IEnumerable<Property> properties) => $"({string.Join(",", properties.Select(property => property.Name))})";

    private sealed class Fact(string kind, string identity)
    {
        private readonly List<string> _parts = [$"{kind} {identity}"];

        public Fact With<T>(string name, Configured<T> value, Func<T, object?>? display = null) =>
            With(name, !value.IsKnown ? "?" : display is null ? value.Value : display(value.Value));

        public Fact With(string name, object? value)
        {
            _parts.Add($"{name}={Format(value)}");
            return this;
        }

        public Fact Unknown(IEnumerable<Unknown> reasons)
        {
            _parts.Add($"unknown={Format(string.Join("; ", reasons.Select(reason => reason.Reason)))}");
            return this;
        }

        public override string ToString() => string.Join("\t", _parts);

        private static string Format(object? value) => value switch
        {
            null => "-",
            bool flag => flag ? "true" : "false",
            IEnumerable<string> names => string.Join(",", names),
            Enum member => member.ToString(),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString().Replace("\t", "\\t").Replace("\r", "").Replace("\n", "\\n"),
        };
    }
}
