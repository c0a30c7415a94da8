using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Interpretation;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>IMutableEntityType</c>.</summary>
internal static class EntityTypeMetadataCalls
{
    private static readonly CallTable<EntityTypeBuilder> Table = new CallTable<EntityTypeBuilder>("IMutableEntityType", (entityType, reason) => entityType.MarkUnknown(reason))
    {
        OtherNames = ["IReadOnlyEntityType", "IMutableTypeBase", "IReadOnlyTypeBase", "IConventionEntityType", "IEntityType"],
        ["GetProperties"] = (entityType, _) => PropertyMetadataCalls.Wrap(entityType.Properties),
        ["GetDeclaredProperties"] = (entityType, _) => PropertyMetadataCalls.Wrap(entityType.DeclaredProperties),
        ["FindProperty"] = (entityType, call) => FindProperty(entityType, call),
        ["GetProperty"] = (entityType, call) => FindProperty(entityType, call),
        ["FindDeclaredProperty"] = (entityType, call) => FindProperty(entityType, call),
        ["GetForeignKeys"] = (entityType, _) => ForeignKeyMetadataCalls.Wrap(entityType.SelfAndBaseTypes.SelectMany(type => type.DeclaredForeignKeys)),
        ["GetDeclaredForeignKeys"] = (entityType, _) => ForeignKeyMetadataCalls.Wrap(entityType.DeclaredForeignKeys),
        ["GetReferencingForeignKeys"] = (entityType, _) => ForeignKeyMetadataCalls.Wrap(entityType.SelfAndBaseTypes.SelectMany(type => type.DeclaredReferencingForeignKeys)),
        ["GetIndexes"] = (entityType, _) => IndexMetadataCalls.Wrap(entityType.AllIndexes),
        ["GetDeclaredIndexes"] = (entityType, _) => IndexMetadataCalls.Wrap(entityType.DeclaredIndexes),
        ["RemoveIndex"] = (entityType, call) =>
            call.Argument(0) is BuilderValue { Element: IndexBuilder index } && entityType.RemoveIndex(index, ConfigurationSource.Explicit) ? Value.Nothing : null,
        ["GetKeys"] = (entityType, _) => IndexMetadataCalls.Wrap(entityType.AllKeys),
        ["GetDeclaredKeys"] = (entityType, _) => IndexMetadataCalls.Wrap(entityType.DeclaredKeys),
        ["FindPrimaryKey"] = (entityType, _) => entityType.FindPrimaryKey() is { } key ? IndexMetadataCalls.Wrap(key) : Value.Nothing,
        ["FindNavigation"] = FindNavigation,
        ["GetNavigations"] = (entityType, _) => NavigationMetadataCalls.Wrap(entityType.SelfAndBaseTypes.SelectMany(type => type.DeclaredNavigations)),
        ["GetDeclaredNavigations"] = (entityType, _) => NavigationMetadataCalls.Wrap(entityType.DeclaredNavigations),
        ["IsOwned"] = (entityType, _) => Value.Of(entityType.IsOwned),
        ["IsAbstract"] = (entityType, _) => Value.Of(entityType.IsAbstract),
        ["DisplayName"] = (entityType, _) => Value.Of(entityType.ShortName),
        ["ShortName"] = (entityType, _) => Value.Of(entityType.ShortName),
        ["GetTableName"] = (entityType, call) => Explicit(entityType.Get(EntityTypeFacets.TableName), call),
        ["GetSchema"] = (entityType, call) => Explicit(entityType.Get(EntityTypeFacets.Schema), call),
        ["GetViewName"] = (entityType, call) => entityType.IsSet(EntityTypeFacets.ViewName) ? Explicit(entityType.Get(EntityTypeFacets.ViewName), call) : Value.Nothing,
        ["SetTableName"] = (entityType, call) => call.Set(entityType, EntityTypeFacets.TableName),
        ["SetSchema"] = (entityType, call) => call.Set(entityType, EntityTypeFacets.Schema),
        ["SetQueryFilter"] = SetQueryFilter,
        ["GetQueryFilter"] = (entityType, call) => entityType.DeclaredQueryFilters.Count == 0 ? Value.Nothing : call.Unknown("a query filter is not a value here"),
        ["SetIsTableExcludedFromMigrations"] = (entityType, call) => call.Set(entityType, EntityTypeFacets.IsTableExcludedFromMigrations),
        Harmless = ["SetAnnotation", "AddAnnotation", "SetComment", "SetPropertyAccessMode", "SetChangeTrackingStrategy", "GetAnnotations"],
    }
    .WithMember("ClrType", entityType => new TypeValue(entityType.ClrType))
    .WithMember("Name", entityType => Value.Of(entityType.Name))
    .WithMember("BaseType", entityType => entityType.BaseType is { } baseType ? Wrap(baseType) : Value.Nothing)
    .WithMember("IsKeyless", entityType => Value.Of(entityType.IsKeyless))
    .WithMember("HasSharedClrType", entityType => Value.Of(entityType.HasSharedClrType))
    .WithMember("IsPropertyBag", entityType => Value.Of(entityType.IsPropertyBag))
    .WithMember("Model", entityType => ModelMetadataCalls.Wrap(entityType.Model));

    public static BuilderValue Wrap(EntityTypeBuilder entityType) => new BuilderValue<EntityTypeBuilder>(entityType, Table);

    private static Value FindProperty(EntityTypeBuilder entityType, Call call) =>
        call.String(0) is not { } name ? call.Unknown("this property is not known", call.Self)
        : entityType.FindProperty(name) is { } property ? PropertyMetadataCalls.Wrap(property)
        : Value.Nothing;

    private static Value FindNavigation(EntityTypeBuilder entityType, Call call) =>
        call.String(0) is not { } name ? call.Unknown("this navigation is not known", call.Self)
        : entityType.FindNavigation(name) is { } navigation ? NavigationMetadataCalls.Wrap(navigation)
        : Value.Nothing;

    /// <summary>A name that conventions give is not made up before the model is finished.</summary>
    private static Value Explicit(Configured<string?> name, Call call) =>
        name is { IsKnown: true, Source: not ConfigurationSource.Convention } ? Value.Of(name.Value) : call.Unknown("a name that a convention gives is not followed");

    private static Value SetQueryFilter(EntityTypeBuilder entityType, Call call)
    {
        var key = call.Count == 2 ? call.String(0) : null;
        switch (call.Argument(call.Count - 1))
        {
            case Constant { Object: null }:
                entityType.RemoveQueryFilter(key, ConfigurationSource.Explicit);
                break;
            case LambdaValue lambda:
                entityType.HasQueryFilter(key, new(MemberNames.ReadBy(lambda), ConfigurationSource.Explicit, call.Anchor), ConfigurationSource.Explicit, call.Anchor);
                break;
            default:
                entityType.HasQueryFilter(key, Configured<IReadOnlyCollection<string>>.Unknown(call.Reason("the query filter is built at run time")), ConfigurationSource.Explicit, call.Anchor);
                break;
        }

        return call.Self;
    }
}
