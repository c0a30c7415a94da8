using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

// Owned types: an entity type for each navigation that leads to one.
internal sealed partial class EntityTypeBuilder
{
    /// <summary>The foreign key to the owner, of this type or its bases.</summary>
    public ForeignKeyBuilder? FindOwnership() => AllForeignKeys.FirstOrDefault(foreignKey => foreignKey.IsOwnership);

    /// <summary>EF's name of the type that a navigation owns, where its CLR type is owned more than once.</summary>
    public string GetOwnedName(string simpleName, string navigation) => $"{Name}.{navigation}#{simpleName}";

    /// <summary>This type, or one that owns it, by CLR type.</summary>
    public EntityTypeBuilder? FindInOwnershipPath(ClrType target)
    {
        if (ClrType.Equals(target))
        {
            return this;
        }

        var owner = this;
        while (owner.FindOwnership() is { } ownership)
        {
            owner = ownership.PrincipalEntityType;
            if (Model.Types.IsAssignableTo(target, owner.ClrType))
            {
                return owner;
            }
        }

        return null;
    }

    /// <summary>Whether that type owns this one, or an owner of it.</summary>
    public bool IsInOwnershipPath(EntityTypeBuilder target)
    {
        var owner = this;
        while (owner.FindOwnership() is { } ownership)
        {
            owner = ownership.PrincipalEntityType;
            if (owner.IsAssignableFrom(target))
            {
                return true;
            }
        }

        return false;
    }

    public bool CanSetIsOwned(bool owned, ConfigurationSource source)
    {
        if (IsOwned != owned
            && ((owned && !source.Overrides(BaseTypeSource)) || source <= Source))
        {
            return FailsToChangeOwned(source);
        }

        return DerivedTypes.All(derived => derived.IsOwned == owned || source > derived.Source) || FailsToChangeOwned(source);
    }

    private bool FailsToChangeOwned(ConfigurationSource source)
    {
        if (source == ConfigurationSource.Explicit)
        {
            Fail($"The type '{Name}' cannot be both owned and an entity type in its own right.");
        }

        return false;
    }

    public bool SetIsOwned(bool owned, ConfigurationSource source, ForeignKeyBuilder? futureOwnership = null)
    {
        if (IsOwned == owned)
        {
            UpdateSource(source);
            return true;
        }

        if (!CanSetIsOwned(owned, source))
        {
            return false;
        }

        UpdateSource(source);
        IsOwned = owned;
        if (owned)
        {
            HasBaseType(null, source);
            foreach (var derived in DirectlyDerivedTypes.ToList())
            {
                derived.HasBaseType(null, source);
            }

            return RemoveNonOwnershipRelationships(futureOwnership, source);
        }

        foreach (var type in SelfAndDerivedTypes.ToList())
        {
            type.IsOwned = false;
            if (type.DeclaredForeignKeys.FirstOrDefault(foreignKey => foreignKey.IsOwnership) is { } ownership)
            {
                type.HasNoRelationship(ownership, source);
            }
        }

        return true;
    }

    /// <summary>Only its owner, and what it owns itself, may have navigations to an owned type.</summary>
    private bool RemoveNonOwnershipRelationships(ForeignKeyBuilder? futureOwnership, ConfigurationSource source)
    {
        var ownership = FindOwnership() ?? futureOwnership;
        var incompatible = SelfAndDerivedTypes
            .SelectMany(type => type.DeclaredForeignKeys)
            .Where(foreignKey => foreignKey is { IsOwnership: false, PrincipalToDependent: not null } && !Contains(ownership, foreignKey))
            .Concat(SelfAndDerivedTypes
                .SelectMany(type => type.DeclaredReferencingForeignKeys)
                .Where(foreignKey => !foreignKey.IsOwnership && !Contains(foreignKey.DeclaringEntityType.FindOwnership(), foreignKey)))
            .ToList();
        if (incompatible.Any(foreignKey => !source.Overrides(foreignKey.Source)))
        {
            return false;
        }

        foreach (var foreignKey in incompatible)
        {
            foreignKey.DeclaringEntityType.HasNoRelationship(foreignKey, source);
        }

        return true;

        static bool Contains(ForeignKeyBuilder? inherited, ForeignKeyBuilder derived) =>
            inherited is not null
            && inherited.PrincipalEntityType.IsAssignableFrom(derived.PrincipalEntityType)
            && inherited.Properties.HasNamesOf(derived.Properties);
    }

