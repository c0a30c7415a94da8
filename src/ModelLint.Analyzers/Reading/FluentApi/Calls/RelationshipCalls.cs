using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;
using ModelLint.Reading.FluentApi.Interpretation;
using ModelLint.Reading.FluentApi.Values;
using ModelLint.Metadata;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>The relationships of an entity type: <c>HasOne</c>, <c>HasMany</c>, <c>OwnsOne</c>, <c>OwnsMany</c>, <c>Navigation</c>.</summary>
internal static class RelationshipCalls
{
    public static readonly CallTable<EntityTypeBuilder> Table = new("", (entityType, reason) => entityType.MarkUnknown(reason))
    {
        ["HasOne"] = (entityType, call) => End(entityType, call, type => type) switch
        {
            null => null,
            { TypeName: { } name } end => ReferenceNavigationBuilderCalls.Wrap(entityType.HasOne(Related(entityType, name, end.Navigation, call), end.Navigation, call.Anchor)),
            { } end => ReferenceNavigationBuilderCalls.Wrap(entityType.HasOne(end.Type, end.Navigation, call.Anchor)),
        },
        ["HasMany"] = (entityType, call) => End(entityType, call, entityType.Model.Types.SequenceTypeOf) switch
        {
            null => null,
            { TypeName: { } name } end => CollectionNavigationBuilderCalls.Wrap(entityType.HasMany(Related(entityType, name, end.Navigation, call), end.Navigation, call.Anchor)),
            { } end => CollectionNavigationBuilderCalls.Wrap(entityType.HasMany(end.Type, end.Navigation, call.Anchor)),
        },
        ["OwnsOne"] = (entityType, call) => Owns(entityType, call, isCollection: false),
        ["OwnsMany"] = (entityType, call) => Owns(entityType, call, isCollection: true),
        ["Navigation"] = Navigation,
    };

    /// <summary>The navigation that a call such as <c>WithMany(…)</c> names; false where it cannot be decided.</summary>
    public static bool TryGetNavigation(Call call, int index, out string? navigation)
    {
        navigation = null;
        if (call.Argument(index) is null or Constant { Object: null })
        {
            return true;
        }

        navigation = call.Member(index);
        return navigation is not null;
    }

    /// <summary>
    /// What a navigation is cast to, <c>x => (Order)x.Document</c>: the compiler infers <c>TRelatedEntity</c> from it, not from the member. Null where it is not cast;
    /// false where the type does not resolve.
    /// </summary>
    private static bool TryGetCast(Call call, int index, out ClrType? cast)
    {
        cast = null;
        if (call.HasTypeArguments || call.Argument(index) is not LambdaValue { Syntax.ExpressionBody: { } body } lambda || SyntaxFacts.CastTypeOf(body) is not { } type)
        {
            return true;
        }

        cast = lambda.Frame.TypeOf(type);
        return cast is not null;
    }

    private sealed record RelatedEnd(ClrType? Type, string? TypeName, string? Navigation);

    /// <summary>The forms <c>(navigation)</c>, <c>&lt;T&gt;(navigation)</c>, <c>(Type, navigation)</c> and <c>("type name", navigation)</c>.</summary>
    /// <param name="entityType">A property bag has no navigations, so that one name there is that of the other type.</param>
    /// <param name="call">The call.</param>
    /// <param name="relatedOf">What a navigation of that type relates to.</param>
    private static RelatedEnd? End(EntityTypeBuilder entityType, Call call, Func<ClrType, ClrType?> relatedOf)
    {
        if ((call.HasTypeArguments && call.TypeArgument is null) || !TryGetCast(call, 0, out var cast))
        {
            return null;
        }

        if (entityType.IsPropertyBag && call is { HasTypeArguments: false, Count: 1 } && call.String(0) is { } related)
        {
            return new(null, related, null);
        }

        var hasType = !call.HasTypeArguments && (call.Argument(0) is TypeValue || call.Count == 2);
        if (!TryGetNavigation(call, hasType ? 1 : 0, out var navigation))
        {
            return null;
        }

        return cast is not null ? relatedOf(cast) is { } target ? new(target, null, navigation) : null
            : !hasType ? new(call.TypeArgument, null, navigation)
            : call.Argument(0) is TypeValue type ? new(type.Type, null, navigation)
            : call.String(0) is { } name ? new(null, name, navigation)
            : null;
    }

    private static EntityTypeBuilder? Related(EntityTypeBuilder entityType, string name, string? navigation, Call call)
    {
        var model = entityType.Model;
        return (navigation is null ? null : model.FindEntityType(entityType.GetOwnedName(name, navigation)))
            ?? (model.FindEntityType(name) is { IsOwned: true } owned ? owned : model.Entity(name, ConfigurationSource.Explicit, call.Anchor));
    }

    private static Value? Owns(EntityTypeBuilder entityType, Call call, bool isCollection)
    {
        if (call.HasTypeArguments && call.TypeArgument is null)
        {
            return null;
        }

        // (navigation), (navigation, action), <T>(navigation, …), and with the owned type's name or Type in front.
        var isNamed = call.Argument(0) is TypeValue
            || (call.String(0) is not null && (call.String(1) is not null || (call.Argument(1) is LambdaValue lambda && MemberNames.Of(lambda) is not null)));
        var position = isNamed ? 1 : 0;
        if (call.Member(position) is not { } navigation || !TryGetCast(call, position, out var cast))
        {
            return null;
        }

        var type = call.TypeArgument ?? (call.Argument(0) as TypeValue)?.Type ?? (cast is not null && isCollection ? entityType.Model.Types.SequenceTypeOf(cast) : cast);
        var name = isNamed ? call.String(0) : null;
        var owned = isCollection ? entityType.OwnsMany(type, navigation, call.Anchor, name) : entityType.OwnsOne(type, navigation, call.Anchor, name);
        var builder = OwnedNavigationBuilderCalls.Wrap(owned);
        if (call.Argument(position + 1) is null)
        {
            return builder;
        }

        if (owned.OwnedEntityType is { } ownedType && call.Argument(position + 1) is LambdaValue)
        {
            call.Interpreter.Recorder.Add(ownedType, ConfigurationPlaceKind.EntityBlock, call.AnchorOf(position + 1)!, call.IsSpecific);
        }

        call.Run(position + 1, builder);
        return call.Self;
    }

    private static Value? Navigation(EntityTypeBuilder entityType, Call call)
    {
        if (call.Member() is not { } name)
        {
            return null;
        }

        Value builder = entityType.FindNavigation(name) is { } navigation ? NavigationBuilderCalls.Wrap(navigation) : InertBuilderValue.Instance;
        if (call.Argument(1) is null)
        {
            return builder;
        }

        call.Run(1, builder);
        return call.Self;
    }
}
