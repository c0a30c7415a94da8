using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

// What a CLR type is used for wherever it is found: shared, owned, complex or ignored (EF: InternalModelBuilder.Ignore, Owned, Complex).
internal sealed partial class ModelBuilder
{
    // A property bag is shared from the start.
    private readonly Dictionary<ClrType, ConfigurationSource> _shared = new() { [WellKnownTypes.PropertyBag] = ConfigurationSource.Explicit };
    private readonly Dictionary<string, ConfigurationSource> _ignored = [];
    private readonly Dictionary<ClrType, ConfigurationSource> _owned = [];
    private readonly Dictionary<ClrType, ConfigurationSource> _complex = [];
    private readonly Dictionary<ClrType, List<PropertyBuilder>> _propertiesByType = [];

    /// <summary>Who said that entity types share the CLR type.</summary>
    public ConfigurationSource? FindSharedSource(ClrType type) => _shared.TryGetValue(type, out var source) ? source : null;

    public ConfigurationSource? FindComplexSource(ClrType type) => FindInHierarchy(_complex, type);

    public bool IsOwned(ClrType type) => FindOwnedSource(type) is not null || Configuration.TypeOf(type, Types) == TypeConfigurationType.OwnedEntityType;

    public ConfigurationSource? FindOwnedSource(ClrType type) => FindInHierarchy(_owned, type);

    /// <summary>EF's <c>CanBeConfigured</c>: whether nothing speaks against such a use of the CLR type.</summary>
    public bool CanBeConfigured(ClrType type, TypeConfigurationType use, ConfigurationSource source)
    {
        if (source == ConfigurationSource.Explicit)
        {
            return true;
        }

        var isEntityType = use is TypeConfigurationType.EntityType or TypeConfigurationType.SharedTypeEntityType or TypeConfigurationType.OwnedEntityType;
        if (!isEntityType && (!source.Overrides(FindOwnedSource(type)) || !CanTakeFromEntityTypes(type, source)))
        {
            return false;
        }

        var configured = Configuration.TypeOf(type, Types);
        return configured is null || configured == use;
    }

    private bool CanTakeFromEntityTypes(ClrType type, ConfigurationSource source) => FindEntityTypes(type).All(entityType => source.Overrides(entityType.Source));

    public bool IsIgnored(ClrType type, ConfigurationSource source) => IsIgnored(type.DisplayName, type, source);

    /// <summary>Takes the type out of the model and keeps it out, as far as the source goes.</summary>
    public bool Ignore(ClrType type, ConfigurationSource source) => Ignore(type.DisplayName, type, source);

    /// <summary>By the name alone: EF then does not ask whether the CLR type is owned, and it stays so.</summary>
    public bool Ignore(string name, ConfigurationSource source) => Ignore(name, null, source);

    private bool Ignore(string name, ClrType? type, ConfigurationSource source)
    {
        if (_ignored.ContainsKey(name))
        {
            AddIgnored(name, type, source);
            return true;
        }

        var named = FindEntityType(name);
        if (named is not null && !source.Overrides(named.Source))
        {
            return false;
        }

        if (type is not null
            && ((IsOwned(type) && source != ConfigurationSource.Explicit) || !CanTakeFromEntityTypes(type, source)))
        {
            return false;
        }

        using (Batch())
        {
            if (named is not null)
            {
                RemoveEntityType(named, source);
            }

            AddIgnored(name, type, source);
            if (type is not null)
            {
                _owned.Remove(type);
            }
        }

        return true;
    }

    /// <summary>Keeps out what is not in the model yet (EF: <c>Model.AddIgnored</c>).</summary>
    public void AddIgnored(string name, ClrType? type, ConfigurationSource source)
    {
        var isNew = !_ignored.TryGetValue(name, out var existing);
        _ignored[name] = isNew ? source : source.Max(existing);
        if (isNew)
        {
            Dispatcher.OnTypeIgnored(name, type);
        }
    }

    /// <summary>What is added of that CLR type is owned from now on (EF: <c>Model.AddOwned</c>).</summary>
    public void AddOwned(ClrType type, ConfigurationSource source) => _owned[type] = _owned.TryGetValue(type, out var existing) ? source.Max(existing) : source;

    /// <summary>Every entity type of that CLR type is owned from now on.</summary>
    public bool Owned(ClrType type, ConfigurationSource source, Anchor? anchor = null)
    {
        if (IsIgnored(type, source) || !CanBeConfigured(type, TypeConfigurationType.OwnedEntityType, source))
        {
            return false;
        }

        var entityTypes = FindEntityTypes(type);
        if (entityTypes.Any(entityType => !entityType.CanSetIsOwned(true, source)))
        {
            return false;
        }

        _ignored.Remove(type.DisplayName);
        // EF, too, takes it for explicit whoever says it.
        AddOwned(type, ConfigurationSource.Explicit);
        foreach (var entityType in entityTypes.Where(entityType => entityType.FindOwnership() is null))
        {
            if (entityType.FindOwnershipCandidate() is { } candidate)
            {
                if (candidate.SetIsOwnership(true, source) is null)
                {
                    return false;
                }
            }
            else
            {
                // Its owner is found when it comes back.
                RemoveEntityType(entityType, source);
            }
        }

        return true;
    }

    /// <summary>The CLR type is complex wherever it is found (EF: <c>Complex</c>).</summary>
    public void Complex(ClrType type, ConfigurationSource source)
    {
        if (_complex.TryGetValue(type, out var existing))
        {
            _complex[type] = source.Max(existing);
            return;
        }

        _complex.Add(type, source);
        foreach (var entityType in FindEntityTypes(type))
        {
            RemoveEntityType(entityType, ConfigurationSource.Convention);
        }

        if (_propertiesByType.TryGetValue(type.UnwrapNullable(), out var properties))
        {
            foreach (var property in properties.Where(property => property.IsInModel).ToList())
            {
                property.DeclaringType.RemoveProperty(property, ConfigurationSource.Convention);
            }
        }
    }

    internal void Track(PropertyBuilder property)
    {
        var type = property.ClrType.UnwrapNullable();
        if (!_propertiesByType.TryGetValue(type, out var properties))
        {
            _propertiesByType.Add(type, properties = []);
        }

        properties.Add(property);
    }

    private bool IsIgnored(string name, ClrType type, ConfigurationSource source)
    {
        if (source == ConfigurationSource.Explicit)
        {
            return false;
        }

        return Configuration.TypeOf(type, Types) == TypeConfigurationType.Ignored || (_ignored.TryGetValue(name, out var ignored) && ignored >= source);
    }

    private ConfigurationSource? FindInHierarchy(Dictionary<ClrType, ConfigurationSource> sources, ClrType type)
    {
        if (sources.Count == 0)
        {
            return null;
        }

        for (var current = type; current is not null; current = Types.Find(current)?.BaseType)
        {
            if (sources.TryGetValue(current, out var source))
            {
                return source;
            }
        }

        return null;
    }
}