    /// <summary>The relationship that would be the ownership, were all of this CLR type owned.</summary>
    public ForeignKeyBuilder? FindOwnershipCandidate() =>
        AllForeignKeys.FirstOrDefault(foreignKey => foreignKey.PrincipalToDependent is not null && foreignKey.PrincipalEntityType.FindInOwnershipPath(ClrType) is null);

    /// <summary>By the CLR type, or the name, of what is owned; the entity type is made (EF: <c>HasOwnership(TypeIdentity, …)</c>).</summary>
    public ForeignKeyBuilder? HasOwnership(ClrType? type, string? name, MemberIdentity navigation, ConfigurationSource source)
    {
        if (FindNavigation(navigation.Name!) is { IsOnDependent: false } existing && IsTarget(existing.TargetEntityType, type, name))
        {
            var found = existing.ForeignKey.SetIsOwnership(true, source)?.HasNavigations(null, navigation, source);
            found = Model.EFVersion >= 9 ? found?.SetIsRequired(true, source) : found;
            found?.UpdateSource(source);
            return found;
        }

        EntityTypeBuilder? owned = null;
        ForeignKeyBuilder? result;
        using (Model.Batch())
        {
            var ownership = FindOwnership();
            var derived = FindDerivedNavigations(navigation.Name!).Where(other => other.ForeignKey.IsOwnership).ToList();
            if (derived.Count == 1 && derived[0] is { ForeignKey.DeclaringEntityType.HasSharedClrType: false } single)
            {
                owned = single.ForeignKey.DeclaringEntityType;
                owned.HasNoRelationship(single.ForeignKey, source);
            }
            else
            {
                foreach (var other in derived)
                {
                    Model.RemoveEntityType(other.DeclaringEntityType, source);
                }
            }

            if (owned is not { IsInModel: true })
            {
                owned = GetTarget(type, name, navigation, source, shouldBeOwned: true);
            }

            // Where it owns another of its own CLR type, that type has just become a shared one, and its place another's.
            var owner = IsInModel ? this
                : ownership?.PrincipalToDependent is { } toThis ? ownership.PrincipalEntityType.FindNavigation(toThis.Name)?.TargetEntityType
                : null;
            if (owned is null || owner is not { IsInModel: true })
            {
                return null;
            }

            result = owned.HasRelationship(owner, null, navigation, source, setTargetAsPrincipal: true, required: true)?.SetIsOwnership(true, source);
        }

        if (result?.Current is { } current)
        {
            return current;
        }

        if (owned is { IsInModel: true, HasSharedClrType: true })
        {
            Model.RemoveEntityType(owned, source);
        }

        return null;
    }

    public ForeignKeyBuilder? HasOwnership(EntityTypeBuilder target, MemberIdentity navigation, MemberIdentity? inverse, ConfigurationSource source)
    {
        if (FindNavigation(navigation.Name!) is { IsOnDependent: false } existing && existing.TargetEntityType == target)
        {
            var found = existing.ForeignKey.SetIsOwnership(true, source)?.HasNavigations(inverse, navigation, source);
            found?.UpdateSource(source);
            return found;
        }

        ForeignKeyBuilder? result;
        using (Model.Batch())
        {
            result = target.HasRelationship(this, inverse, navigation, source, setTargetAsPrincipal: true, required: true)?.SetIsOwnership(true, source);
        }

        return result?.Current;
    }
}
