using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

// EF: the key part of InternalEntityTypeBuilder and EntityType.
internal sealed partial class EntityTypeBuilder
{
    private readonly List<KeyBuilder> _keys = [];

    /// <summary>In EF's order: by their properties.</summary>
    public IReadOnlyList<KeyBuilder> DeclaredKeys => _keys;

    public IEnumerable<KeyBuilder> AllKeys => BaseType is null ? _keys : SelfAndBaseTypes.SelectMany(type => type._keys);

    public KeyBuilder? DeclaredPrimaryKey { get; private set; }

    public ConfigurationSource? PrimaryKeySource { get; private set; }

    public bool IsKeyless { get; private set; }

    public ConfigurationSource? KeylessSource { get; private set; }

    /// <summary>Of this type or its root.</summary>
    public KeyBuilder? FindPrimaryKey() => RootType.DeclaredPrimaryKey;

    public KeyBuilder? FindKey(IReadOnlyList<PropertyBuilder> properties) => AllKeys.FirstOrDefault(key => key.Properties.HasNamesOf(properties));

    /// <summary>With null: no primary key.</summary>
    public KeyBuilder? PrimaryKey(IReadOnlyList<string>? propertyNames, ConfigurationSource source, Anchor? anchor = null) =>
        PrimaryKey(propertyNames is null ? null : GetOrCreateProperties(propertyNames, source, required: true, anchor: anchor), source, anchor);

    public KeyBuilder? PrimaryKey(IReadOnlyList<PropertyBuilder>? properties, ConfigurationSource source, Anchor? anchor = null)
    {
        if (!CanSetPrimaryKey(properties, source))
        {
            return null;
        }

        if (BaseType is not null)
        {
            Fail($"A key cannot be configured on '{Name}' because it is a derived type. The key must be configured on the root type '{RootType.Name}'.", anchor);
            return null;
        }

        if (properties is null)
        {
            SetPrimaryKey(null, source);
            return null;
        }

        var previous = DeclaredPrimaryKey;
        if (previous is not null && previous.Properties.HasNamesOf(properties))
        {
            previous.UpdateSource(source, anchor);
            PrimaryKeySource = source.Max(PrimaryKeySource);
            return previous;
        }

        KeyBuilder? key;
        using (Model.Batch())
        {
            key = HasKey(properties, source, anchor);
            if (key is null)
            {
                return null;
            }

            SetPrimaryKey(key, source);
            foreach (var other in _keys.ToList())
            {
                if (other != key && other.IsInModel)
                {
                    MoveReferencesToPrimaryKey(other);
                }
            }

            if (previous is { IsInModel: true, ReferencingForeignKeys.Count: 0 })
            {
                RemoveKey(previous, source);
            }
        }

        return key.IsInModel ? key : DeclaredPrimaryKey;
    }

    /// <summary>EF's <c>EntityType.SetPrimaryKey</c>: unlike <c>PrimaryKey</c>, which is its builder's, it leaves the former key as an alternate one.</summary>
    public KeyBuilder? SetPrimaryKey(IReadOnlyList<PropertyBuilder> properties, ConfigurationSource source, Anchor? anchor = null)
    {
        using (Model.Batch())
        {
            if (HasKey(properties, source, anchor) is { } key)
            {
                SetPrimaryKey(key, source);
            }
        }

        return DeclaredPrimaryKey;
    }

    public bool CanSetPrimaryKey(IReadOnlyList<string> propertyNames, ConfigurationSource source) =>
        propertyNames.All(name => CanHaveProperty(name, source))
        && ((FindPrimaryKey() is { } key && key.Properties.Select(property => property.Name).SequenceEqual(propertyNames))
            || (source.Overrides(PrimaryKeySource) && (!IsKeyless || source.Overrides(KeylessSource))));

    /// <summary>Whether the primary key may become these properties, or with null any others.</summary>
    public bool CanSetPrimaryKey(IReadOnlyList<PropertyBuilder>? properties, ConfigurationSource source)
    {
        var key = FindPrimaryKey();
        if (properties is null ? key is null : key is not null && key.Properties.HasNamesOf(properties))
        {
            return true;
        }

        return source.Overrides(PrimaryKeySource) && (properties is null || !IsKeyless || source.Overrides(KeylessSource));
    }

    /// <summary>An alternate key, or whichever key has these properties.</summary>
    public KeyBuilder? HasKey(IReadOnlyList<string> propertyNames, ConfigurationSource source, Anchor? anchor = null) =>
        GetOrCreateProperties(propertyNames, source, required: true, anchor: anchor) is { } properties ? HasKey(properties, source, anchor) : null;

