using ModelLint.Metadata;
using ModelLint.Reading.Conventions;

namespace ModelLint.Reading.Building;

// EF: InternalModelBuilder.Entity and HasNoEntityType.
internal sealed partial class ModelBuilder
{
    private readonly Dictionary<ClrType, SortedDictionary<string, EntityTypeBuilder>> _byClrType = [];

    /// <summary>The entity type of a CLR type that is not shared; null where there is none.</summary>
    public EntityTypeBuilder? FindEntityType(ClrType type) => FindEntityType(type.DisplayName) is { HasSharedClrType: false } entityType ? entityType : null;

    /// <summary>All entity types of the CLR type, shared ones and owned ones included.</summary>
    public IReadOnlyList<EntityTypeBuilder> FindEntityTypes(ClrType type) => _byClrType.TryGetValue(type, out var entityTypes) ? entityTypes.Values.ToList() : [];

    /// <summary>Brings a CLR type into the model as an entity type; null where it may not be one.</summary>
    public EntityTypeBuilder? Entity(ClrType type, ConfigurationSource source, Anchor? anchor = null) => Entity(type, shouldBeOwned: false, source, anchor);

    /// <param name="shouldBeOwned">Null: as the type has been configured.</param>
    public EntityTypeBuilder? Entity(ClrType type, bool? shouldBeOwned, ConfigurationSource source, Anchor? anchor = null) =>
        Entity(type.DisplayName, type, isShared: false, shouldBeOwned, source, anchor);

    /// <summary>
    /// The entity type of a CLR type that code names which may not run. Where there is none, and it has neither navigations nor a base or a derived type in the model, it is made and is unknown, and nothing
    /// else changes; any other would change others: null.
    /// </summary>
    public EntityTypeBuilder? MayHaveEntity(ClrType type, Unknown reason, Anchor? anchor = null)
    {
        if (FindEntityType(type) is { } existing)
        {
            return existing;
        }

        var added = StandsAlone(type) ? Entity(type, ConfigurationSource.Explicit, anchor) : null;
        added?.MarkUnknown(reason);
        return added;
    }

    private bool StandsAlone(ClrType type) =>
        FindEntityTypes(type).Count == 0
        && Types.Find(type) is { } declaration
        && EntityTypes.All(entityType => !Types.IsAssignableTo(entityType.ClrType, type) && !Types.IsAssignableTo(type, entityType.ClrType))
        && declaration.Properties.All(member =>
            member.IsStatic || member.IsIndexer || !PropertyCandidates.IsCandidate(member) || PropertyCandidates.IsCandidatePrimitiveProperty(this, member));

    /// <summary>The entity type of that name; where there is none, a property bag is made, be it the name of a class.</summary>
    public EntityTypeBuilder? Entity(string name, ConfigurationSource source, Anchor? anchor = null) => FindEntityType(name) is { } existing
        ? Entity(name, existing.ClrType, existing.HasSharedClrType, shouldBeOwned: false, source, anchor)
        : SharedTypeEntity(name, WellKnownTypes.PropertyBag, shouldBeOwned: false, source, anchor);

    /// <summary>An entity type of that name beside others with the same CLR type.</summary>
    public EntityTypeBuilder? SharedTypeEntity(string name, ClrType type, bool? shouldBeOwned, ConfigurationSource source, Anchor? anchor = null) =>
        Entity(name, type, isShared: true, shouldBeOwned, source, anchor);

    /// <summary>Takes an entity type out with its relationships; types derived from it move to its base. False where its source is higher.</summary>
    public bool RemoveEntityType(EntityTypeBuilder entityType, ConfigurationSource source)
    {
        if (!entityType.IsInModel)
        {
            return true;
        }

        if (!source.Overrides(entityType.Source))
        {
            return false;
        }

        using (Batch())
        {
            entityType.RemoveRelationships(source);
            foreach (var derived in entityType.DirectlyDerivedTypes.ToList())
            {
                derived.HasBaseType(entityType.BaseType, source);
            }

            entityType.LeaveBaseType();
            _entityTypes.Remove(entityType.Name);
            _byClrType[entityType.ClrType].Remove(entityType.Name);
            entityType.IsInModel = false;
            Dispatcher.OnEntityTypeRemoved(entityType);
        }

        return true;
    }

