using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

// The properties on the dependent and the key on the principal that the relationship goes by.
internal sealed partial class ForeignKeyBuilder
{
    /// <summary>By names: those that do not exist become shadow properties. Where one may not be made, EF takes back what properties there were.</summary>
    public ForeignKeyBuilder? HasForeignKey(IReadOnlyList<string> names, EntityTypeBuilder dependent, ConfigurationSource source, Anchor? anchor = null) =>
        InBatch(() =>
        {
            var useDefaultType = PrincipalKeySource is null || PrincipalKey.Properties.Count != names.Count;
            var properties = dependent.GetOrCreateProperties(names, source, PrincipalKey.Properties, IsRequiredSource is not null && IsRequired, useDefaultType, anchor);
            return HasForeignKey(properties, dependent, source);
        });

    public ForeignKeyBuilder? HasForeignKey(IReadOnlyList<string> names, ConfigurationSource source, Anchor? anchor = null) =>
        HasForeignKey(names, DeclaringEntityType, source, anchor);

    public ForeignKeyBuilder? HasForeignKey(IReadOnlyList<PropertyBuilder>? properties, ConfigurationSource source) =>
        HasForeignKey(properties, DeclaringEntityType, source);

    /// <summary>With null: back to EF's own choice.</summary>
    public ForeignKeyBuilder? HasForeignKey(IReadOnlyList<PropertyBuilder>? properties, EntityTypeBuilder dependent, ConfigurationSource source)
    {
        if (properties is null)
        {
            return source.Overrides(PropertiesSource) ? Replace(new(source) { DependentProperties = [] }) : null;
        }

        properties = dependent.GetActualProperties(properties, source);
        if (properties is null || dependent.RefusesDuplicates(properties, "a foreign key", Anchor))
        {
            return null;
        }

        if (Properties.SequenceEqual(properties))
        {
            UpdateSource(source);
            UpdatePropertiesSource(source);
            return IsSelfReferencing ? this : UpdatePrincipalEndSource(source);
        }

        return CanSetForeignKey(properties, dependent, PrincipalKey.Properties, PrincipalEntityType, source, out var resetPrincipalKey)
            ? Replace(new(source)
            {
                Dependent = dependent,
                DependentProperties = properties,
                PrincipalProperties = resetPrincipalKey ? [] : null,
                PrincipalEndSource = source,
                RemoveCurrent = !RelationshipCompatibility.AreOn(properties, DeclaringEntityType),
            })
            : null;
    }

    private bool CanSetForeignKey(
        IReadOnlyList<PropertyBuilder> properties,
        EntityTypeBuilder dependent,
        IReadOnlyList<PropertyBuilder> keyProperties,
        EntityTypeBuilder principal,
        ConfigurationSource source,
        out bool resetPrincipalKey)
    {
        resetPrincipalKey = false;
        if (!source.Overrides(PropertiesSource))
        {
            return false;
        }

        // The values of an inherited key would have to be unique over the whole hierarchy.
        if (dependent.BaseType is not null
            && !principal.IsAssignableFrom(dependent)
            && source != ConfigurationSource.Explicit
            && properties.Any(property => property.Keys.Any(key => key.DeclaringEntityType != dependent)))
        {
            return false;
        }

        resetPrincipalKey = (dependent != DeclaringEntityType && dependent == PrincipalEntityType)
            || (properties.Count != 0 && !RelationshipCompatibility.AreCompatible(keyProperties, properties));
        return !resetPrincipalKey || source.Overrides(PrincipalKeySource);
    }

    public ForeignKeyBuilder? HasPrincipalKey(IReadOnlyList<string> names, ConfigurationSource source, Anchor? anchor = null) =>
        InBatch(() => HasPrincipalKey(PrincipalEntityType.GetOrCreateProperties(names, source, anchor: anchor), source));

    public ForeignKeyBuilder? HasPrincipalKey(IReadOnlyList<PropertyBuilder>? properties, ConfigurationSource source)
    {
        if (properties is null)
        {
            return source.Overrides(PrincipalKeySource) ? Replace(new(source) { PrincipalProperties = [] }) : null;
        }

        properties = PrincipalEntityType.GetActualProperties(properties, source);
        if (properties is null)
        {
            return null;
        }

        if (PrincipalKey.Properties.SequenceEqual(properties))
        {
            UpdateSource(source);
            UpdatePrincipalKeySource(source);
            return IsSelfReferencing ? this : UpdatePrincipalEndSource(source);
        }

        if (!source.Overrides(PrincipalKeySource))
        {
            return null;
        }

        var resetDependent = !RelationshipCompatibility.AreCompatible(properties, Properties);
        if (resetDependent && !source.Overrides(PropertiesSource))
        {
            return null;
        }

        // Shadow properties that were asked for by name keep the name and change their type.
        var keepsNames = resetDependent
            && PropertiesSource.Overrides(ConfigurationSource.DataAnnotation)
            && Properties.All(property => property.Member is null && ConfigurationSource.Convention.Overrides(property.TypeSource));
        return Replace(new(source)
        {
            PrincipalProperties = properties,
            DependentProperties = resetDependent ? [] : null,
            PrincipalEndSource = source,
            OldNameDependentProperties = keepsNames ? Properties : null,
            RemoveCurrent = keepsNames,
        });
    }

    /// <summary>Names EF's own shadow properties anew, where a better name has become free or their type has changed.</summary>
    public ForeignKeyBuilder? ReuniquifyImplicitProperties(bool force)
    {
        if (!force && (PropertiesSource is not null || !DeclaringEntityType.ShouldReuniquify(this)))
        {
            return this;
        }

        return InBatch(() =>
        {
            var temporary = Properties.Where(property => property.Member is null && ConfigurationSource.Convention.Overrides(property.Source)).ToList();
            var keys = temporary.SelectMany(property => property.Keys).Where(key => ConfigurationSource.Convention.Overrides(key.Source)).Distinct().ToList();
            var detached = EntityTypeBuilder.DetachRelationships(keys.SelectMany(key => key.ReferencingForeignKeys).Distinct().ToList());
            var detachedKeys = EntityTypeBuilder.DetachKeys(keys);
            var detachedIndexes = EntityTypeBuilder.DetachIndexes(temporary.SelectMany(property => property.Indexes).Distinct());
            var result = HasForeignKey((IReadOnlyList<PropertyBuilder>?)null, ConfigurationSource.Convention);
            foreach (var index in detachedIndexes)
            {
                index.DeclaringEntityType.Attach(index);
            }

            foreach (var (key, primaryKeySource) in detachedKeys)
            {
                DeclaringEntityType.RootType.Attach(key, primaryKeySource);
            }

            detached.Attach();
            return result;
        });
    }

    /// <summary>Puts other properties or another key in place (EF: <c>ForeignKey.SetProperties</c>).</summary>
    internal void SetProperties(IReadOnlyList<PropertyBuilder> properties, KeyBuilder principalKey, ConfigurationSource? source)
    {
        var oldProperties = Properties;
        var oldPrincipalKey = PrincipalKey;
        var isChanged = !oldProperties.SequenceEqual(properties) || oldPrincipalKey != principalKey;
        if (isChanged)
        {
            DeclaringEntityType.Unregister(this);
            Properties = properties;
            PrincipalKey = principalKey;
            DeclaringEntityType.Register(this);
        }

        if (source is { } value)
        {
            UpdatePropertiesSource(value);
            UpdatePrincipalKeySource(value);
        }

        if (isChanged)
        {
            Model.Dispatcher.OnForeignKeyPropertiesChanged(this, oldProperties, oldPrincipalKey);
        }
    }
}
