using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>ReferenceCollectionBuilder</c>, <c>ReferenceReferenceBuilder</c> and <c>OwnershipBuilder</c>.</summary>
internal static class RelationshipBuilderCalls
{
    private static readonly CallTable<RelationshipBuilder> Common = new CallTable<RelationshipBuilder>("", (relationship, reason) => relationship.MarkUnknown(reason))
    {
        // What EF refuses, the builders themselves mark as unknown.
        ["IsRequired"] = (relationship, call) => call.Setting(0, absent: true) is { IsKnown: true, Value: var required } ? Done(relationship.IsRequired(required, call.Anchor), call) : null,
        ["OnDelete"] = (relationship, call) => call.TryGet(0, out int behavior) ? Done(relationship.OnDelete((DeleteBehavior)behavior, call.Anchor), call) : null,
        ["HasConstraintName"] = (relationship, call) => call.TryGet(0, out string? name) ? Done(relationship.HasConstraintName(name, call.Anchor), call) : null,
        Harmless = ["HasAnnotation"],
    }
    .WithMember("Metadata", relationship => relationship.Metadata is { } foreignKey ? ForeignKeyMetadataCalls.Wrap(foreignKey) : null);

    private static readonly CallTable<ReferenceCollectionBuilder> ReferenceCollection = new CallTable<ReferenceCollectionBuilder>("ReferenceCollectionBuilder", (relationship, reason) => relationship.MarkUnknown(reason))
    {
        ["HasForeignKey"] = (relationship, call) => call.Members() is { } names ? Done(relationship.HasForeignKey(names, call.Anchor), call) : null,
        ["HasPrincipalKey"] = (relationship, call) => call.Members() is { } names ? Done(relationship.HasPrincipalKey(names, call.Anchor), call) : null,
    }
    .Including(Common, relationship => (RelationshipBuilder)relationship);

    private static readonly CallTable<ReferenceReferenceBuilder> ReferenceReference = new CallTable<ReferenceReferenceBuilder>("ReferenceReferenceBuilder", (relationship, reason) => relationship.MarkUnknown(reason))
    {
        ["HasForeignKey"] = (relationship, call) => OfEnd(call, relationship.HasForeignKey, relationship.HasForeignKey),
        ["HasPrincipalKey"] = (relationship, call) => OfEnd(call, relationship.HasPrincipalKey, relationship.HasPrincipalKey),
    }
    .Including(Common, relationship => (RelationshipBuilder)relationship);

    private static readonly CallTable<OwnershipBuilder> Ownership = new CallTable<OwnershipBuilder>("OwnershipBuilder", (relationship, reason) => relationship.MarkUnknown(reason))
    {
        ["HasForeignKey"] = (relationship, call) => call.Members() is { } names ? Done(relationship.HasForeignKey(names, call.Anchor), call) : null,
        ["HasPrincipalKey"] = (relationship, call) => call.Members() is { } names ? Done(relationship.HasPrincipalKey(names, call.Anchor), call) : null,
    }
    .Including(Common, relationship => (RelationshipBuilder)relationship);

    /// <summary>What <c>WithMany</c> or <c>WithOne</c> returns.</summary>
    public static BuilderValue Configured(ReferenceCollectionBuilder relationship, Call call) =>
        new BuilderValue<ReferenceCollectionBuilder>(Recorded(relationship, call), ReferenceCollection);

    public static BuilderValue Configured(ReferenceReferenceBuilder relationship, Call call) =>
        new BuilderValue<ReferenceReferenceBuilder>(Recorded(relationship, call), ReferenceReference);

    public static BuilderValue Wrap(OwnershipBuilder relationship) => new BuilderValue<OwnershipBuilder>(relationship, Ownership);

    /// <summary>The forms <c>&lt;T&gt;(members)</c>, <c>(Type, members)</c> and <c>("type name", members)</c>.</summary>
    private static Value? OfEnd(Call call, Func<ClrType, IReadOnlyList<string>, Anchor?, bool> byType, Func<string, IReadOnlyList<string>, Anchor?, bool> byName)
    {
        var first = call.HasTypeArguments ? 0 : 1;
        var names = call.Count > first ? call.Members(first) : [];
        return names is null ? null
            : call.TypeOrArgument() is { } type ? Done(byType(type, names, call.Anchor), call)
            : !call.HasTypeArguments && call.String(0) is { } name ? Done(byName(name, names, call.Anchor), call)
            : null;
    }

    private static TRelationship Recorded<TRelationship>(TRelationship relationship, Call call)
        where TRelationship : RelationshipBuilder
    {
        if (call.IsSpecific)
        {
            call.Interpreter.Recorder.Add(relationship, call.Anchor);
        }

        return relationship;
    }

    private static Value Done(bool _, Call call) => call.Self;
}
