using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

// What the rest of an entity type asks of its relationships when members, keys and base types change.
internal sealed partial class EntityTypeBuilder
{
    /// <summary>A member of another kind takes the name (EF: the navigation part of <c>RemoveMembersInHierarchy</c>).</summary>
    private void RemoveNavigationsInHierarchy(string name, ConfigurationSource source)
    {
        foreach (var navigation in FindNavigationsInHierarchy(name))
        {
            var foreignKey = navigation.ForeignKey;
            if (navigation.Source == ConfigurationSource.Explicit)
            {
                Fail($"The member '{Name}.{name}' is already a navigation, which EF Core refuses to change.");
            }
            else if (foreignKey.Source == ConfigurationSource.Convention)
            {
                foreignKey.DeclaringEntityType.HasNoRelationship(foreignKey, ConfigurationSource.Convention);
            }
            else
            {
                foreignKey.HasNavigation(null, navigation.IsOnDependent, source);
            }
        }

        foreach (var navigation in FindSkipNavigationsInHierarchy(name))
        {
            if (navigation.Source != ConfigurationSource.Explicit)
            {
                RemoveWithInverse(navigation, source);
            }
        }
    }

    private static void RemoveWithInverse(SkipNavigationBuilder navigation, ConfigurationSource source)
    {
        if (navigation.Inverse is { IsInModel: true } inverse && inverse.Source != ConfigurationSource.Explicit)
        {
            inverse.DeclaringEntityType.HasNoSkipNavigation(inverse, source);
        }

        navigation.DeclaringEntityType.HasNoSkipNavigation(navigation, source);
    }

    /// <summary>The member is being ignored (EF: the navigation part of <c>Ignore</c>); false where this type declares no navigation of that name.</summary>
    private bool RemoveIgnoredNavigation(string name, ConfigurationSource source)
    {
        if (FindDeclaredNavigation(name) is { } navigation)
        {
            var foreignKey = navigation.ForeignKey;
            var isOwnership = foreignKey.IsOwnership;
            if ((navigation.IsOnDependent && isOwnership)
                || (foreignKey.Source != navigation.Source && (navigation.IsOnDependent || !isOwnership)))
            {
                foreignKey.HasNavigation(null, navigation.IsOnDependent, source);
            }
            else if (isOwnership && source.Overrides(foreignKey.DeclaringEntityType.Source))
            {
                Model.RemoveEntityType(foreignKey.DeclaringEntityType, source);
            }
            else
            {
                foreignKey.DeclaringEntityType.HasNoRelationship(foreignKey, source);
            }

            return true;
        }

        if (FindDeclaredSkipNavigation(name) is { } skipNavigation)
        {
            RemoveWithInverse(skipNavigation, source);
            return true;
        }

        return false;
    }

    /// <summary>A foreign key over what is a key of the base has to choose its properties anew, which one that fluent code gave them does not.</summary>
    private bool CanGiveUpForeignKeysOverKeysOf(EntityTypeBuilder baseType) =>
        ForeignKeysOverKeysOf(baseType).All(foreignKey => foreignKey.PropertiesSource != ConfigurationSource.Explicit);

    private IEnumerable<ForeignKeyBuilder> ForeignKeysOverKeysOf(EntityTypeBuilder baseType) =>
        SelfAndDerivedTypes
            .SelectMany(type => type.DeclaredForeignKeys)
            .Where(foreignKey => foreignKey.Properties.Any(property => baseType.FindProperty(property.Name) is { IsKey: true }));

    /// <summary>
    /// Whether the first member that fluent code has given both to this type or a derived one and to <paramref name="baseType"/> is of one kind; EF looks at no other.
    /// </summary>
    private bool HasExplicitMembersOf(EntityTypeBuilder baseType)
    {
        var members = SelfAndDerivedTypes.SelectMany(type =>
            type.DeclaredProperties.Select(property => (property.Name, property.Source, HasSame: baseType.FindProperty(property.Name) is not null))
                .Concat(type.DeclaredComplexProperties.Select(complex => (complex.Name, complex.Source, HasSame: baseType.FindComplexProperty(complex.Name) is not null)))
                .Concat(type.DeclaredNavigations.Select(navigation =>
                    (navigation.Name, navigation.Source, HasSame: baseType.FindNavigation(navigation.Name)?.TargetEntityType == navigation.TargetEntityType)))
                .Concat(type.DeclaredSkipNavigations.Select(navigation =>
                    (navigation.Name, navigation.Source, HasSame: baseType.FindSkipNavigation(navigation.Name)?.TargetEntityType == navigation.TargetEntityType))));
        return members
            .Where(member => member.Source == ConfigurationSource.Explicit && baseType.FindMemberSource(member.Name) == ConfigurationSource.Explicit)
            .Select(member => member.HasSame)
            .DefaultIfEmpty(true)
            .First();
    }

