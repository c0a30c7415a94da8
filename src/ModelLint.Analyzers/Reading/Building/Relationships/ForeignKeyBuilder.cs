using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

/// <summary>
/// A foreign key under construction: EF's <c>ForeignKey</c> and <c>InternalForeignKeyBuilder</c> in one. EF replaces the object when a
/// relationship changes its ends, and follows the replacement; <see cref="Current"/> does.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Internal/InternalForeignKeyBuilder.cs
/// </summary>
internal sealed partial class ForeignKeyBuilder : ModelElement
{
    private readonly DistinctList<Anchor> _calls = new();
    private readonly DistinctList<Anchor> _configurations = new();
    private readonly List<SkipNavigationBuilder> _referencingSkipNavigations = [];
    private ForeignKeyBuilder? _replacement;
    private Setting<bool> _isUnique;
    private Setting<bool> _isRequired;
    private Setting<bool> _isRequiredDependent;
    private Setting<bool> _isOwnership;
    private Setting<DeleteBehavior> _deleteBehavior;

    public ForeignKeyBuilder(
        IReadOnlyList<PropertyBuilder> properties, KeyBuilder principalKey, EntityTypeBuilder declaringEntityType, EntityTypeBuilder principalEntityType, ConfigurationSource source)
        : base(declaringEntityType.Model, source, anchor: null)
    {
        Properties = properties;
        PrincipalKey = principalKey;
        DeclaringEntityType = declaringEntityType;
        PrincipalEntityType = principalEntityType;
        _isRequired = new(IsRequiredByProperties);
    }

    public EntityTypeBuilder DeclaringEntityType { get; }

    public EntityTypeBuilder PrincipalEntityType { get; }

    public IReadOnlyList<PropertyBuilder> Properties { get; private set; }

    public KeyBuilder PrincipalKey { get; private set; }

    /// <summary>Who chose <see cref="Properties"/>; null while they are EF's own shadow properties.</summary>
    public ConfigurationSource? PropertiesSource { get; private set; }

    public ConfigurationSource? PrincipalKeySource { get; private set; }

    /// <summary>Who decided which end is the principal; null while that is open.</summary>
    public ConfigurationSource? PrincipalEndSource { get; set; }

    public NavigationBuilder? DependentToPrincipal { get; private set; }

    public NavigationBuilder? PrincipalToDependent { get; private set; }

    public ConfigurationSource? DependentToPrincipalSource { get; private set; }

    public ConfigurationSource? PrincipalToDependentSource { get; private set; }

    public bool IsUnique => _isUnique.Value;

    public ConfigurationSource? IsUniqueSource => _isUnique.Source;

    public bool IsRequired => _isRequired.Value;

    public ConfigurationSource? IsRequiredSource => _isRequired.Source;

    public bool IsRequiredDependent => _isRequiredDependent.Value;

    public bool IsOwnership => _isOwnership.Value;

    public DeleteBehavior DeleteBehavior => _deleteBehavior.Value;

    public ConfigurationSource? DeleteBehaviorSource => _deleteBehavior.Source;

    public Configured<bool> IsUniqueSetting => _isUnique.ToConfigured();

    public Configured<bool> IsRequiredSetting => _isRequired.ToConfigured();

    /// <summary>Unknown where SQL Server, if that is the database, leaves it to the client (SqlServerOnDeleteConvention).</summary>
    public Configured<DeleteBehavior> DeleteBehaviorSetting =>
        _deleteBehavior is { Value: DeleteBehavior.ClientCascade, Source: not ConfigurationSource.Explicit } && Model.Provider.Reason is { } reason
            ? Configured<DeleteBehavior>.Unknown(reason, ConfigurationSource.Convention)
            : _deleteBehavior.ToConfigured();

    public Configured<string?> ConstraintName { get; private set; }

    public bool IsSelfReferencing => DeclaringEntityType == PrincipalEntityType;

    /// <summary>From the primary key to itself: links the table of a derived type to that of its base.</summary>
    public bool IsBaseLinking => DeclaringEntityType.FindPrimaryKey() is { } primaryKey && primaryKey == PrincipalKey && Properties.SequenceEqual(primaryKey.Properties);

