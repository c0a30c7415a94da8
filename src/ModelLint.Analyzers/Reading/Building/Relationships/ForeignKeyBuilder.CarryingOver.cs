using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

// What a relationship was told outlives the change of its shape.
internal sealed partial class ForeignKeyBuilder
{
    /// <summary>What the old relationship was told, to be told to the new one.</summary>
    private sealed record Snapshot(
        MemberIdentity ToPrincipal, MemberIdentity ToDependent, ConfigurationSource? ToPrincipalSource, ConfigurationSource? ToDependentSource,
        Setting<bool> IsUnique, Setting<bool> IsRequired, Setting<bool> IsRequiredDependent, Setting<bool> IsOwnership, Setting<DeleteBehavior> DeleteBehavior)
    {
        public static Snapshot Of(ForeignKeyBuilder foreignKey, bool isInverted) =>
            isInverted
                ? new(MemberIdentity.Of(foreignKey.PrincipalToDependent), MemberIdentity.Of(foreignKey.DependentToPrincipal), foreignKey.PrincipalToDependentSource, foreignKey.DependentToPrincipalSource,
                    default, OnlyExplicit(foreignKey._isRequiredDependent), OnlyExplicit(foreignKey._isRequired), default, default)
                : new(MemberIdentity.Of(foreignKey.DependentToPrincipal), MemberIdentity.Of(foreignKey.PrincipalToDependent), foreignKey.DependentToPrincipalSource, foreignKey.PrincipalToDependentSource,
                    foreignKey._isUnique, foreignKey._isRequired, foreignKey._isRequiredDependent, foreignKey._isOwnership, foreignKey._deleteBehavior);

        private static Setting<bool> OnlyExplicit(Setting<bool> setting) => setting.Source == ConfigurationSource.Explicit ? setting : default;
    }

    private ForeignKeyBuilder CarryOver(Shape shape, Snapshot old, ForeignKeyBuilder builder)
    {
        var source = shape.Source;
        if (shape.IsUnique is { } unique)
        {
            builder = builder.SetIsUnique(unique, unique == IsUnique ? source.Max(IsUniqueSource) : source, _isUnique.Anchor) ?? builder;
        }
        else if (old.IsUnique.Source is { } uniqueSource && builder.IsUniqueSource is null)
        {
            builder = builder.SetIsUnique(old.IsUnique.Value, uniqueSource, old.IsUnique.Anchor) ?? builder;
        }

        if (shape.IsRequired is { } required)
        {
            builder = builder.SetIsRequired(required, required == IsRequired ? source.Max(IsRequiredSource) : source, _isRequired.Anchor) ?? builder;
        }
        else if (old.IsRequired.Source is { } requiredSource && builder.IsRequiredSource is null)
        {
            builder = builder.SetIsRequired(old.IsRequired.Value, requiredSource, old.IsRequired.Anchor) ?? builder;
        }

        if (shape.IsRequiredDependent is { } requiredDependent)
        {
            builder = builder.SetIsRequiredDependent(requiredDependent, requiredDependent == IsRequiredDependent ? source.Max(_isRequiredDependent.Source) : source) ?? builder;
        }
        else if (old.IsRequiredDependent.Source is { } requiredDependentSource && builder._isRequiredDependent.Source is null)
        {
            builder = builder.SetIsRequiredDependent(old.IsRequiredDependent.Value, requiredDependentSource) ?? builder;
        }

        if (shape.DeleteBehavior is { } deleteBehavior)
        {
            builder = builder.OnDelete(deleteBehavior, deleteBehavior == DeleteBehavior ? source.Max(DeleteBehaviorSource) : source, _deleteBehavior.Anchor) ?? builder;
        }
        else if (old.DeleteBehavior.Source is { } deleteSource && builder.DeleteBehaviorSource is null)
        {
            builder = builder.OnDelete(old.DeleteBehavior.Value, deleteSource, old.DeleteBehavior.Anchor) ?? builder;
        }

        builder = CarryOverNavigation(builder, shape.ToPrincipal, old.ToPrincipal, old.ToPrincipalSource, source, pointsToPrincipal: true);
        builder = CarryOverNavigation(builder, shape.ToDependent, old.ToDependent, old.ToDependentSource, source, pointsToPrincipal: false);
        if (shape.IsOwnership is { } ownership)
        {
            return builder.SetIsOwnership(ownership, ownership == IsOwnership ? source.Max(_isOwnership.Source) : source) ?? builder;
        }

        return old.IsOwnership.Source is { } ownershipSource ? builder.SetIsOwnership(old.IsOwnership.Value, ownershipSource) ?? builder : builder;
    }

    private static ForeignKeyBuilder CarryOverNavigation(
        ForeignKeyBuilder builder, MemberIdentity? wanted, MemberIdentity old, ConfigurationSource? oldSource, ConfigurationSource source, bool pointsToPrincipal)
    {
        if (wanted is not null)
        {
            return Set(wanted, wanted.Name == old.Name ? source.Max(oldSource) : source);
        }

        return old.Name is not null && oldSource is { } value
            && builder.Navigation(pointsToPrincipal) is null
            && builder.CanSetNavigation(old, pointsToPrincipal, value)
            ? Set(old, value)
            : builder;

        ForeignKeyBuilder Set(MemberIdentity navigation, ConfigurationSource navigationSource) =>
            (pointsToPrincipal ? builder.HasNavigations(navigation, null, navigationSource) : builder.HasNavigations(null, navigation, navigationSource)) ?? builder;
    }

    private void TakeFrom(ForeignKeyBuilder old)
    {
        foreach (var anchor in old.Calls)
        {
            AddCall(anchor);
        }

        foreach (var anchor in old.Configurations)
        {
            AddConfiguration(anchor);
        }

        foreach (var reason in old.Unknowns)
        {
            MarkUnknown(reason);
        }

        if (ConstraintName is { IsKnown: true, Value: null })
        {
            ConstraintName = old.ConstraintName;
        }
    }
}
