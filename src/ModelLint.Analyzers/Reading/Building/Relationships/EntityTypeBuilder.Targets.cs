using ModelLint.Metadata;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Building;

// The entity types that navigations lead to.
internal sealed partial class EntityTypeBuilder
{
    private static bool IsTarget(EntityTypeBuilder existing, ClrType? type, string? name) =>
        (type is null || existing.ClrType.Equals(type)) && (name is null || name == existing.Name || (type is null && name == existing.ClrType.DisplayName));

    /// <summary>The entity type that a navigation leads to; made where a source is given (EF: <c>GetTargetEntityTypeBuilder</c>).</summary>
    public EntityTypeBuilder? GetTarget(ClrType? type, string? name, MemberIdentity navigation, ConfigurationSource? source, bool? shouldBeOwned)
    {
        if (FindNavigation(navigation.Name!) is { } existing)
        {
            var target = existing.TargetEntityType;
            if (IsTarget(target, type, name))
            {
                return GetOrPromote(target, source, shouldBeOwned);
            }

            if (name is null && !target.HasSharedClrType && type is not null && Model.Types.IsAssignableTo(target.ClrType, type))
            {
                return target;
            }
        }

        var member = navigation.Member ?? FindNavigationMember(navigation.Name!);
        var targetType = type ?? (member is null ? null : Model.Types.SequenceTypeOf(member.Type) ?? member.Type) ?? WellKnownTypes.PropertyBag;
        switch (Model.Configuration.TypeOf(targetType, Model.Types))
        {
            case null:
                break;
            case TypeConfigurationType.EntityType or TypeConfigurationType.SharedTypeEntityType:
                shouldBeOwned ??= false;
                break;
            case TypeConfigurationType.OwnedEntityType:
                shouldBeOwned ??= true;
                break;
            default:
                if (source != ConfigurationSource.Explicit)
                {
                    return null;
                }

                break;
        }

        if (shouldBeOwned is null && Model.FindOwnedSource(targetType) is not null)
        {
            shouldBeOwned = true;
        }

        if ((shouldBeOwned == true || IsOwned) && targetType.Equals(ClrType) && source != ConfigurationSource.Explicit)
        {
            return null;
        }

        if (IsOwned && (shouldBeOwned != true || source != ConfigurationSource.Explicit)
            && FindOwner(targetType, source, out var isHopeless) is { } owner)
        {
            return isHopeless ? null : GetOrPromote(owner, source, shouldBeOwned);
        }

        return GetOrAddTarget(targetType, type, name, navigation, source, shouldBeOwned);
    }

    private EntityTypeBuilder? GetOrPromote(EntityTypeBuilder target, ConfigurationSource? source, bool? shouldBeOwned) =>
        source is not { } value ? target
        : target.HasSharedClrType ? Model.SharedTypeEntity(target.Name, target.ClrType, shouldBeOwned, value)
        : Model.Entity(target.ClrType, shouldBeOwned, value);

    /// <summary>The owner, or an owner's owner, that a navigation of an owned type may lead back to.</summary>
    private EntityTypeBuilder? FindOwner(ClrType targetType, ConfigurationSource? source, out bool isHopeless)
    {
        isHopeless = false;
        if (FindInOwnershipPath(targetType) is { } owner)
        {
            isHopeless = source != ConfigurationSource.Explicit && (!owner.ClrType.Equals(targetType) || (owner.HasSharedClrType && !owner.IsOwned));
            return owner;
        }

        return FindOwnership() is { } ownership && Model.Types.IsAssignableTo(ownership.PrincipalEntityType.ClrType, targetType) ? ownership.PrincipalEntityType : null;
    }

    private EntityTypeBuilder? GetOrAddTarget(ClrType targetType, ClrType? type, string? name, MemberIdentity navigation, ConfigurationSource? source, bool? shouldBeOwned)
    {
        var isShared = Model.FindSharedSource(targetType) is not null || targetType.Equals(WellKnownTypes.PropertyBag);
        var targetName = name is not null && (type is not null || shouldBeOwned == false) ? name
            : isShared ? GetOwnedName(name ?? targetType.ShortDisplayName, navigation.Name!)
            : targetType.DisplayName;
        var target = Model.FindEntityType(targetName);
        if (target is { IsOwned: true } && shouldBeOwned != false
            && target.DeclaredForeignKeys.FirstOrDefault(foreignKey => foreignKey.IsOwnership) is { } ownership)
        {
            if ((source != ConfigurationSource.Explicit && shouldBeOwned != true) || (name is not null && type is not null))
            {
                return null;
            }

            if (ownership.MakeDeclaringTypeShared(source) is null)
            {
                return null;
            }

            target = null;
            isShared = true;
            targetName = name is null ? GetOwnedName(targetType.ShortDisplayName, navigation.Name!) : targetName;
        }

        if (source is not { } value)
        {
            return target is not null && (shouldBeOwned is null || target.IsOwned == shouldBeOwned) ? target : null;
        }

        if (isShared || name is not null)
        {
            return shouldBeOwned == true || source == ConfigurationSource.Explicit ? Model.SharedTypeEntity(targetName, targetType, shouldBeOwned, value) : null;
        }

        return target is not null && target.Source > value ? target : Model.Entity(targetType, shouldBeOwned, value);
    }
}
