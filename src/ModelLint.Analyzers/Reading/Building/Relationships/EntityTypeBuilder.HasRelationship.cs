using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

// How a relationship comes into the model.
internal sealed partial class EntityTypeBuilder
{
    /// <summary>A relationship without navigations (EF: <c>HasRelationshipInternal</c>).</summary>
    public ForeignKeyBuilder? HasRelationship(EntityTypeBuilder principal, KeyBuilder? principalKey, ConfigurationSource source, bool? required = null, string? propertyBaseName = null)
    {
        ForeignKeyBuilder? created;
        ForeignKeyBuilder? result;
        using (Model.Batch())
        {
            created = CreateForeignKey(principal, null, principalKey, propertyBaseName, required, source);
            result = principalKey is null ? created : created?.HasEntityTypes(principal, this, source)?.HasPrincipalKey(principalKey.Properties, source);
        }

        if (result?.Current is { } current)
        {
            return current;
        }

        if (created is { IsAttached: true })
        {
            created.DeclaringEntityType.HasNoRelationship(created, source);
        }

        return null;
    }

    /// <summary>A relationship over given properties (EF: <c>HasRelationship(principal, dependentProperties, principalKey)</c>).</summary>
    public ForeignKeyBuilder? HasRelationship(EntityTypeBuilder principal, IReadOnlyList<PropertyBuilder> dependentProperties, KeyBuilder? principalKey, ConfigurationSource source)
    {
        if (HasRelationship(principal, principalKey, source) is not { } created)
        {
            return null;
        }

        var result = created.HasForeignKey(dependentProperties, source);
        if (result is null && created.IsAttached)
        {
            HasNoRelationship(created, source);
        }

        return result;
    }

    /// <summary>
    /// The relationship that has these navigations: found, or made. A null identity leaves that end open, <see cref="MemberIdentity.None"/> wants none.
    /// </summary>
    public ForeignKeyBuilder? HasRelationship(
        EntityTypeBuilder target, MemberIdentity? toTarget, MemberIdentity? inverse, ConfigurationSource source, bool? setTargetAsPrincipal = null, bool? required = null)
    {
        if (setTargetAsPrincipal == false
            || (setTargetAsPrincipal is null && inverse?.Name is null && toTarget?.Member is { } only && !Model.Types.IsAssignableTo(target.ClrType, only.Type)))
        {
            return target.HasRelationship(this, inverse, toTarget, source, setTargetAsPrincipal: true, required);
        }

        if (setTargetAsPrincipal is null && target.IsKeyless)
        {
            setTargetAsPrincipal = false;
        }

        if (setTargetAsPrincipal == true && target.IsKeyless && source == ConfigurationSource.Explicit)
        {
            MarkUnknown(new($"'{target}' has no key, so that EF Core refuses it as the principal of a relationship."));
            return null;
        }

        var existing = FindExisting(target, toTarget, inverse, source, setTargetAsPrincipal, required, out var isDone);
        if (isDone)
        {
            return existing;
        }

        ForeignKeyBuilder? created = null;
        ForeignKeyBuilder? result;
        using (Model.Batch())
        {
            result = existing;
            if (result is null)
            {
                if (!RelationshipCompatibility.AreCompatible(toTarget?.Member, inverse?.Member, target, this, out var shouldInvert, out _)
                    || (shouldInvert == true && setTargetAsPrincipal == true))
                {
                    return null;
                }

                shouldInvert ??= setTargetAsPrincipal != true && (setTargetAsPrincipal is not null || target.IsInOwnershipPath(this));
                if (shouldInvert.Value)
                {
                    (toTarget, inverse) = (inverse, toTarget);
                }

                created = shouldInvert.Value
                    ? target.CreateForeignKey(this, null, null, toTarget?.Name, required: null, source)
                    : CreateForeignKey(target, null, null, toTarget?.Name, required, source);
                result = created;
                if (result is null)
                {
                    return null;
                }
            }

            if (setTargetAsPrincipal == true)
            {
                result = result.HasEntityTypes(target, this, source);
                result = required is { } value ? result?.SetIsRequired(value, source) : result;
            }

            result = result?.HasNavigations(toTarget, inverse, source);
        }

        result = result?.Current;
        if (result is not null && result.HasEitherWay(toTarget, inverse))
        {
            return result;
        }

        if (created?.Current is { } leftover)
        {
            leftover.DeclaringEntityType.HasNoRelationship(leftover, source);
        }

        return null;
    }

    /// <summary>A relationship that has the navigations already, promoted; <paramref name="isDone"/> where nothing else is left to do.</summary>
    private ForeignKeyBuilder? FindExisting(
        EntityTypeBuilder target, MemberIdentity? toTarget, MemberIdentity? inverse, ConfigurationSource source, bool? setTargetAsPrincipal, bool? required, out bool isDone)
    {
        isDone = false;
        var existing = ForeignKeyBuilder.FindCurrent(target, this, toTarget, inverse);
        if (existing is not null)
        {
            var shouldInvert = Promote(toTarget, pointsToPrincipal: true, this) | Promote(inverse, pointsToPrincipal: false, target);
            existing.UpdateSource(source);
            if (shouldInvert)
            {
                return existing;
            }

            isDone = true;
            if (setTargetAsPrincipal == true)
            {
                existing = existing.HasEntityTypes(existing.PrincipalEntityType, existing.DeclaringEntityType, source);
                existing = required is { } value ? existing?.SetIsRequired(value, source) : existing;
            }

            return existing;
        }

        existing = ForeignKeyBuilder.FindCurrent(this, target, inverse, toTarget);
        if (existing is null)
        {
            return null;
        }

        // The ends lie in different hierarchies, or the first search would have found it: no need to look at the navigations.
        UpdateEnd(toTarget, pointsToPrincipal: false, this);
        UpdateEnd(inverse, pointsToPrincipal: true, target);
        existing.UpdateSource(source);
        isDone = setTargetAsPrincipal is null;
        return existing;

        // Both ends may lie in one hierarchy: only the navigations tell which is which.
        bool Promote(MemberIdentity? navigation, bool pointsToPrincipal, EntityTypeBuilder declaring)
        {
            if (navigation is null)
            {
                return false;
            }

            if (navigation.Name is { } name)
            {
                declaring.RemoveIgnored(name);
            }

            if (navigation.Name == existing.Navigation(pointsToPrincipal)?.Name)
            {
                existing.SetNavigation(navigation, source, pointsToPrincipal);
                return false;
            }

            if (setTargetAsPrincipal == true)
            {
                return true;
            }

            existing.SetNavigation(navigation, source, !pointsToPrincipal);
            return false;
        }

        void UpdateEnd(MemberIdentity? navigation, bool pointsToPrincipal, EntityTypeBuilder declaring)
        {
            if (navigation is null)
            {
                return;
            }

            existing.UpdateNavigationSource(source, pointsToPrincipal);
            if (navigation.Name is { } name)
            {
                declaring.RemoveIgnored(name);
            }
        }
    }
}
