using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Interpretation;
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
        ["IncludeProperties"] = IncludeProperties,
        ["HasNullSortOrder"] = HasNullSortOrder,
        ["HasMethod"] = (index, call) => call.Set(index, IndexFacets.Method),
        ["AreNullsDistinct"] = (index, call) => call.Set(index, IndexFacets.AreNullsDistinct, absent: true),
        Sets = new()
        {
            ["IsUnique"] = [IndexFacets.IsUnique, IndexFacets.Filter], // SQL Server's convention gives a unique index its filter.
            ["HasFilter"] = [IndexFacets.Filter],
            ["HasDatabaseName"] = [IndexFacets.DatabaseName],
            ["IsDescending"] = [IndexFacets.IsDescending],
            ["IncludeProperties"] = [IndexFacets.IncludedProperties],
            ["HasMethod"] = [IndexFacets.Method],
            ["HasNullSortOrder"] = [IndexFacets.HasProviderSettings],
            ["AreNullsDistinct"] = [IndexFacets.AreNullsDistinct],
        },
        Harmless = ["IsCreatedOnline", "SortInTempDb", "IsCreatedConcurrently"],
    }
    .WithSetting(
        IndexFacets.HasProviderSettings,
        SetsProviderSettings,
        "HasAnnotation", "HasFillFactor", "UseDataCompression", "HasOperators", "UseCollation", "IsTsVectorExpressionIndex", "HasStorageParameter",
        "IsFullText", "IsSpatial", "HasPrefixLength", "ForMySqlIsFullText", "ForMySqlIsSpatial", "HasCollation", "HasSortOrder")
    .WithMember("Metadata", IndexMetadataCalls.Wrap);

    public static BuilderValue Wrap(IndexBuilder index) => new BuilderValue<IndexBuilder>(index, Table) { TypeArguments = [index.DeclaringEntityType.ClrType] };

    /// <summary>What is set is not read, only that something is.</summary>
    public static Value SetsProviderSettings(IndexBuilder index, Call call) => call.SetTo(index, IndexFacets.HasProviderSettings, true);

    /// <summary>Npgsql keeps no order of nulls that PostgreSQL has anyway: first where the column is descending, else last (<c>SortOrderHelper.IsDefaultNullSortOrder</c>).</summary>
    private static Value HasNullSortOrder(IndexBuilder index, Call call)
    {
        const int unspecified = 0;
        const int first = 1;
        const int last = 2;
        var descending = index.Get(IndexFacets.IsDescending);
        var isDefault = descending.IsKnown && call.AllArguments.Select((order, i) => (order, i)).All(each =>
            each.order is Constant constant
            && Constants.TryConvert(constant, out int order)
            && (order == unspecified || order == (IsDescending(descending.Value, each.i) ? first : last)));
        return isDefault ? call.Self : SetsProviderSettings(index, call);
    }

    private static bool IsDescending(IReadOnlyList<bool>? descending, int i) => descending is not null && (descending.Count == 0 || (i < descending.Count && descending[i]));

    public static Value IncludeProperties(IndexBuilder index, Call call)
    {
        index.Set(IndexFacets.IncludedProperties, call.Count == 0 ? new([], ConfigurationSource.Explicit, call.Anchor)
            : call.Members() is { } names ? new(names, ConfigurationSource.Explicit, call.Anchor)
            : Configured<IReadOnlyList<string>?>.Unknown(call.Reason($"the arguments of {call.Method} are not constants")));
        return call.Self;
    }

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