    /// <summary>
    /// Before the type goes below <paramref name="baseType"/>: takes out relationships whose navigations the base has too, those that refer to this
    /// type's keys, and skip navigations alike; foreign keys over what is a key of the base choose their properties anew. (EF: <c>HasBaseType</c>.)
    /// </summary>
    private RelationshipSnapshots DetachRelationshipsBefore(EntityTypeBuilder baseType, ConfigurationSource source)
    {
        var detached = new List<ForeignKeyBuilder>();
        foreach (var navigation in SelfAndDerivedTypes.SelectMany(type => type.DeclaredNavigations).ToList())
        {
            if (!navigation.IsInModel)
            {
                continue;
            }

            var inheritedSource = baseType.FindMemberSource(navigation.Name);
            var isInherited = baseType.FindNavigation(navigation.Name)?.TargetEntityType == navigation.TargetEntityType;
            if (baseType.IsIgnored(navigation.Name, navigation.Source) || (inheritedSource >= navigation.Source && !isInherited))
            {
                navigation.ForeignKey.DeclaringEntityType.HasNoRelationship(navigation.ForeignKey, ConfigurationSource.Explicit);
            }
            else if (inheritedSource is not null)
            {
                // When it comes back, what the base type has of that name with less say goes.
                detached.Add(navigation.ForeignKey);
            }
        }

        detached.AddRange(DeclaredKeys.SelectMany(key => key.ReferencingForeignKeys));
        var snapshots = DetachRelationships(detached.Distinct().ToList());
        foreach (var foreignKey in ForeignKeysOverKeysOf(baseType).ToList())
        {
            foreignKey.HasForeignKey((IReadOnlyList<PropertyBuilder>?)null, ConfigurationSource.DataAnnotation.Max(source));
        }

        foreach (var navigation in SelfAndDerivedTypes.SelectMany(type => type.DeclaredSkipNavigations).ToList())
        {
            if (baseType.IsIgnored(navigation.Name, navigation.Source) || baseType.FindMemberSource(navigation.Name) >= navigation.Source)
            {
                navigation.DeclaringEntityType.HasNoSkipNavigation(navigation, ConfigurationSource.Explicit);
            }
        }

        return snapshots;
    }

    /// <summary>Before the type leaves its base: takes out relationships over properties that it will no longer inherit.</summary>
    private RelationshipSnapshots DetachRelationshipsOver(ISet<PropertyBuilder> lostProperties) =>
        DetachRelationships(SelfAndDerivedTypes
            .SelectMany(type => type.DeclaredForeignKeys)
            .Where(foreignKey => foreignKey.Properties.Any(lostProperties.Contains))
            .Concat(AllKeys
                .Where(key => key.Properties.Any(lostProperties.Contains))
                .SelectMany(key => key.ReferencingForeignKeys)
                .Where(foreignKey => IsAssignableFrom(foreignKey.PrincipalEntityType)))
            .Distinct()
            .ToList());

    /// <summary>The type becomes keyless: what refers to it goes, or turns round. False where an explicit relationship is in the way.</summary>
    private bool RemoveReferencesToKeyless(ConfigurationSource source)
    {
        foreach (var foreignKey in AllReferencingForeignKeys.ToList())
        {
            if (foreignKey.Source != ConfigurationSource.Explicit || source != ConfigurationSource.Explicit)
            {
                foreignKey.DeclaringEntityType.HasNoRelationship(foreignKey, source);
            }
            else if (foreignKey.PrincipalEndSource == ConfigurationSource.Explicit
                || foreignKey.HasEntityTypes(foreignKey.DeclaringEntityType, foreignKey.PrincipalEntityType, source) is null)
            {
                Fail($"'{Name}' is the principal of a relationship and cannot be keyless.");
                return false;
            }
        }

        foreach (var foreignKey in AllForeignKeys.Where(foreignKey => foreignKey.PrincipalToDependent is not null).ToList())
        {
            foreignKey.HasNavigation(null, pointsToPrincipal: false, source);
        }

        return true;
    }

    /// <summary>Foreign keys that have not chosen a principal key themselves turn from this key to the primary one (EF: <c>PrimaryKey</c>).</summary>
    private void MoveReferencesToPrimaryKey(KeyBuilder key)
    {
        foreach (var foreignKey in key.ReferencingForeignKeys.Where(foreignKey => foreignKey.PrincipalKeySource is null).ToList())
        {
            if (foreignKey.PropertiesSource is not null && !RelationshipCompatibility.AreCompatible(DeclaredPrimaryKey!.Properties, foreignKey.Properties))
            {
                DetachRelationships([foreignKey]).Attach();
            }
            else
            {
                foreignKey.HasPrincipalKey((IReadOnlyList<PropertyBuilder>?)null, ConfigurationSource.Convention);
            }
        }
    }

    /// <summary>Foreign keys of other types over these properties choose theirs anew, since they become part of a key here.</summary>
    private void ReleaseForeignKeysOver(IReadOnlyList<PropertyBuilder> properties, ConfigurationSource source)
    {
        var foreignKeys = properties.SelectMany(property => property.ForeignKeys).Where(foreignKey => foreignKey.DeclaringEntityType != this).Distinct().ToList();
        foreach (var foreignKey in foreignKeys.Where(foreignKey => foreignKey.PropertiesSource != ConfigurationSource.Explicit))
        {
            foreignKey.HasForeignKey((IReadOnlyList<PropertyBuilder>?)null, source);
        }
    }
}
