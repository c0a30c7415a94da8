using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>CollectionCollectionBuilder</c>.</summary>
internal static class CollectionCollectionBuilderCalls
{
    private static readonly CallTable<CollectionCollectionBuilder> Table = new CallTable<CollectionCollectionBuilder>("CollectionCollectionBuilder", (relationship, reason) => relationship.MarkUnknown(reason))
    {
        ["UsingEntity"] = UsingEntity,
    };

    public static BuilderValue Wrap(CollectionCollectionBuilder relationship) => new BuilderValue<CollectionCollectionBuilder>(relationship, Table);

    /// <summary>
    /// The join's name, its type, both or neither; then <c>configureRight, configureLeft</c>, both or neither; then <c>configureJoin</c>.
    /// </summary>
    private static Value? UsingEntity(CollectionCollectionBuilder relationship, Call call)
    {
        var functions = Enumerable.Range(0, call.Count).Where(index => call.IsFunction(index)).ToArray();
        var given = call.Count - functions.Length;
        var name = given > 0 ? call.String(0) : null;
        var type = call.HasTypeArguments ? call.TypeArgument : given > 0 ? (call.Argument(given - 1) as TypeValue)?.Type : null;
        if ((call.HasTypeArguments && type is null) || (given > 0 && name is null && type is null))
        {
            return null;
        }

        var hasEnds = functions.Length >= 2;
        var join = relationship.UsingEntity(
            type,
            name,
            hasEnds ? entityType => Run(call, functions[0], entityType) : null,
            hasEnds ? entityType => Run(call, functions[1], entityType) : null,
            call.Anchor);
        if (join is null)
        {
            return null;
        }

        var builder = EntityTypeBuilderCalls.Wrap(join);
        if (functions.Length is 0 or 2)
        {
            return builder;
        }

        call.Run(functions[functions.Length - 1], builder);
        return EntityTypeBuilderCalls.Wrap(relationship.RightEntityType);
    }

    private static RelationshipBuilder? Run(Call call, int function, EntityTypeBuilder join) =>
        (call.Run(function, EntityTypeBuilderCalls.Wrap(join)) as BuilderValue)?.Element as RelationshipBuilder;
}
