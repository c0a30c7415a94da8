using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

/// <summary>
/// What <c>HasMany(…)</c> returns: a relationship, or what has been found to be many-to-many.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Builders/CollectionNavigationBuilder.cs
/// </summary>
internal sealed class CollectionNavigationBuilder(
    EntityTypeBuilder declaring, EntityTypeBuilder related, string? navigation, ForeignKeyBuilder? foreignKey, SkipNavigationBuilder? skipNavigation)
{
    /// <summary>Null where it is many-to-many so far, or EF would have thrown.</summary>
    public ForeignKeyBuilder? Metadata => foreignKey?.Current;

    public void MarkUnknown(Unknown reason)
    {
        declaring.MarkUnknown(reason);
        related.MarkUnknown(reason);
    }

    public ReferenceCollectionBuilder WithOne(string? reference, Anchor? anchor = null)
    {
        var builder = Metadata;
        if (skipNavigation is not null)
        {
            builder = null;
            if (skipNavigation.Source != ConfigurationSource.Explicit)
            {
                skipNavigation.Inverse?.DeclaringEntityType.HasNoSkipNavigation(skipNavigation.Inverse, ConfigurationSource.Explicit);
                declaring.HasNoSkipNavigation(skipNavigation, ConfigurationSource.Explicit);
                builder = declaring.HasRelationship(related, MemberIdentity.Of(skipNavigation.Name, declaring), null, ConfigurationSource.Explicit, setTargetAsPrincipal: false);
            }
        }

        if (reference is not null
            && ((builder?.DependentToPrincipal is { Source: ConfigurationSource.Explicit } existing && existing.Name != reference)
                || (!related.IsPropertyBag && related.FindNavigationMember(reference) is null)))
        {
            builder = null;
        }

        builder = builder?.HasNavigations(
            MemberIdentity.Of(reference, related), MemberIdentity.Of(navigation, declaring), declaring, related, ConfigurationSource.Explicit);
        builder?.AddCall(anchor);
        if (builder is null)
        {
            MarkUnknown(new Unknown($"The relationship between '{declaring}' and '{related}' is configured in a way that EF Core refuses.", anchor));
        }

        return new(builder, declaring, related);
    }

    public CollectionCollectionBuilder WithMany(string? inverse, Anchor? anchor = null)
    {
        var left = WithLeftMany(anchor);
        var right = left is null ? null : WithRightMany(inverse);
        if (left is null || right is null)
        {
            MarkUnknown(new Unknown($"The relationship between '{declaring}' and '{related}' is configured in a way that EF Core refuses.", anchor));
        }

        return new(related, declaring, left, right, anchor);
    }

    private SkipNavigationBuilder? WithLeftMany(Anchor? anchor)
    {
        if (skipNavigation is not null)
        {
            return skipNavigation;
        }

        if (Metadata is not { } existing || existing.DependentToPrincipalSource == ConfigurationSource.Explicit)
        {
            return null;
        }

        using (declaring.Model.Batch())
        {
            var member = MemberIdentity.Of(existing.PrincipalToDependent);
            existing.DeclaringEntityType.HasNoRelationship(existing, ConfigurationSource.Explicit);
            return declaring.HasSkipNavigation(member, related, ConfigurationSource.Explicit);
        }
    }

    private SkipNavigationBuilder? WithRightMany(string? inverse)
    {
        using (declaring.Model.Batch())
        {
            if (inverse is not null)
            {
                if (related.FindNavigation(inverse) is { } conflicting)
                {
                    if (conflicting.Source == ConfigurationSource.Explicit)
                    {
                        return null;
                    }

                    conflicting.ForeignKey.DeclaringEntityType.HasNoRelationship(conflicting.ForeignKey, ConfigurationSource.Explicit);
                }
                else if (related.FindSkipNavigation(inverse) is { } existing)
                {
                    existing.UpdateSource(ConfigurationSource.Explicit);
                    return existing;
                }
            }

            return related.HasSkipNavigation(MemberIdentity.Of(inverse, related), declaring, ConfigurationSource.Explicit);
        }
    }
}
