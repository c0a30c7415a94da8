using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

// How a foreign key gets its properties and its key.
internal sealed partial class EntityTypeBuilder
{
    internal ForeignKeyBuilder? CreateForeignKey(
        EntityTypeBuilder principal, IReadOnlyList<PropertyBuilder>? dependentProperties, KeyBuilder? principalKey, string? propertyBaseName, bool? required, ConfigurationSource source)
    {
        ForeignKeyBuilder? created;
        using (Model.Batch())
        {
            created = SetOrAddForeignKey(null, principal, dependentProperties, principalKey, propertyBaseName, required, source);
            if (created is not null && required is { } value && created.IsRequired == value)
            {
                created.SetIsRequired(value, source);
            }
        }

        return created?.Current;
    }

    /// <summary>Adds a foreign key without navigations, and without looking at anything else.</summary>
    /// <param name="componentSource">Who chose its properties, its key and its ends; null for nobody.</param>
    internal ForeignKeyBuilder AddForeignKey(
        IReadOnlyList<PropertyBuilder> properties, KeyBuilder principalKey, EntityTypeBuilder principal, ConfigurationSource? componentSource, ConfigurationSource source)
    {
        var added = new ForeignKeyBuilder(properties, principalKey, this, principal, source);
        principal.UpdateSource(source);
        if (componentSource is { } value)
        {
            added.UpdatePropertiesSource(value);
            added.UpdatePrincipalKeySource(value);
            added.PrincipalEndSource = value;
        }

        Register(added);
        Model.Dispatcher.OnForeignKeyAdded(added);
        return added;
    }

    /// <summary>
    /// Gives a new or existing foreign key its key and properties, EF's own where none are given. A principal without a key gets an <c>int TempId</c>
    /// until it has one: that is why the order of events shows in names.
    /// </summary>
    internal ForeignKeyBuilder? SetOrAddForeignKey(
        ForeignKeyBuilder? foreignKey, EntityTypeBuilder principal, IReadOnlyList<PropertyBuilder>? dependentProperties, KeyBuilder? principalKey, string? baseName, bool? isRequired, ConfigurationSource? source)
    {
        if (principalKey is null)
        {
            if (principal.IsKeyless && !source.Overrides(principal.KeylessSource))
            {
                return null;
            }

            principalKey = FindPrincipalKey(foreignKey, principal, dependentProperties);
        }

        if (dependentProperties is not null)
        {
            dependentProperties = GetActualProperties(dependentProperties, ConfigurationSource.Convention);
            principalKey ??= dependentProperties is null ? null : principal.RootType.CreateTemporaryKey([.. dependentProperties.Select(property => property.ClrType.UnwrapNullable())]);
        }
        else
        {
            principalKey ??= principal.RootType.CreateTemporaryKey([WellKnownTypes.Int32]);
            if (principalKey is null)
            {
                return null;
            }

            if (foreignKey is not null)
            {
                var oldProperties = foreignKey.Properties;
                var oldKey = foreignKey.PrincipalKey;
                if (CreateUniqueProperties(TypesAndNames(principalKey.Properties), isRequired ?? false, "TempFk") is not { } temporary)
                {
                    return null;
                }

                foreignKey.SetProperties(temporary, principalKey, source);
                RemoveUnusedImplicitProperties(oldProperties);
                if (oldKey != principalKey)
                {
                    oldKey.DeclaringEntityType.RemoveKeyIfUnused(oldKey);
                }

                baseName ??= foreignKey.PropertyBaseName;
            }

            dependentProperties = CreateUniqueProperties(TypesAndNames(principalKey.Properties), isRequired ?? false, string.IsNullOrEmpty(baseName) ? principal.ShortName : baseName!);
        }

        if (dependentProperties is null || principalKey is null || RefusesCount(foreignKey, dependentProperties, principalKey))
        {
            return null;
        }

        if (foreignKey is null)
        {
            return AddForeignKey(dependentProperties, principalKey, principal, null, source ?? ConfigurationSource.Convention);
        }

        var replacedProperties = foreignKey.Properties;
        var replacedKey = foreignKey.PrincipalKey;
        foreignKey.SetProperties(dependentProperties, principalKey, source);
        if (!replacedProperties.SequenceEqual(dependentProperties))
        {
            RemoveUnusedImplicitProperties(replacedProperties);
        }

        if (replacedKey != principalKey)
        {
            replacedKey.DeclaringEntityType.RemoveKeyIfUnused(replacedKey);
        }

        return foreignKey;
    }

