using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>IMutableIndex</c> and <c>IMutableKey</c>.</summary>
internal static class IndexMetadataCalls
{
    private static readonly CallTable<IndexBuilder> Indexes = new CallTable<IndexBuilder>("IMutableIndex", (index, reason) => index.MarkUnknown(reason))
    {
        IsMetadata = true,
        OtherNames = ["IReadOnlyIndex", "IConventionIndex"],
        ["GetDatabaseName"] = (index, call) => call.Count == 0 ? EntityTypeMetadataCalls.Name(ConstraintNames.NameOf(index), call) : call.Unknown("the name in this table is not followed"),
        ["DisplayName"] = (_, call) => call.Unknown("the display name of an index is not followed"),
        ["SetDatabaseName"] = (index, call) => call.Set(index, IndexFacets.DatabaseName),
        ["SetFilter"] = (index, call) => call.Set(index, IndexFacets.Filter),
        ["SetIsUnique"] = (index, call) => call.Set<bool?>(index, IndexFacets.IsUnique),
        ["SetIsClustered"] = (index, call) => call.Set(index, IndexFacets.IsClustered),
        ["SetIncludeProperties"] = (index, call) => call.Argument(0) is Constant { Object: null } ? call.SetTo(index, IndexFacets.IncludedProperties, null) : IndexBuilderCalls.IncludeProperties(index, call),
        ["SetMethod"] = (index, call) => call.Set(index, IndexFacets.Method),
        ["SetAreNullsDistinct"] = (index, call) => call.Set(index, IndexFacets.AreNullsDistinct),
        ["FindSharedObjectRootIndex"] = TypeBaseMetadataCalls.Beyond,
        Sets = new() { ["SetDatabaseName"] = [IndexFacets.DatabaseName], ["SetFilter"] = [IndexFacets.Filter], ["SetIsUnique"] = [IndexFacets.IsUnique] },
        Harmless = ["SetIsCreatedOnline", "SetIsCreatedConcurrently", "SetSortInTempDb"],
    }
    .WithSetting(
        IndexFacets.HasProviderSettings,
        IndexBuilderCalls.SetsProviderSettings,
        "SetAnnotation", "AddAnnotation", "AddAnnotations", "RemoveAnnotation", "SetFillFactor", "SetCollation", "SetDataCompression", "SetNullSortOrder", "SetOperators", "SetSortOrder",
        "SetStorageParameter", "SetTsVectorConfig", "SetFullTextParser", "SetIsFullText", "SetIsSpatial", "SetPrefixLength")
    .WithMember("Builder", ConventionIndexBuilderCalls.Wrap)
    .WithMember("Name", index => Value.Of(index.Name))
    .WithMember("Properties", index => PropertyMetadataCalls.Wrap(() => index.Properties))
    .WithMember("IsUnique", index => Value.Of(index.IsUnique))
    .WithMember("DeclaringEntityType", index => EntityTypeMetadataCalls.Wrap(index.DeclaringEntityType))
    .WithSetter("IsUnique", (index, value, anchor) => value is Constant { Object: bool isUnique } && index.Set(IndexFacets.IsUnique, isUnique, ConfigurationSource.Explicit, anchor))
    .WithSetter("IsDescending", SetIsDescending);

    private static readonly CallTable<KeyBuilder> Keys = new CallTable<KeyBuilder>("IMutableKey", (key, reason) => key.MarkUnknown(reason))
    {
        ["SetPrefixLength"] = (_, call) => call.Self,
        IsMetadata = true,
        OtherNames = ["IReadOnlyKey", "IConventionKey"],
        ["GetName"] = (key, call) => call.Count == 0 ? EntityTypeMetadataCalls.Name(ConstraintNames.NameOf(key), call) : call.Unknown("the name in this table is not followed"),
        ["IndexOf"] = (_, call) => call.Unknown("the position in a key is not followed"),
        ["SetName"] = (key, call) => call.Set(key, KeyFacets.Name),
        ["IsPrimaryKey"] = (key, _) => Value.Of(key.IsPrimaryKey),
        ["GetReferencingForeignKeys"] = (key, _) => ForeignKeyMetadataCalls.Wrap(() => key.ReferencingForeignKeys),
        ["FindSharedObjectRootKey"] = TypeBaseMetadataCalls.Beyond,
        ["SetIsClustered"] = (key, call) => call.Set(key, KeyFacets.IsClustered),
        Sets = new() { ["SetName"] = [KeyFacets.Name] },
        Harmless = ["SetAnnotation", "AddAnnotation", "AddAnnotations", "RemoveAnnotation", "SetFillFactor"],
    }
    .WithMember("Properties", key => PropertyMetadataCalls.Wrap(() => key.Properties))
    .WithMember("DeclaringEntityType", key => EntityTypeMetadataCalls.Wrap(key.DeclaringEntityType));

    public static BuilderValue Wrap(KeyBuilder key) => new BuilderValue<KeyBuilder>(key, Keys);

    public static BuilderValue Wrap(IndexBuilder index) => new BuilderValue<IndexBuilder>(index, Indexes);

    public static Value WrapOrNothing(KeyBuilder? key) => key is null ? Value.Nothing : Wrap(key);

    public static Value WrapOrNothing(IndexBuilder? index) => index is null ? Value.Nothing : Wrap(index);

    public static SequenceValue Wrap(Func<IEnumerable<IndexBuilder>> indexes) => SequenceValue.Live(() => indexes().Select(Wrap));

    public static SequenceValue Wrap(Func<IEnumerable<KeyBuilder>> keys) => SequenceValue.Live(() => keys().Select(Wrap));

    private static bool SetIsDescending(IndexBuilder index, Value value, Anchor anchor)
    {
        if (value is Constant { Object: null })
        {
            return index.Set(IndexFacets.IsDescending, null, ConfigurationSource.Explicit, anchor);
        }

        var descending = (value as SequenceValue)?.Elements.Select(element => (element as Constant)?.Object as bool?).ToArray();
        if (descending is null || Array.Exists(descending, each => each is null))
        {
            return false;
        }

        index.IsDescending(descending.Select(each => each!.Value).ToArray(), ConfigurationSource.Explicit, anchor);
        return true;
    }
}
