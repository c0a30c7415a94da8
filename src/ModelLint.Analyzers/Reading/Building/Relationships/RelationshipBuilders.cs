using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

/// <summary>What fluent calls return once both ends are known: EF's <c>ReferenceCollectionBuilder</c> and <c>ReferenceReferenceBuilder</c>.</summary>
internal abstract class RelationshipBuilder(ForeignKeyBuilder? foreignKey, EntityTypeBuilder declaring, EntityTypeBuilder related)
{
    private ForeignKeyBuilder? _foreignKey = foreignKey;

    /// <summary>The foreign key as it stands now; null where EF would have thrown, and the types are unknown.</summary>
    public ForeignKeyBuilder? Metadata => _foreignKey?.Current;

    protected EntityTypeBuilder Declaring => declaring;

    protected EntityTypeBuilder Related => related;

    public bool IsRequired(bool required, Anchor? anchor = null) => Set(foreignKey => foreignKey.SetIsRequired(required, ConfigurationSource.Explicit, anchor));

    public bool OnDelete(DeleteBehavior deleteBehavior, Anchor? anchor = null) => Set(foreignKey => foreignKey.OnDelete(deleteBehavior, ConfigurationSource.Explicit, anchor));

    public bool HasConstraintName(string? name, Anchor? anchor = null) => Metadata?.HasConstraintName(name, ConfigurationSource.Explicit, anchor) == true;

    /// <summary>A call on it could not be followed.</summary>
    public void MarkUnknown(Unknown reason)
    {
        if (Metadata is { } foreignKey)
        {
            foreignKey.MarkUnknown(reason);
        }
        else
        {
            declaring.MarkUnknown(reason);
            related.MarkUnknown(reason);
        }
    }

    protected bool Set(Func<ForeignKeyBuilder, ForeignKeyBuilder?> change)
    {
        if (Metadata is not { } foreignKey)
        {
            return false;
        }

        if (change(foreignKey) is { } changed)
        {
            _foreignKey = changed;
            return true;
        }

        MarkUnknown(new Unknown($"The relationship between '{declaring}' and '{related}' is configured in a way that EF Core refuses.", foreignKey.Calls.LastOrDefault()));
        return false;
    }
}

/// <summary>One to many.</summary>
internal sealed class ReferenceCollectionBuilder(ForeignKeyBuilder? foreignKey, EntityTypeBuilder principal, EntityTypeBuilder dependent)
    : RelationshipBuilder(foreignKey, dependent, principal)
{
    public bool HasForeignKey(IReadOnlyList<string> names, Anchor? anchor = null) =>
        Set(foreignKey => foreignKey.HasForeignKey(names, Declaring, ConfigurationSource.Explicit, anchor));

    public bool HasPrincipalKey(IReadOnlyList<string> names, Anchor? anchor = null) =>
        Set(foreignKey => foreignKey.HasPrincipalKey(names, ConfigurationSource.Explicit, anchor));
}

/// <summary>One to one.</summary>
internal sealed class ReferenceReferenceBuilder(ForeignKeyBuilder? foreignKey, EntityTypeBuilder declaring, EntityTypeBuilder related)
    : RelationshipBuilder(foreignKey, declaring, related)
{
    /// <summary><c>HasForeignKey&lt;TDependent&gt;(…)</c>: decides the ends; without names EF finds the properties.</summary>
    public bool HasForeignKey(ClrType dependent, IReadOnlyList<string> names, Anchor? anchor = null) =>
        HasForeignKey(Declaring.ClrType.Equals(dependent) ? Declaring : Related.ClrType.Equals(dependent) ? Related : null, names, anchor);

    /// <summary><c>HasForeignKey("Dependent", …)</c>.</summary>
    public bool HasForeignKey(string dependent, IReadOnlyList<string> names, Anchor? anchor = null) => HasForeignKey(Resolve(dependent), names, anchor);

    public bool HasPrincipalKey(ClrType principal, IReadOnlyList<string> names, Anchor? anchor = null) =>
        HasPrincipalKey(Declaring.ClrType.Equals(principal) ? Declaring : Related.ClrType.Equals(principal) ? Related : null, names, anchor);

    public bool HasPrincipalKey(string principal, IReadOnlyList<string> names, Anchor? anchor = null) => HasPrincipalKey(Resolve(principal), names, anchor);

    private EntityTypeBuilder? Resolve(string name) =>
        new[] { Declaring, Related }.FirstOrDefault(type => type.Name == name || type.ClrType.ShortDisplayName == name);

    private EntityTypeBuilder Other(EntityTypeBuilder type) => Declaring == type ? Related : Declaring;

    private bool HasForeignKey(EntityTypeBuilder? dependent, IReadOnlyList<string> names, Anchor? anchor) =>
        Set(foreignKey => dependent is null ? null : foreignKey.InBatch(() =>
        {
            var turned = foreignKey.HasEntityTypes(Other(dependent), dependent, ConfigurationSource.Explicit);
            return turned?.HasForeignKey(names, dependent, ConfigurationSource.Explicit, anchor);
        }));

    private bool HasPrincipalKey(EntityTypeBuilder? principal, IReadOnlyList<string> names, Anchor? anchor) =>
        Set(foreignKey => principal is null ? null : foreignKey.InBatch(() =>
        {
            var turned = foreignKey.HasEntityTypes(principal, Other(principal), ConfigurationSource.Explicit);
            return turned?.HasPrincipalKey(names, ConfigurationSource.Explicit, anchor);
        }));
}