    /// <summary>The many-to-many navigations that go through this foreign key of their join entity type.</summary>
    public IReadOnlyList<SkipNavigationBuilder> ReferencingSkipNavigations => _referencingSkipNavigations;

    /// <summary>The calls <c>HasOne(…)</c>/<c>HasMany(…)</c> that configure it, in order.</summary>
    public IReadOnlyList<Anchor> Calls => _calls.Elements;

    /// <summary>The calls <c>WithOne(…)</c>/<c>WithMany(…)</c> that configure it alone, in order.</summary>
    public IReadOnlyList<Anchor> Configurations => _configurations.Elements;

    /// <summary>What has become of this foreign key; null where it is gone.</summary>
    public ForeignKeyBuilder? Current
    {
        get
        {
            var current = this;
            while (current is { IsAttached: false })
            {
                current = current._replacement;
            }

            return current;
        }
    }

    public bool IsAttached => IsInModel && DeclaringEntityType.IsInModel && PrincipalEntityType.IsInModel;

    /// <summary>What the names of EF's own shadow properties begin with (EF: <c>GetPropertyBaseName</c>).</summary>
    public string PropertyBaseName =>
        DependentToPrincipal?.Name ?? _referencingSkipNavigations.FirstOrDefault()?.Inverse?.Name ?? PrincipalEntityType.ShortName;

    protected override bool HidesFacets => false;

    private bool IsRequiredByProperties => !Properties.Any(property => property.IsNullable);

    public NavigationBuilder? Navigation(bool pointsToPrincipal) => pointsToPrincipal ? DependentToPrincipal : PrincipalToDependent;

    public void AddCall(Anchor? anchor)
    {
        if (anchor is not null)
        {
            _calls.Add(anchor);
        }
    }

    public void AddConfiguration(Anchor anchor) => _configurations.Add(anchor);

    /// <summary>Promotes the relationship, and with it the types that it relates.</summary>
    public void UpdateSource(ConfigurationSource source)
    {
        base.UpdateSource(source);
        DeclaringEntityType.UpdateSource(source);
        PrincipalEntityType.UpdateSource(source);
    }

    public void UpdatePropertiesSource(ConfigurationSource source)
    {
        PropertiesSource = source.Max(PropertiesSource);
        foreach (var property in Properties)
        {
            property.UpdateSource(source);
        }
    }

    public void UpdatePrincipalKeySource(ConfigurationSource source)
    {
        PrincipalKeySource = source.Max(PrincipalKeySource);
        PrincipalKey.UpdateSource(source);
    }

    /// <summary>Says who chose the ends, where that was open or said by a lesser source.</summary>
    private ForeignKeyBuilder? UpdatePrincipalEndSource(ConfigurationSource source)
    {
        if (PrincipalEndSource is { } existing && existing.Overrides(source))
        {
            return this;
        }

        PrincipalEndSource = source.Max(PrincipalEndSource);
        Model.Dispatcher.OnForeignKeyPrincipalEndChanged(this);
        return Current;
    }

    /// <summary>Runs a change in one batch; the conventions may replace the foreign key before it is handed out.</summary>
    internal ForeignKeyBuilder? InBatch(Func<ForeignKeyBuilder?> change)
    {
        ForeignKeyBuilder? result;
        using (Model.Batch())
        {
            result = change();
        }

        return result?.Current;
    }

    /// <summary>Only what is in the model replaces: so no chain of replacements comes back to its start.</summary>
    private void ReplaceBy(ForeignKeyBuilder? replacement)
    {
        if (replacement is { IsAttached: true } && replacement != this)
        {
            _replacement = replacement;
            replacement._replacement = null;
        }
    }

    internal void AddReference(SkipNavigationBuilder navigation)
    {
        _referencingSkipNavigations.Add(navigation);
        _referencingSkipNavigations.Sort(SkipNavigationBuilder.CompareByName);
    }

    internal void RemoveReference(SkipNavigationBuilder navigation) => _referencingSkipNavigations.Remove(navigation);

    public override string ToString() => $"{DeclaringEntityType}({string.Join(", ", Properties.Select(property => property.Name))}) -> {PrincipalEntityType}";
}
