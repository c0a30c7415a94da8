using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>IMutableForeignKey</c>.</summary>
internal static class ForeignKeyMetadataCalls
{
    private static readonly CallTable<ForeignKeyBuilder> Table = new CallTable<ForeignKeyBuilder>("IMutableForeignKey", (foreignKey, reason) => foreignKey.MarkUnknown(reason))
    {
        IsMetadata = true,
        OtherNames = ["IReadOnlyForeignKey", "IConventionForeignKey", "IForeignKey"],
        ["SetConstraintName"] = (foreignKey, call) =>
        {
            foreignKey.HasConstraintName(call.Setting<string?>());
            return call.Self;
        },
        ["SetDeleteBehavior"] = (foreignKey, call) =>
            call.TryGet(0, out int behavior) ? Done(foreignKey.OnDelete((DeleteBehavior)behavior, call.Source.Max(foreignKey.DeleteBehaviorSource), call.Anchor), call) : null,
        ["SetDependentToPrincipal"] = (foreignKey, call) => SetNavigation(foreignKey, call, pointsToPrincipal: true),
        ["SetPrincipalToDependent"] = (foreignKey, call) => SetNavigation(foreignKey, call, pointsToPrincipal: false),
        ["SetProperties"] = (foreignKey, call) =>
        {
            if (EntityTypeMemberMetadataCalls.Properties(call) is not { } properties
                || call.Element<KeyBuilder>(1) is not { } principalKey
                || !EntityTypeMemberMetadataCalls.CanRefer(foreignKey.DeclaringEntityType, properties, principalKey, foreignKey.PrincipalEntityType))
            {
                return null;
            }

            foreignKey.SetProperties(properties, principalKey, ConfigurationSource.Explicit);
            return call.Self;
        },
        ["GetConstraintName"] = (foreignKey, call) =>
            call.Count == 0 ? EntityTypeMetadataCalls.Name(ConstraintNames.NameOf(foreignKey), call) : call.Unknown("the name in this table is not followed"),
        ["GetNavigation"] = (foreignKey, call) =>
            call.TryGet(0, out bool pointsToPrincipal) ? NavigationMetadataCalls.WrapOrNothing(foreignKey.Navigation(pointsToPrincipal)) : TypeBaseMetadataCalls.Beyond(foreignKey, call),
        ["GetNavigations"] = (foreignKey, _) => NavigationMetadataCalls.Wrap(() => new[] { foreignKey.DependentToPrincipal, foreignKey.PrincipalToDependent }.OfType<NavigationBuilder>()),
        ["GetReferencingSkipNavigations"] = (foreignKey, _) => SkipNavigationMetadataCalls.Wrap(() => foreignKey.ReferencingSkipNavigations),
        ["GetRelatedEntityType"] = TypeBaseMetadataCalls.Beyond,
        ["FindNavigationsFrom"] = TypeBaseMetadataCalls.Beyond,
        ["FindNavigationsFromInHierarchy"] = TypeBaseMetadataCalls.Beyond,
        ["FindNavigationsTo"] = TypeBaseMetadataCalls.Beyond,
        ["FindNavigationsToInHierarchy"] = TypeBaseMetadataCalls.Beyond,
        ["FindSharedObjectRootForeignKey"] = TypeBaseMetadataCalls.Beyond,
        ["IsSelfReferencing"] = (foreignKey, _) => Value.Of(foreignKey.IsSelfReferencing),
        ["IsBaseLinking"] = (foreignKey, _) => Value.Of(foreignKey.IsBaseLinking),
        InConventions = ["SetDeleteBehavior"],
        Harmless = ["SetAnnotation", "AddAnnotation", "AddAnnotations", "RemoveAnnotation"],
    }
    .WithMember("Builder", ConventionForeignKeyBuilderCalls.Wrap)
    .WithMember("IsOwnership", foreignKey => Value.Of(foreignKey.IsOwnership))
    .WithMember("IsUnique", foreignKey => Value.Of(foreignKey.IsUnique))
    .WithMember("IsRequired", foreignKey => Value.Of(foreignKey.IsRequired))
    .WithMember("IsRequiredDependent", foreignKey => Value.Of(foreignKey.IsRequiredDependent))
    .WithMember("DeclaringEntityType", foreignKey => EntityTypeMetadataCalls.Wrap(foreignKey.DeclaringEntityType))
    .WithMember("PrincipalEntityType", foreignKey => EntityTypeMetadataCalls.Wrap(foreignKey.PrincipalEntityType))
    .WithMember("PrincipalKey", foreignKey => IndexMetadataCalls.Wrap(foreignKey.PrincipalKey))
    .WithMember("DependentToPrincipal", foreignKey => NavigationMetadataCalls.WrapOrNothing(foreignKey.DependentToPrincipal))
    .WithMember("PrincipalToDependent", foreignKey => NavigationMetadataCalls.WrapOrNothing(foreignKey.PrincipalToDependent))
    .WithMember("Properties", foreignKey => PropertyMetadataCalls.Wrap(() => foreignKey.Properties))
    .WithMember("DeleteBehavior", foreignKey => Value.Of((int)foreignKey.DeleteBehavior))
    .WithSetter("DeleteBehavior", (foreignKey, value, anchor) =>
        value is Constant { Object: int behavior } && foreignKey.OnDelete((DeleteBehavior)behavior, ConfigurationSource.Explicit, anchor) is not null)
    .WithSetter("IsRequired", (foreignKey, value, anchor) =>
        value is Constant { Object: bool isRequired } && foreignKey.SetIsRequired(isRequired, ConfigurationSource.Explicit, anchor) is not null)
    .WithSetter("IsRequiredDependent", (foreignKey, value, _) =>
        value is Constant { Object: bool isRequired } && foreignKey.SetIsRequiredDependent(isRequired, ConfigurationSource.Explicit) is not null)
    .WithSetter("IsUnique", (foreignKey, value, anchor) =>
        value is Constant { Object: bool isUnique } && foreignKey.SetIsUnique(isUnique, ConfigurationSource.Explicit, anchor) is not null);

