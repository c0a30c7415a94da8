using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

// The relationship that a change of shape ends in: one that is there already, or a new one; others give way.
internal sealed partial class ForeignKeyBuilder
{
    /// <summary>EF's <c>GetOrCreateRelationshipBuilder</c>.</summary>
    private ForeignKeyBuilder? GetOrCreate(Shape shape, out bool? existingIsInverted)
    {
        var principal = shape.Principal!;
        var dependent = shape.Dependent!;
        var dependentProperties = shape.DependentProperties is { Count: > 0 } ? shape.DependentProperties : null;
        var principalProperties = shape.PrincipalProperties is { Count: > 0 } ? shape.PrincipalProperties : null;
        var matches = FindCompatible(principal, dependent, shape.ToPrincipal, shape.ToDependent, dependentProperties, principalProperties, shape.PrincipalEndSource, shape.Source);
        existingIsInverted = matches.IsInverted;
        if (matches.HasConflicts)
        {
            return null;
        }

        var result = matches.Found;
        var baseName = shape.ToPrincipal?.Name ?? _referencingSkipNavigations.FirstOrDefault()?.Inverse?.Name;
        var removed = new List<ForeignKeyBuilder>();
        using (EntityTypeBuilder.Hold(dependentProperties))
        using (EntityTypeBuilder.Hold(principalProperties))
        {
            if (!IsAttached)
            {
                removed.Add(this);
            }
            else if (shape.RemoveCurrent || result is not null)
            {
                result = result == this ? null : result;
                removed.Add(this);
                DeclaringEntityType.HasNoRelationship(this, ConfigurationSource.Explicit);
            }
            else
            {
                existingIsInverted = false;
                result = this;
            }

            foreach (var match in matches.Resolvable)
            {
                if (match.HasSameSource && shape.Source == ConfigurationSource.Explicit && match.RemovesInverse)
                {
                    dependent.MarkUnknown(new($"A navigation of {match.ForeignKey} is configured for two relationships, which EF Core refuses."));
                }

                if (match.ForeignKey != result)
                {
                    GiveWay(match, removed);
                }
            }

            result ??= Create(shape, dependentProperties, principalProperties, baseName);
        }

        if (result is not null)
        {
            foreach (var foreignKey in removed.Where(foreignKey => foreignKey != result))
            {
                foreignKey.ReplaceBy(result);
            }
        }

        return result;
    }

    private static void GiveWay(Match match, List<ForeignKeyBuilder> removed)
    {
        var other = match.ForeignKey;
        if (match.Resolution.HasFlag(Resolution.Remove))
        {
            removed.Add(other);
            other.DeclaringEntityType.HasNoRelationship(other, ConfigurationSource.Explicit);
            return;
        }

        if (match.Resolution.HasFlag(Resolution.ResetToPrincipal))
        {
            other = other.HasNavigations(MemberIdentity.None, null, other.Source) ?? other;
        }

        if (match.Resolution.HasFlag(Resolution.ResetToDependent))
        {
            other = other.HasNavigations(null, MemberIdentity.None, other.Source) ?? other;
        }

        if (!other.IsAttached)
        {
            return;
        }

        if (other.DependentToPrincipal is null
            && other.PrincipalToDependent is null
            && other.DeclaringEntityType.HasNoRelationship(other, ConfigurationSource.Convention))
        {
            removed.Add(other);
        }

        if (match.Resolution.HasFlag(Resolution.ResetDependentProperties) && other.IsAttached)
        {
            other.HasForeignKey((IReadOnlyList<PropertyBuilder>?)null, other.Source);
        }
    }

    private ForeignKeyBuilder? Create(Shape shape, IReadOnlyList<PropertyBuilder>? dependentProperties, IReadOnlyList<PropertyBuilder>? principalProperties, string? baseName)
    {
        var principal = shape.Principal!;
        var dependent = shape.Dependent!;
        var principalKey = principalProperties is not null ? principal.RootType.HasKey(principalProperties, shape.Source) : principal.FindPrimaryKey();
        if (principalKey is not null)
        {
            var named = shape.OldNameDependentProperties
                ?? (dependentProperties is not null
                    && !RelationshipCompatibility.AreCompatible(principalKey.Properties, dependentProperties)
                    && dependentProperties.All(property => property.Member is null && ConfigurationSource.Convention.Overrides(property.TypeSource))
                        ? dependentProperties
                        : null);
            if (named is not null && named.Count == principalKey.Properties.Count)
            {
                dependentProperties = dependent.RetypeShadowProperties(named, principalKey.Properties, shape.IsRequired ?? false);
            }

            if (dependentProperties is not null && !RelationshipCompatibility.AreCompatible(principalKey.Properties, dependentProperties))
            {
                if (principalProperties is null)
                {
                    principalKey = null;
                }
                else
                {
                    dependentProperties = null;
                }
            }
        }

        return dependent.CreateForeignKey(principal, dependentProperties, principalKey, baseName, shape.IsRequired, ConfigurationSource.Convention);
    }
}
