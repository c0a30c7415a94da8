using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Interpretation;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>EntityTypeBuilder</c>: keys, indexes, inheritance, filters. Properties, tables and relationships have tables of their own.</summary>
internal static class EntityTypeBuilderCalls
{
    public static readonly CallTable<EntityTypeBuilder> Table = new CallTable<EntityTypeBuilder>("EntityTypeBuilder", (entityType, reason) => entityType.MarkUnknown(reason))
    {
        ["HasKey"] = (entityType, call) =>
            call.Members() is { } names && entityType.PrimaryKey(names, ConfigurationSource.Explicit, call.Anchor) is { } key ? KeyBuilderCalls.Wrap(key) : null,
        ["HasAlternateKey"] = (entityType, call) =>
            call.Members() is { } names && entityType.HasKey(names, ConfigurationSource.Explicit, call.Anchor) is { } key ? KeyBuilderCalls.Wrap(key) : null,
        ["HasNoKey"] = (entityType, call) =>
        {
            entityType.HasNoKey(ConfigurationSource.Explicit, call.Anchor);
            return call.Self;
        },
        ["HasIndex"] = HasIndex,
        ["FindHasIndex"] = (entityType, call) =>
            call.Members() is { } names && names.All(name => entityType.FindProperty(name) is not null)
            && entityType.FindIndex(names.Select(name => entityType.FindProperty(name)!).ToArray()) is { } index
                ? IndexBuilderCalls.Wrap(index)
                : null,
        ["HasBaseType"] = HasBaseType,
        ["HasDiscriminator"] = HasDiscriminator,
        ["HasNoDiscriminator"] = (entityType, call) =>
        {
            entityType.HasNoDiscriminator(ConfigurationSource.Explicit, call.Anchor);
            return call.Self;
        },
        ["HasQueryFilter"] = HasQueryFilter,
        Marks = new() { ["HasQueryFilter"] = (entityType, reason) => entityType.MarkQueryFiltersUnknown(reason) },
        Inert = ["HasData"],
        Harmless = ["HasAnnotation", "HasComment", "HasChangeTrackingStrategy", "UsePropertyAccessMode", "ToString"],
    }
    .WithMember("Metadata", EntityTypeMetadataCalls.Wrap)
    .Including(PropertyCalls.Table, entityType => (TypeBaseBuilder)entityType)
    .Including(TableCalls.Table, entityType => entityType)
    .Including(RelationshipCalls.Table, entityType => entityType);

    public static BuilderValue Wrap(EntityTypeBuilder entityType) => new BuilderValue<EntityTypeBuilder>(entityType, Table) { TypeArguments = [entityType.ClrType] };

    private static Value? HasIndex(EntityTypeBuilder entityType, Call call)
    {
        var isNamed = call.Count == 2 && call.Argument(0) is LambdaValue or SequenceValue;
        if (call.Members() is not { } names || (isNamed && call.String(1) is null))
        {
            return null;
        }

        var index = entityType.HasIndex(names, isNamed ? call.String(1) : null, ConfigurationSource.Explicit, call.Anchor);
        index?.AddConfiguration(call.IsSpecific ? call.Anchor : null);
        return index is null ? null : IndexBuilderCalls.Wrap(index);
    }

    private static Value? HasBaseType(EntityTypeBuilder entityType, Call call)
    {
        var isNone = !call.HasTypeArguments && call.Argument(0) is Constant { Object: null };
        var baseType = call.TypeOrArgument() is { } type ? entityType.Model.Entity(type, ConfigurationSource.Explicit, call.Anchor)
            : call.String(0) is { } name ? entityType.Model.FindEntityType(name)
            : null;
        return (isNone || baseType is not null) && entityType.HasBaseType(baseType, ConfigurationSource.Explicit, call.Anchor) ? call.Self : null;
    }

    private static Value? HasDiscriminator(EntityTypeBuilder entityType, Call call)
    {
        var name = call.Count == 0 ? null : call.Member();
        if (call.Count > 0 && name is null)
        {
            return null;
        }

        var type = call.Argument(0) is LambdaValue ? entityType.Members.Find(name!)?.Type
            : call.HasTypeArguments ? call.TypeArgument
            : (call.Argument(1) as TypeValue)?.Type;
        return entityType.HasDiscriminator(name, type, ConfigurationSource.Explicit, call.Anchor) is null ? null : DiscriminatorBuilderCalls.Wrap(entityType);
    }

    public static Value? HasQueryFilter(EntityTypeBuilder entityType, Call call)
    {
        var hasKey = call.Count == 2 && !(call.IsOfConvention && call.TryGet(1, out bool _));
        if (hasKey && call.String(0) is null)
        {
            return null;
        }

        var key = hasKey ? call.String(0) : null;
        switch (call.Argument(hasKey ? 1 : 0))
        {
            case Constant { Object: null }:
                entityType.RemoveQueryFilter(key, call.Source);
                break;
            case LambdaValue lambda:
                var members = MemberNames.ReadBy(lambda) is { } names ? new(names, call.Source, call.Anchor) : UnknownMembers("the query filter hands the entity on");
                entityType.HasQueryFilter(key, members, call.Source, call.Anchor);
                break;
            case ExpressionTreeValue { Members: { } read }:
                entityType.HasQueryFilter(key, new(read, call.Source, call.Anchor), call.Source, call.Anchor);
                break;
            default:
                entityType.HasQueryFilter(key, UnknownMembers("the query filter is not a lambda"), call.Source, call.Anchor);
                break;
        }

        return call.Self;

        Configured<IReadOnlyCollection<string>> UnknownMembers(string why) => Configured<IReadOnlyCollection<string>>.Unknown(call.Reason(why));
    }
}
