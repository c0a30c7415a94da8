using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>IMutableEntityType</c>: keys, indexes, foreign keys and navigations.</summary>
internal static class EntityTypeMemberMetadataCalls
{
    public static readonly CallTable<EntityTypeBuilder> Table = new("", (entityType, reason) => entityType.MarkUnknown(reason))
    {
        ["GetKeys"] = (entityType, _) => IndexMetadataCalls.Wrap(() => entityType.AllKeys),
        ["GetDeclaredKeys"] = (entityType, _) => IndexMetadataCalls.Wrap(() => entityType.DeclaredKeys),
        ["FindPrimaryKey"] = (entityType, _) => IndexMetadataCalls.WrapOrNothing(entityType.FindPrimaryKey()),
        ["FindDeclaredPrimaryKey"] = (entityType, _) => IndexMetadataCalls.WrapOrNothing(entityType.DeclaredPrimaryKey),
        ["FindKey"] = (entityType, call) => Properties(call) is { } properties ? IndexMetadataCalls.WrapOrNothing(entityType.FindKey(properties)) : call.Unknown("this key is not known", call.Self),
        ["AddKey"] = (entityType, call) => Properties(call) is { } properties && entityType.HasKey(properties, ConfigurationSource.Explicit, call.Anchor) is { } key ? IndexMetadataCalls.Wrap(key) : null,
        ["SetPrimaryKey"] = (entityType, call) =>
            Properties(call) is { } properties && entityType.SetPrimaryKey(properties, ConfigurationSource.Explicit, call.Anchor) is { } key ? IndexMetadataCalls.Wrap(key) : null,
        ["RemoveKey"] = (entityType, call) =>
        {
            var key = call.Element<KeyBuilder>() ?? (Properties(call) is { } properties ? entityType.FindKey(properties) : null);
            return key is not null && entityType.RemoveKey(key, ConfigurationSource.Explicit) ? IndexMetadataCalls.Wrap(key) : null;
        },
        ["GetIndexes"] = (entityType, _) => IndexMetadataCalls.Wrap(() => entityType.AllIndexes),
        ["GetDeclaredIndexes"] = (entityType, _) => IndexMetadataCalls.Wrap(() => entityType.DeclaredIndexes),
        ["GetDerivedIndexes"] = (entityType, _) => IndexMetadataCalls.Wrap(() => entityType.DerivedTypes.SelectMany(type => type.DeclaredIndexes)),
        ["FindIndex"] = (entityType, call) => HasIndexArgument(call) ? IndexMetadataCalls.WrapOrNothing(FindIndex(entityType, call)) : call.Unknown("this index is not known", call.Self),
        ["AddIndex"] = (entityType, call) =>
            Properties(call) is { } properties && (call.Count == 1 || call.String(1) is not null)
            && entityType.HasIndex(properties, call.String(1), call.Source, call.Anchor) is { } index
                ? IndexMetadataCalls.Wrap(index)
                : null,
        ["RemoveIndex"] = (entityType, call) =>
        {
            var index = call.Element<IndexBuilder>() ?? FindIndex(entityType, call);
            return index is not null && index.DeclaringEntityType.RemoveIndex(index, ConfigurationSource.Explicit) ? IndexMetadataCalls.Wrap(index) : null;
        },
        ["GetForeignKeys"] = (entityType, _) => ForeignKeyMetadataCalls.Wrap(() => entityType.AllForeignKeys),
        ["GetDeclaredForeignKeys"] = (entityType, _) => ForeignKeyMetadataCalls.Wrap(() => entityType.DeclaredForeignKeys),
        ["GetDerivedForeignKeys"] = (entityType, _) => ForeignKeyMetadataCalls.Wrap(() => entityType.DerivedTypes.SelectMany(type => type.DeclaredForeignKeys)),
        ["GetReferencingForeignKeys"] = (entityType, _) => ForeignKeyMetadataCalls.Wrap(() => entityType.SelfAndBaseTypes.SelectMany(type => type.DeclaredReferencingForeignKeys)),
        ["GetDeclaredReferencingForeignKeys"] = (entityType, _) => ForeignKeyMetadataCalls.Wrap(() => entityType.DeclaredReferencingForeignKeys),
        ["FindForeignKeys"] = (entityType, call) => Properties(call) is { } properties
            ? ForeignKeyMetadataCalls.Wrap(() => entityType.FindForeignKeys(properties))
            : call.Unknown("these foreign keys are not known", call.Self),
        ["AddForeignKey"] = AddForeignKey,
        ["RemoveForeignKey"] = (entityType, call) =>
        {
            if (call.Element<ForeignKeyBuilder>() is not { IsAttached: true, IsOwnership: false } foreignKey || foreignKey.DeclaringEntityType != entityType || foreignKey.ReferencingSkipNavigations.Any())
            {
                return null;
            }

            entityType.RemoveForeignKey(foreignKey);
            return call.Argument(0);
        },
        ["FindOwnership"] = (entityType, _) => entityType.FindOwnership() is { } ownership ? ForeignKeyMetadataCalls.Wrap(ownership) : Value.Nothing,
        ["FindDeclaredOwnership"] = (entityType, _) => entityType.DeclaredForeignKeys.FirstOrDefault(foreignKey => foreignKey.IsOwnership) is { } ownership ? ForeignKeyMetadataCalls.Wrap(ownership) : Value.Nothing,
        ["FindForeignKey"] = TypeBaseMetadataCalls.Beyond,
        ["FindDeclaredForeignKeys"] = TypeBaseMetadataCalls.Beyond,
        ["FindRowInternalForeignKeys"] = TypeBaseMetadataCalls.Beyond,
        ["GetNavigations"] = (entityType, _) => NavigationMetadataCalls.Wrap(() => entityType.SelfAndBaseTypes.SelectMany(type => type.DeclaredNavigations)),
        ["GetDeclaredNavigations"] = (entityType, _) => NavigationMetadataCalls.Wrap(() => entityType.DeclaredNavigations),
        ["GetDerivedNavigations"] = (entityType, _) => NavigationMetadataCalls.Wrap(() => entityType.DerivedTypes.SelectMany(type => type.DeclaredNavigations)),
        ["FindNavigation"] = (entityType, call) => FindNavigation(call, entityType.FindNavigation),
        ["FindDeclaredNavigation"] = (entityType, call) => FindNavigation(call, entityType.FindDeclaredNavigation),
        ["FindDerivedNavigations"] = TypeBaseMetadataCalls.Beyond,
        ["GetSkipNavigations"] = (entityType, _) => SkipNavigationMetadataCalls.Wrap(() => entityType.SelfAndBaseTypes.SelectMany(type => type.DeclaredSkipNavigations)),
        ["GetDeclaredSkipNavigations"] = (entityType, _) => SkipNavigationMetadataCalls.Wrap(() => entityType.DeclaredSkipNavigations),
        ["GetDerivedSkipNavigations"] = (entityType, _) => SkipNavigationMetadataCalls.Wrap(() => entityType.DerivedTypes.SelectMany(type => type.DeclaredSkipNavigations)),
        ["FindSkipNavigation"] = (entityType, call) => FindSkipNavigation(call, entityType.FindSkipNavigation),
        ["FindDeclaredSkipNavigation"] = (entityType, call) => FindSkipNavigation(call, entityType.FindDeclaredSkipNavigation),
        ["GetDerivedProperties"] = (entityType, _) => PropertyMetadataCalls.Wrap(() => entityType.DerivedTypes.SelectMany(type => type.DeclaredProperties)),
    };