    public KeyBuilder? HasKey(IReadOnlyList<PropertyBuilder> properties, ConfigurationSource source, Anchor? anchor = null)
    {
        if (GetActualProperties(properties, source) is not { } actual)
        {
            return null;
        }

        var key = _keys.FirstOrDefault(existing => existing.Properties.HasNamesOf(actual));
        if (key is not null)
        {
            key.UpdateSource(source, anchor);
            SetIsKeyless(false, source);
            return key;
        }

        if (RefusesDuplicates(actual, "a key", anchor))
        {
            return null;
        }

        if (BaseType is not null)
        {
            Fail($"A key cannot be configured on '{Name}' because it is a derived type. The key must be configured on the root type '{RootType.Name}'.", anchor);
            return null;
        }

        if (IsKeyless && !source.Overrides(KeylessSource))
        {
            return null;
        }

        SetIsKeyless(false, source);
        if (source != ConfigurationSource.Explicit && actual.Any(property => !property.CanSetIsRequired(true, source)))
        {
            return null;
        }

        using (Model.Batch())
        {
            ReleaseForeignKeysOver(actual, source);
            foreach (var property in actual)
            {
                property.IsRequired(true, source, anchor);
            }

            key = new KeyBuilder(this, actual, source, anchor);
            _keys.InsertInOrder(key, (x, y) => PropertyListComparer.Compare(x.Properties, y.Properties));
            foreach (var property in actual)
            {
                property.Keys.Add(key);
            }

            Model.Dispatcher.OnKeyAdded(key);
        }

        return key.IsInModel ? key : _keys.FirstOrDefault(existing => existing.Properties.HasNamesOf(actual));
    }

    /// <summary>EF throws where a key, an index or a foreign key would have a property twice.</summary>
    public bool RefusesDuplicates(IReadOnlyList<PropertyBuilder> properties, string use, Anchor? anchor)
    {
        if (properties.Count < 2 || properties.GroupBy(property => property).FirstOrDefault(same => same.Count() > 1) is not { Key: var duplicate })
        {
            return false;
        }

        Fail($"The properties {{{string.Join(", ", properties.Select(property => property.Name))}}} cannot be used for {use}, because they contain '{duplicate.Name}' twice.", anchor);
        return true;
    }

    public bool RemoveKey(KeyBuilder key, ConfigurationSource source)
    {
        if (!key.IsInModel || !source.Overrides(key.Source))
        {
            return false;
        }

        using (Model.Batch())
        {
            var relationships = DetachRelationships(key.ReferencingForeignKeys.ToList());
            if (DeclaredPrimaryKey == key)
            {
                SetPrimaryKey(null, ConfigurationSource.Explicit);
            }

            _keys.Remove(key);
            key.IsInModel = false;
            foreach (var property in key.Properties)
            {
                property.Keys.Remove(key);
            }

            Model.Dispatcher.OnKeyRemoved(this, key);
            relationships.Attach();
            RemoveUnusedImplicitProperties(key.Properties);
            foreach (var property in key.Properties)
            {
                if (property is { IsInModel: true, IsKey: false, IsNullableType: true } && !property.ForeignKeys.Any(foreignKey => foreignKey.IsRequired))
                {
                    property.IsRequired(null, source);
                }
            }
        }

        return true;
    }

    /// <summary>Makes the type keyless.</summary>
    public bool HasNoKey(ConfigurationSource source, Anchor? anchor = null)
    {
        if (IsKeyless)
        {
            SetIsKeyless(true, source);
            return true;
        }

        if (!source.Overrides(KeylessSource) || _keys.Any(key => !source.Overrides(key.Source)))
        {
            return false;
        }

        using (Model.Batch())
        {
            if (!RemoveReferencesToKeyless(source))
            {
                return false;
            }

            foreach (var key in _keys.ToList())
            {
                RemoveKey(key, source);
            }

            SetIsKeyless(true, source);
        }

        return true;
    }

    internal static IReadOnlyList<(KeyBuilder Key, ConfigurationSource? PrimaryKeySource)> DetachKeys(IEnumerable<KeyBuilder> keys)
    {
        var detached = new List<(KeyBuilder, ConfigurationSource?)>();
        foreach (var key in keys.ToList())
        {
            detached.Add((key, key.IsPrimaryKey ? key.DeclaringEntityType.PrimaryKeySource : null));
            key.DeclaringEntityType.RemoveKey(key, ConfigurationSource.Explicit);
        }

        return detached;
    }

    /// <summary>EF's <c>InternalKeyBuilder.Attach</c>: null where a property of the key has gone.</summary>
    internal KeyBuilder? Attach(KeyBuilder detached, ConfigurationSource? primaryKeySource)
    {
        var names = detached.Properties.Select(property => property.Name).ToList();
        if (names.Any(name => FindProperty(name) is null) || HasKey(names, detached.Source, detached.Anchor) is not { } key)
        {
            return null;
        }

        key.MergeFrom(detached);
        if (primaryKeySource is { } source && !(PrimaryKeySource >= source))
        {
            PrimaryKey(key.Properties, source, key.Anchor);
        }

        return key;
    }

    private void SetPrimaryKey(KeyBuilder? key, ConfigurationSource source)
    {
        var previous = DeclaredPrimaryKey;
        if (previous is null && key is null)
        {
            return;
        }

        DeclaredPrimaryKey = key;
        PrimaryKeySource = key is null ? null : source.Max(PrimaryKeySource);
        Model.Dispatcher.OnEntityTypePrimaryKeyChanged(this, key, previous);
    }

    internal void SetIsKeyless(bool isKeyless, ConfigurationSource source)
    {
        if (isKeyless || IsKeyless || KeylessSource is not null)
        {
            KeylessSource = source.Max(KeylessSource);
        }

        IsKeyless = isKeyless;
    }
}