    private EntityTypeBuilder? Entity(string name, ClrType type, bool isShared, bool? shouldBeOwned, ConfigurationSource source, Anchor? anchor)
    {
        if (!CanHaveEntity(name, type, isShared, shouldBeOwned, source, anchor))
        {
            return null;
        }

        using (Batch())
        {
            EntityTypeSnapshot? replaced = null;
            if (isShared)
            {
                if (FindEntityType(type) is { } unshared)
                {
                    replaced = EntityTypeSnapshot.Detach(unshared);
                    RemoveEntityType(unshared, ConfigurationSource.Explicit);
                }
            }
            else if (FindSharedSource(type) is not null)
            {
                foreach (var shared in FindEntityTypes(type))
                {
                    RemoveEntityType(shared, source);
                }

                _shared.Remove(type);
            }

            var existing = FindEntityType(name);
            if (existing is not null && existing.ClrType.Equals(type))
            {
                if (shouldBeOwned is { } owned)
                {
                    existing.SetIsOwned(owned, source);
                }

                existing.UpdateSource(source, anchor);
                return existing.IsInModel ? existing : FindEntityType(name);
            }

            if (existing is not null)
            {
                RemoveEntityType(existing, source);
            }

            if (shouldBeOwned is null)
            {
                switch (Configuration.TypeOf(type, Types))
                {
                    case null:
                    case TypeConfigurationType.EntityType or TypeConfigurationType.SharedTypeEntityType or TypeConfigurationType.OwnedEntityType:
                        break;
                    default:
                        if (source != ConfigurationSource.Explicit)
                        {
                            return null;
                        }

                        break;
                }
            }

            if (isShared)
            {
                _shared[type] = source.Max(FindSharedSource(type));
            }

            _ignored.Remove(name);
            var entityType = Add(name, type, isShared, shouldBeOwned ?? IsOwned(type), source, anchor);
            replaced?.Attach(entityType);
        }

        return FindEntityType(name);
    }

    private EntityTypeBuilder Add(string name, ClrType type, bool isShared, bool isOwned, ConfigurationSource source, Anchor? anchor)
    {
        var entityType = new EntityTypeBuilder(this, name, type, isShared, isOwned, source, anchor);
        _entityTypes.Add(name, entityType);
        if (!_byClrType.TryGetValue(type, out var sameType))
        {
            _byClrType.Add(type, sameType = new SortedDictionary<string, EntityTypeBuilder>(StringComparer.Ordinal));
        }

        sameType[name] = entityType;
        if (entityType.Declaration is null)
        {
            entityType.MarkUnknown(new Unknown($"The type '{type}' could not be found.", anchor));
        }

        Dispatcher.OnEntityTypeAdded(entityType);
        return entityType;
    }

    /// <summary><c>class Tree&lt;T&gt; { Tree&lt;Tree&lt;T&gt;&gt; Next; }</c>: EF would go on until the stack ends.</summary>
    private static bool NestsWithoutEnd(ClrType type, int depth = 0) =>
        depth > 8
        || type.TypeArguments.Any(argument => NestsWithoutEnd(argument, depth + 1))
        || (type.ElementType is { } element && NestsWithoutEnd(element, depth + 1));

    private bool CanHaveEntity(string name, ClrType type, bool isShared, bool? shouldBeOwned, ConfigurationSource source, Anchor? anchor)
    {
        if (IsIgnored(name, type, source))
        {
            return false;
        }

        if (type.IsValueType)
        {
            return Refuse($"The entity type '{type}' cannot be added because it is not a reference type.");
        }

        if (NestsWithoutEnd(type))
        {
            MarkUnknown(new($"the type arguments of '{type.Name}' nest without end", anchor));
            return false;
        }

        if (shouldBeOwned is { } owned)
        {
            var use = owned ? TypeConfigurationType.OwnedEntityType : isShared ? TypeConfigurationType.SharedTypeEntityType : TypeConfigurationType.EntityType;
            if (!CanBeConfigured(type, use, source))
            {
                return false;
            }
        }

        if (isShared)
        {
            if (FindEntityType(type) is { } unshared && source <= unshared.Source && !unshared.IsOwned)
            {
                return Refuse($"The shared-type entity type '{name}' cannot be added because the model already contains an entity type '{type}'.");
            }
        }
        else if (source <= FindSharedSource(type))
        {
            return Refuse($"The entity type '{type}' cannot be added because its CLR type has been configured as a shared type.");
        }

        if (shouldBeOwned == false && source <= FindOwnedSource(type))
        {
            return Refuse($"The entity type '{type}' cannot be configured as non-owned because it has already been configured as owned.");
        }

        var existing = FindEntityType(name);
        if (existing is not null && !existing.ClrType.Equals(type) && source <= existing.Source)
        {
            return Refuse($"The entity type '{name}' with CLR type '{type}' cannot be added because one with CLR type '{existing.ClrType}' is in the model.");
        }

        return existing is not null || source != ConfigurationSource.Convention || FindComplexSource(type) is null;

        bool Refuse(string message)
        {
            if (source == ConfigurationSource.Explicit)
            {
                MarkUnknown(new Unknown(message, anchor));
            }

            return false;
        }
    }
}
