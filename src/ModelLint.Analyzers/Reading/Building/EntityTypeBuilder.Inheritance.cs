using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

internal sealed partial class EntityTypeBuilder
{
    private readonly NameTable<EntityTypeBuilder> _directlyDerivedTypes = new();

    public EntityTypeBuilder? BaseType { get; private set; }

    public ConfigurationSource? BaseTypeSource { get; private set; }

    public IReadOnlyList<EntityTypeBuilder> DirectlyDerivedTypes => _directlyDerivedTypes.Elements;

    public EntityTypeBuilder RootType => BaseType?.RootType ?? this;

    public IEnumerable<EntityTypeBuilder> SelfAndBaseTypes
    {
        get
        {
            for (var type = this; type is not null; type = type.BaseType)
            {
                yield return type;
            }
        }
    }

    /// <summary>Level by level, by name.</summary>
    public IReadOnlyList<EntityTypeBuilder> DerivedTypes
    {
        get
        {
            if (_directlyDerivedTypes.Count == 0)
            {
                return [];
            }

            var derived = DirectlyDerivedTypes.ToList();
            for (var index = 0; index < derived.Count; index++)
            {
                derived.AddRange(derived[index].DirectlyDerivedTypes);
            }

            return derived;
        }
    }

    public IReadOnlyList<EntityTypeBuilder> SelfAndDerivedTypes => _directlyDerivedTypes.Count == 0 ? [this] : [this, .. DerivedTypes];

    /// <summary>What the derived types declare under the name, as it is now; most have none. What is asked for by closures costs where nothing is found, too.</summary>
    private IReadOnlyList<T> FindOnDerivedTypes<T>(string name, Func<EntityTypeBuilder, string, T?> findDeclared)
        where T : class
    {
        List<T>? found = null;
        foreach (var type in DerivedTypes)
        {
            if (findDeclared(type, name) is { } member)
            {
                (found ??= []).Add(member);
            }
        }

        return found ?? (IReadOnlyList<T>)[];
    }

    /// <summary>Whether <paramref name="derived"/> is this type or derives from it, in the model.</summary>
    public bool IsAssignableFrom(EntityTypeBuilder derived) => derived.SelfAndBaseTypes.Contains(this);

    /// <summary>Puts the type below <paramref name="baseType"/>, or with null makes it a root; members move as EF moves them.</summary>
    public bool HasBaseType(EntityTypeBuilder? baseType, ConfigurationSource source, Anchor? anchor = null)
    {
        if (BaseType == baseType)
        {
            BaseTypeSource = source.Max(BaseTypeSource);
            baseType?.UpdateSource(source, anchor);
            return true;
        }

        if (!CanSetBaseType(baseType, source))
        {
            return false;
        }

        if (baseType is not null && (IsAssignableFrom(baseType) || !Model.Types.IsAssignableTo(ClrType, baseType.ClrType) || IsOwned != baseType.IsOwned))
        {
            Fail($"The entity type '{Name}' cannot inherit from '{baseType.Name}'.", anchor);
            return false;
        }

        using (Model.Batch())
        {
            var detached = baseType is null ? null : DetachBefore(baseType, source);
            var moved = BaseType is null ? null : DetachInherited(baseType);
            SetBaseType(baseType, source, anchor);
            Attach(moved, detached);
        }

        return true;
    }

    public bool CanSetBaseType(EntityTypeBuilder? baseType, ConfigurationSource source)
    {
        if (BaseType == baseType || source == ConfigurationSource.Explicit)
        {
            return true;
        }

        if (!source.Overrides(BaseTypeSource))
        {
            return false;
        }

        if (baseType is null)
        {
            return true;
        }

        // A key that fluent code gave the type keeps it a root.
        return !DeclaredKeys.Any(key => key.Source == ConfigurationSource.Explicit && key.Properties.Any(property => baseType.FindProperty(property.Name) is null))
            && (!IsKeyless || source.Overrides(KeylessSource))
            && CanGiveUpForeignKeysOverKeysOf(baseType)
            && HasExplicitMembersOf(baseType);
    }

    /// <summary>On leaving the model: the base forgets it, silently.</summary>
    internal void LeaveBaseType() => BaseType?._directlyDerivedTypes.Remove(Name);

    private void SetBaseType(EntityTypeBuilder? baseType, ConfigurationSource source, Anchor? anchor)
    {
        var previous = BaseType;
        previous?._directlyDerivedTypes.Remove(Name);
        BaseType = baseType;
        baseType?._directlyDerivedTypes.Put(Name, this);
        BaseTypeSource = source.Max(BaseTypeSource);
        baseType?.UpdateSource(source, anchor);
        Model.Dispatcher.OnEntityTypeBaseTypeChanged(this, baseType, previous);
    }

