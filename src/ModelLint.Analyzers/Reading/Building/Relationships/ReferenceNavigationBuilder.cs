using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

/// <summary>
/// What <c>HasOne(…)</c> returns.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Builders/ReferenceNavigationBuilder.cs
/// </summary>
internal sealed class ReferenceNavigationBuilder(EntityTypeBuilder declaring, EntityTypeBuilder related, string? navigation, ForeignKeyBuilder? foreignKey)
{
    /// <summary>Null where EF would have thrown.</summary>
    public ForeignKeyBuilder? Metadata => foreignKey?.Current;

    public void MarkUnknown(Unknown reason)
    {
        declaring.MarkUnknown(reason);
        related.MarkUnknown(reason);
    }

    /// <summary>One to many; without a name the principal has no navigation.</summary>
    public ReferenceCollectionBuilder WithMany(string? collection, Anchor? anchor = null)
    {
        var builder = Metadata?.HasEntityTypes(related, declaring, ConfigurationSource.Explicit)?.SetIsUnique(false, ConfigurationSource.Explicit, anchor);
        if (Refuses(builder, collection, pointsToPrincipal: false, related))
        {
            builder = null;
        }

        builder = builder?.HasNavigations(
            MemberIdentity.Of(navigation, declaring), MemberIdentity.Of(collection, related), related, declaring, ConfigurationSource.Explicit);
        return new(Checked(builder, anchor), related, declaring);
    }

    /// <summary>One to one; which end is the dependent is left open.</summary>
    public ReferenceReferenceBuilder WithOne(string? reference, Anchor? anchor = null)
    {
        var start = Metadata;
        var result = start?.InBatch(() =>
        {
            if (start.SetIsUnique(true, ConfigurationSource.Explicit, anchor) is not { } builder)
            {
                return null;
            }

            var pointsToPrincipal = !builder.IsSelfReferencing
                && (!builder.DeclaringEntityType.IsAssignableFrom(declaring)
                    || !builder.PrincipalEntityType.IsAssignableFrom(related)
                    || (builder.DeclaringEntityType.IsAssignableFrom(related)
                        && builder.PrincipalEntityType.IsAssignableFrom(declaring)
                        && builder.PrincipalToDependent is { } inverse && inverse.Name == navigation));
            if (Refuses(builder, reference, pointsToPrincipal, related))
            {
                return null;
            }

            var own = MemberIdentity.Of(navigation, declaring);
            var other = MemberIdentity.Of(reference, related);
            return pointsToPrincipal
                ? builder.HasNavigations(other, own, declaring, related, ConfigurationSource.Explicit)
                : builder.HasNavigations(own, other, related, declaring, ConfigurationSource.Explicit);
        });
        return new(Checked(result, anchor), declaring, related);
    }

    /// <summary>EF throws where the end has another navigation that fluent code gave it, or there is no such member.</summary>
    private static bool Refuses(ForeignKeyBuilder? foreignKey, string? name, bool pointsToPrincipal, EntityTypeBuilder owner) =>
        name is not null
        && ((foreignKey?.Navigation(pointsToPrincipal) is { Source: ConfigurationSource.Explicit } existing && existing.Name != name)
            || (!owner.IsPropertyBag && owner.FindNavigationMember(name) is null));

    private ForeignKeyBuilder? Checked(ForeignKeyBuilder? builder, Anchor? anchor)
    {
        if (builder is null)
        {
            MarkUnknown(new Unknown($"The relationship between '{declaring}' and '{related}' is configured in a way that EF Core refuses.", anchor));
        }

        return builder;
    }
}
