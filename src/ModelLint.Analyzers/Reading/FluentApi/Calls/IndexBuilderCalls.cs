using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>IndexBuilder</c>.</summary>
internal static class IndexBuilderCalls
{
    private static readonly CallTable<IndexBuilder> Table = new CallTable<IndexBuilder>("IndexBuilder", (index, reason) => index.MarkUnknown(reason))
    {
        ["IsUnique"] = (index, call) => call.Set(index, IndexFacets.IsUnique, absent: true),
        ["HasFilter"] = (index, call) => call.Set(index, IndexFacets.Filter),
        ["HasDatabaseName"] = (index, call) => call.Set(index, IndexFacets.DatabaseName),
        ["HasName"] = (index, call) => call.Set(index, IndexFacets.DatabaseName),
        ["IsClustered"] = (index, call) => call.Set(index, IndexFacets.IsClustered, absent: true),
        ["IsDescending"] = IsDescending,
        Sets = new()
        {
            ["IsUnique"] = [IndexFacets.IsUnique, IndexFacets.Filter], // SQL Server's convention gives a unique index its filter.
            ["HasFilter"] = [IndexFacets.Filter],
            ["HasDatabaseName"] = [IndexFacets.DatabaseName],
            ["IsDescending"] = [IndexFacets.IsDescending],
        },
        Harmless =
        [
            "HasAnnotation", "IncludeProperties", "HasFillFactor", "IsCreatedOnline", "SortInTempDb", "UseDataCompression", "IsCreatedConcurrently",
            "HasMethod", "HasOperators", "UseCollation", "HasNullSortOrder", "AreNullsDistinct", "IsTsVectorExpressionIndex", "HasStorageParameter",
            "IsFullText", "IsSpatial", "HasPrefixLength", "HasCollation", "HasSortOrder",
        ],
    }
    .WithMember("Metadata", IndexMetadataCalls.Wrap);

    public static BuilderValue Wrap(IndexBuilder index) => new BuilderValue<IndexBuilder>(index, Table) { TypeArguments = [index.DeclaringEntityType.ClrType] };

    /// <summary>Without arguments every column is descending, which EF keeps as an empty list.</summary>
    private static Value IsDescending(IndexBuilder index, Call call)
    {
        var values = call.Argument(0) is SequenceValue sequence ? sequence.Elements : call.AllArguments.ToArray();
        var descending = values.Select(value => value is Constant { Object: bool isDescending } ? isDescending : (bool?)null).ToArray();
        if (Array.TrueForAll(descending, value => value is not null))
        {
            index.IsDescending(descending.Select(value => value!.Value).ToArray(), ConfigurationSource.Explicit, call.Anchor);
            return call.Self;
        }

        index.SetUnknown(IndexFacets.IsDescending, call.Reason("the arguments of IsDescending are not constants"));
        return call.Self;
    }
}