    /// <summary>EF throws where a foreign key would have more or fewer properties than the key that it refers to.</summary>
    private bool RefusesCount(ForeignKeyBuilder? foreignKey, IReadOnlyList<PropertyBuilder> properties, KeyBuilder principalKey)
    {
        if (properties.Count == principalKey.Properties.Count)
        {
            return false;
        }

        Fail(
            $"The number of properties of the foreign key {{{string.Join(", ", properties.Select(property => property.Name))}}} of '{Name}' is not that of the key '{principalKey}'.",
            foreignKey?.Anchor);
        return true;
    }

    private KeyBuilder? FindPrincipalKey(ForeignKeyBuilder? foreignKey, EntityTypeBuilder principal, IReadOnlyList<PropertyBuilder>? dependentProperties)
    {
        var principalKey = principal.FindPrimaryKey();
        if (principalKey is not null
            && dependentProperties is not null
            && (!RelationshipCompatibility.AreCompatible(principalKey.Properties, dependentProperties)
                || (foreignKey is null && FindForeignKeysInHierarchy(dependentProperties).Any(other => other.PrincipalKey == principalKey && other.PrincipalEntityType == principal))))
        {
            principalKey = null;
        }

        if (principalKey is null
            && foreignKey is not null
            && (dependentProperties is null || RelationshipCompatibility.AreCompatible(foreignKey.PrincipalKey.Properties, dependentProperties)))
        {
            principalKey = foreignKey.PrincipalKey;
        }

        return principalKey;
    }

    private KeyBuilder? CreateTemporaryKey(IReadOnlyList<ClrType> types)
    {
        var properties = CreateUniqueProperties([.. types.Select(type => (type, "TempId"))], isRequired: true, baseName: "");
        return properties is null ? null : HasKey(properties, ConfigurationSource.Convention);
    }

    private static IReadOnlyList<(ClrType Type, string Name)> TypesAndNames(IReadOnlyList<PropertyBuilder> properties) =>
        [.. properties.Select(property => (property.ClrType, property.Name))];

    /// <summary>Whether a foreign key's own shadow properties would be named or typed otherwise if they were made now.</summary>
    internal bool ShouldReuniquify(ForeignKeyBuilder foreignKey) =>
        CanUniquify(foreignKey.Properties, TypesAndNames(foreignKey.PrincipalKey.Properties), foreignKey.IsRequired && foreignKey.IsRequiredSource is not null, foreignKey.PropertyBaseName);

    /// <summary>Makes shadow properties anew with the types of other properties.</summary>
    internal IReadOnlyList<PropertyBuilder>? RetypeShadowProperties(IReadOnlyList<PropertyBuilder> properties, IReadOnlyList<PropertyBuilder> typedLike, bool isRequired)
    {
        var detached = PropertiesSnapshot.Detach(properties);
        var result = GetOrCreateProperties([.. properties.Select(property => property.Name)], ConfigurationSource.Convention, typedLike, isRequired);
        detached.Attach(this);
        return result;
    }

    /// <summary>Keeps shadow properties that nothing uses for the moment, until disposed.</summary>
    internal static PropertyHold Hold(IReadOnlyList<PropertyBuilder>? properties) => new(properties?.Where(property => property.IsImplicitlyCreated).ToList() ?? []);
}
