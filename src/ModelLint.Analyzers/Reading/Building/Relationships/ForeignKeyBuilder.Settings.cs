using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

// What a relationship is told that leaves its ends and properties as they are.
internal sealed partial class ForeignKeyBuilder
{
    public bool HasConstraintName(string? name, ConfigurationSource source, Anchor? anchor = null) => HasConstraintName(new(name, source, anchor));

    public bool HasConstraintName(Configured<string?> name)
    {
        if (!name.Source.Overrides(ConstraintName.Source))
        {
            return false;
        }

        ConstraintName = name with { IsSet = true };
        return true;
    }

    public void HasNoConstraintName(ConfigurationSource source)
    {
        if (source.Overrides(ConstraintName.Source))
        {
            ConstraintName = default;
        }
    }

    public ForeignKeyBuilder? SetIsRequired(bool? required, ConfigurationSource source, Anchor? anchor = null)
    {
        if (IsRequired != required && !source.Overrides(IsRequiredSource))
        {
            return null;
        }

        var old = IsRequired;
        _isRequired = required is { } value ? _isRequired.With(value, source, anchor) : new(IsRequiredByProperties);
        if (IsRequired != old)
        {
            Model.Dispatcher.OnForeignKeyRequirednessChanged(this);
        }

        return Current ?? this;
    }

    public ForeignKeyBuilder? SetIsRequiredDependent(bool? required, ConfigurationSource source)
    {
        if (IsRequiredDependent != required
            && !(source.Overrides(_isRequiredDependent.Source) && (required != true || IsUnique || source.Overrides(IsUniqueSource))))
        {
            return null;
        }

        if (required == true && !IsUnique)
        {
            SetIsUnique(null, source);
        }

        _isRequiredDependent = required is { } value ? _isRequiredDependent.With(value, source, null) : default;
        return this;
    }

    public ForeignKeyBuilder? OnDelete(DeleteBehavior? deleteBehavior, ConfigurationSource source, Anchor? anchor = null)
    {
        if (DeleteBehavior != deleteBehavior && !source.Overrides(DeleteBehaviorSource))
        {
            return null;
        }

        _deleteBehavior = deleteBehavior is { } value ? _deleteBehavior.With(value, source, anchor) : default;
        return this;
    }

    public ForeignKeyBuilder? SetIsUnique(bool? unique, ConfigurationSource source, Anchor? anchor = null)
    {
        if (IsUnique == unique)
        {
            _isUnique = _isUnique.With(IsUnique, source, anchor);
            return this;
        }

        if (!CanSetIsUnique(unique, source, out var resetToDependent))
        {
            return null;
        }

        return InBatch(() =>
        {
            if (resetToDependent && HasNavigations(null, MemberIdentity.None, source) is null)
            {
                return null;
            }

            if (unique == false && IsRequiredDependent)
            {
                SetIsRequiredDependent(null, source);
            }

            var old = IsUnique;
            _isUnique = unique is { } value ? _isUnique.With(value, source, anchor) : default;
            if (IsUnique != old)
            {
                Model.Dispatcher.OnForeignKeyUniquenessChanged(this);
            }

            return this;
        });
    }

    private bool CanSetIsUnique(bool? unique, ConfigurationSource? source, out bool resetToDependent)
    {
        resetToDependent = false;
        if (IsUnique == unique)
        {
            return true;
        }

        if (source is null
            || !source.Overrides(IsUniqueSource)
            || (unique == false && IsRequiredDependent && !source.Overrides(_isRequiredDependent.Source)))
        {
            return false;
        }

        if (PrincipalToDependent?.Member is { } member
            && !RelationshipCompatibility.IsNavigation(member, PrincipalEntityType, DeclaringEntityType, shouldBeCollection: !unique))
        {
            resetToDependent = true;
            return source.Overrides(PrincipalToDependentSource);
        }

        return true;
    }
}