    /// <summary>Takes out what cannot stay when this type goes below <paramref name="baseType"/>.</summary>
    private Detached DetachBefore(EntityTypeBuilder baseType, ConfigurationSource source)
    {
        var relationships = DetachRelationshipsBefore(baseType, source);
        var keys = DetachKeys(DeclaredKeys.ToList());
        IsKeyless = false;

        var properties = new List<PropertyBuilder>();
        foreach (var property in SelfAndDerivedTypes.SelectMany(type => type.DeclaredProperties).ToList())
        {
            var inheritedSource = baseType.FindMemberSource(property.Name);
            if (baseType.IsIgnored(property.Name, property.Source) || (inheritedSource >= property.Source && baseType.FindProperty(property.Name) is null))
            {
                property.DeclaringType.RemoveProperty(property, ConfigurationSource.Explicit);
            }
            else if (inheritedSource is not null)
            {
                properties.Add(property);
            }
        }

        var complexProperties = new List<ComplexPropertyBuilder>();
        foreach (var complex in SelfAndDerivedTypes.SelectMany(type => type.DeclaredComplexProperties).ToList())
        {
            if (baseType.IsIgnored(complex.Name, complex.Source) || baseType.FindProperty(complex.Name)?.Source >= complex.Source)
            {
                complex.DeclaringType.Remove(complex);
            }
            else if (baseType.FindComplexProperty(complex.Name) is not null)
            {
                complex.DeclaringType.Remove(complex);
                complexProperties.Add(complex);
            }
        }

        var detached = new Detached(PropertiesSnapshot.Detach(properties), complexProperties, keys, relationships);
        foreach (var ignored in IgnoredMembers.ToList())
        {
            if (baseType.FindIgnoredSource(ignored) >= FindDeclaredIgnoredSource(ignored))
            {
                Unignore(ignored);
            }
        }

        baseType.UpdateSource(source);
        return detached;
    }

    /// <summary>Takes out what is built on properties that this type inherits now and will not under <paramref name="newBaseType"/>; they become its own.</summary>
    private Inherited DetachInherited(EntityTypeBuilder? newBaseType)
    {
        var lost = new HashSet<PropertyBuilder>(BaseType!.Properties.Where(property => newBaseType?.FindProperty(property.Name) != property));
        var duplicated = SelfAndDerivedTypes
            .SelectMany(type => type.DeclaredForeignKeys.SelectMany(foreignKey => foreignKey.Properties).Concat(type.DeclaredIndexes.SelectMany(index => index.Properties)))
            .Where(lost.Contains)
            .Distinct()
            .ToList();
        var relationships = DetachRelationshipsOver(lost);
        var indexes = DetachIndexes(SelfAndDerivedTypes.SelectMany(type => type.DeclaredIndexes).Where(index => index.Properties.Any(lost.Contains)).ToList());
        return new Inherited(duplicated, indexes, relationships);
    }

    /// <summary>Brings back what was taken out, in EF's order.</summary>
    private void Attach(Inherited? moved, Detached? detached)
    {
        foreach (var property in moved?.Properties.Where(property => property.IsInModel) ?? [])
        {
            property.AttachTo(this);
        }

        foreach (var complex in detached?.ComplexProperties ?? [])
        {
            complex.DeclaringType.Attach(complex);
        }

        detached?.Properties.Attach(this);
        foreach (var (key, primaryKeySource) in detached?.Keys ?? [])
        {
            if (RootType.Attach(key, primaryKeySource) is null && key.Source == ConfigurationSource.Explicit)
            {
                Fail($"'{Name}' cannot have keys because it is derived.", key.Anchor);
            }
        }

        foreach (var index in moved?.Indexes ?? [])
        {
            index.DeclaringEntityType.Attach(index);
        }

        // Where both have some, EF forgets those of the new base type.
        (moved is { Relationships.IsEmpty: false } ? moved.Relationships : detached?.Relationships)?.Attach();
    }

    private sealed record Detached(
        PropertiesSnapshot Properties,
        IReadOnlyList<ComplexPropertyBuilder> ComplexProperties,
        IReadOnlyList<(KeyBuilder Key, ConfigurationSource? PrimaryKeySource)> Keys,
        RelationshipSnapshots Relationships);

    private sealed record Inherited(IReadOnlyList<PropertyBuilder> Properties, IReadOnlyList<IndexBuilder> Indexes, RelationshipSnapshots Relationships);
}