    public static BuilderValue Wrap(ForeignKeyBuilder foreignKey) => new BuilderValue<ForeignKeyBuilder>(foreignKey, Table);

    /// <summary>Gives one end a navigation, or expressly none; null where EF Core would refuse the member.</summary>
    private static Value? SetNavigation(ForeignKeyBuilder foreignKey, Call call, bool pointsToPrincipal)
    {
        var (declaring, target) = pointsToPrincipal ? (foreignKey.DeclaringEntityType, foreignKey.PrincipalEntityType) : (foreignKey.PrincipalEntityType, foreignKey.DeclaringEntityType);
        if (call.Argument(0) is Constant { Object: null })
        {
            if (foreignKey.IsOwnership && !pointsToPrincipal)
            {
                return null;
            }

            foreignKey.SetNavigation(MemberIdentity.None, ConfigurationSource.Explicit, pointsToPrincipal);
            return Value.Nothing;
        }

        if (call.MemberName(0) is not { } name
            || declaring.FindNavigationMember(name) is not { } member
            || !RelationshipCompatibility.IsNavigation(member, declaring, target, shouldBeCollection: !pointsToPrincipal && !foreignKey.IsUnique)
            || (foreignKey.Navigation(pointsToPrincipal)?.Name != name && declaring.IsMapped(name)))
        {
            return null;
        }

        foreignKey.SetNavigation(MemberIdentity.Of(member), ConfigurationSource.Explicit, pointsToPrincipal);
        return NavigationMetadataCalls.WrapOrNothing(foreignKey.Navigation(pointsToPrincipal));
    }

    private static Value Done(ForeignKeyBuilder? _, Call call) => call.Self;

    public static SequenceValue Wrap(Func<IEnumerable<ForeignKeyBuilder>> foreignKeys) => SequenceValue.Live(() => foreignKeys().Select(Wrap));
}
