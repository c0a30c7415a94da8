using ModelLint.Metadata;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Building;

/// <summary>One end of a many-to-many relationship under construction (EF: <c>SkipNavigation</c> and <c>InternalSkipNavigationBuilder</c>).</summary>
internal sealed class SkipNavigationBuilder(EntityTypeBuilder declaringEntityType, EntityTypeBuilder target, string name, MemberDeclaration? member, ConfigurationSource source)
    : ModelElement(declaringEntityType.Model, source, anchor: null)
{
    public EntityTypeBuilder DeclaringEntityType => declaringEntityType;

    public EntityTypeBuilder TargetEntityType => target;

    public string Name => name;

    /// <summary>Null where EF made the navigation up (<c>WithMany()</c>).</summary>
    public MemberDeclaration? Member => member;

    /// <summary>From the join entity type to the declaring type.</summary>
    public ForeignKeyBuilder? ForeignKey { get; private set; }

    public ConfigurationSource? ForeignKeySource { get; private set; }

    public SkipNavigationBuilder? Inverse { get; private set; }

    public ConfigurationSource? InverseSource { get; private set; }

    public EntityTypeBuilder? JoinEntityType => ForeignKey?.DeclaringEntityType;

    protected override bool HidesFacets => false;

    public static int CompareByName(SkipNavigationBuilder left, SkipNavigationBuilder right)
    {
        var result = StringComparer.Ordinal.Compare(left.DeclaringEntityType.Name, right.DeclaringEntityType.Name);
        return result != 0 ? result : StringComparer.Ordinal.Compare(left.Name, right.Name);
    }

    public SkipNavigationBuilder? HasForeignKey(ForeignKeyBuilder? foreignKey, ConfigurationSource source)
    {
        if (!CanSetForeignKey(foreignKey, source))
        {
            return null;
        }

        using (Model.Batch())
        {
            if (foreignKey is not null)
            {
                foreignKey.UpdateSource(source);
                if (Inverse?.JoinEntityType is { } join && join != foreignKey.DeclaringEntityType)
                {
                    Inverse.HasForeignKey(null, source);
                }
            }

            var old = ForeignKey;
            SetForeignKey(foreignKey, source);
            if (old is { IsAttached: true } && old != foreignKey && old.ReferencingSkipNavigations.Count == 0)
            {
                // EF 8 leaves one that was asked for by name (UsingEntity) behind.
                old.DeclaringEntityType.HasNoRelationship(old, Model.EFVersion >= 9 ? ConfigurationSource.Explicit : ConfigurationSource.Convention);
            }
        }

        return this;
    }

    private bool CanSetForeignKey(ForeignKeyBuilder? foreignKey, ConfigurationSource source) =>
        !source.Overrides(ForeignKeySource) ? ForeignKey == foreignKey
        : foreignKey is null
            || (foreignKey.PrincipalEntityType == declaringEntityType
                && (Inverse?.JoinEntityType is not { } join || join == foreignKey.DeclaringEntityType || Inverse.CanSetForeignKey(null, source)));

    private void SetForeignKey(ForeignKeyBuilder? foreignKey, ConfigurationSource source)
    {
        var old = ForeignKey;
        old?.RemoveReference(this);
        ForeignKey = foreignKey;
        foreignKey?.AddReference(this);
        ForeignKeySource = foreignKey is null ? null : source.Max(ForeignKeySource);
        if (old != foreignKey)
        {
            Model.Dispatcher.OnSkipNavigationForeignKeyChanged(this, foreignKey, old);
        }
    }

    public SkipNavigationBuilder? HasInverse(SkipNavigationBuilder? inverse, ConfigurationSource source)
    {
        if (!CanSetInverse(inverse, source))
        {
            return null;
        }

        inverse?.UpdateSource(source);
        using (Model.Batch())
        {
            if (Inverse is not null && Inverse != inverse)
            {
                Inverse.SetInverse(null, source);
            }

            SetInverse(inverse, source);
            inverse?.SetInverse(this, source);
        }

        return this;
    }

    private bool CanSetInverse(SkipNavigationBuilder? inverse, ConfigurationSource source) =>
        !source.Overrides(InverseSource) || (inverse is not null && !source.Overrides(inverse.InverseSource)) ? Inverse == inverse
        : inverse is null
            || (target == inverse.DeclaringEntityType
                && declaringEntityType == inverse.TargetEntityType
                && (JoinEntityType is null || inverse.JoinEntityType is null || JoinEntityType == inverse.JoinEntityType));

    private void SetInverse(SkipNavigationBuilder? inverse, ConfigurationSource source)
    {
        var old = Inverse;
        Inverse = inverse;
        InverseSource = inverse is null ? null : source.Max(InverseSource);
        if (old != inverse)
        {
            Model.Dispatcher.OnSkipNavigationInverseChanged(this, inverse, old);
        }
    }

    public override string ToString() => $"{declaringEntityType}.{name}";
}