    /// <summary>A property, or a list of them.</summary>
    public static IReadOnlyList<PropertyBuilder>? Properties(Call call)
    {
        if (call.Element<PropertyBuilder>() is { } only)
        {
            return [only];
        }

        var properties = (call.Argument(0) as SequenceValue)?.Elements.Select(element => (element as BuilderValue)?.Element as PropertyBuilder).ToArray();
        return properties is { Length: > 0 } && Array.TrueForAll(properties, property => property is not null) ? properties.OfType<PropertyBuilder>().ToArray() : null;
    }

    /// <summary>The forms (property, key, principal) and (properties, key, principal); null where EF Core would refuse them.</summary>
    private static Value? AddForeignKey(EntityTypeBuilder entityType, Call call)
    {
        if (Properties(call) is not { } properties
            || call.Element<KeyBuilder>(1) is not { } principalKey
            || call.Element<EntityTypeBuilder>(2) is not { } principal
            || !CanRefer(entityType, properties, principalKey, principal)
            || entityType.FindForeignKeysInHierarchy(properties).Any(other => other.PrincipalKey == principalKey && other.PrincipalEntityType == principal))
        {
            return null;
        }

        var added = entityType.AddForeignKey(properties, principalKey, principal, ConfigurationSource.Explicit, ConfigurationSource.Explicit);
        added.AddCall(call.Anchor);
        return added.Current is { } current ? ForeignKeyMetadataCalls.Wrap(current) : null;
    }

    /// <summary>Whether EF Core takes the properties for a foreign key to that key.</summary>
    public static bool CanRefer(EntityTypeBuilder entityType, IReadOnlyList<PropertyBuilder> properties, KeyBuilder principalKey, EntityTypeBuilder principal) =>
        RelationshipCompatibility.AreCompatible(principalKey.Properties, properties)
        && properties.All(property => property.DeclaringType is EntityTypeBuilder declaring && declaring.IsAssignableFrom(entityType))
        && principal.FindKey(principalKey.Properties) == principalKey;

    private static bool HasIndexArgument(Call call) => call.String(0) is not null || Properties(call) is not null;

    private static IndexBuilder? FindIndex(EntityTypeBuilder entityType, Call call) =>
        call.String(0) is { } name ? entityType.FindIndex(name) : Properties(call) is { } properties ? entityType.FindIndex(properties) : null;

    private static Value FindNavigation(Call call, Func<string, NavigationBuilder?> find) =>
        call.MemberName(0) is not { } name ? call.Unknown("this navigation is not known", call.Self)
        : find(name) is { } navigation ? NavigationMetadataCalls.Wrap(navigation)
        : Value.Nothing;

    private static Value FindSkipNavigation(Call call, Func<string, SkipNavigationBuilder?> find) =>
        call.MemberName(0) is not { } name ? call.Unknown("this navigation is not known", call.Self)
        : find(name) is { } navigation ? SkipNavigationMetadataCalls.Wrap(navigation)
        : Value.Nothing;
}
