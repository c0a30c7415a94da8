using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>IMutableIndex</c> and <c>IMutableKey</c>.</summary>
internal static class IndexMetadataCalls
{
    private static readonly CallTable<IndexBuilder> Indexes = new CallTable<IndexBuilder>("IMutableIndex", (index, reason) => index.MarkUnknown(reason))
    {
        ["SetDatabaseName"] = (index, call) => call.Set(index, IndexFacets.DatabaseName),
        ["SetFilter"] = (index, call) => call.Set(index, IndexFacets.Filter),
        Harmless = ["SetAnnotation", "AddAnnotation", "SetIncludeProperties", "SetIsCreatedOnline", "SetFillFactor", "SetMethod"],
    }
    .WithMember("Properties", index => PropertyMetadataCalls.Wrap(index.Properties))
    .WithMember("IsUnique", index => Value.Of(index.IsUnique))
    .WithMember("DeclaringEntityType", index => EntityTypeMetadataCalls.Wrap(index.DeclaringEntityType))
    .WithSetter("IsUnique", (index, value, anchor) => value is Constant { Object: bool isUnique } && index.Set(IndexFacets.IsUnique, isUnique, ConfigurationSource.Explicit, anchor));

    private static readonly CallTable<KeyBuilder> Keys = new CallTable<KeyBuilder>("IMutableKey", (key, reason) => key.MarkUnknown(reason))
    {
        ["SetName"] = (key, call) => call.Set(key, KeyFacets.Name),
        ["IsPrimaryKey"] = (key, _) => Value.Of(key.IsPrimaryKey),
        Harmless = ["SetAnnotation", "AddAnnotation", "SetIsClustered"],
    }
    .WithMember("Properties", key => PropertyMetadataCalls.Wrap(key.Properties));

    public static Value Wrap(KeyBuilder key) => new BuilderValue<KeyBuilder>(key, Keys);

    public static SequenceValue Wrap(IEnumerable<IndexBuilder> indexes) => new(indexes.Select(index => new BuilderValue<IndexBuilder>(index, Indexes)).ToArray());

    public static SequenceValue Wrap(IEnumerable<KeyBuilder> keys) => new(keys.Select(Wrap).ToArray());
}
