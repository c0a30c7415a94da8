using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>IConventionIndexBuilder</c>.</summary>
internal static class ConventionIndexBuilderCalls
{
    private static readonly CallTable<IndexBuilder> Table = new CallTable<IndexBuilder>("IConventionIndexBuilder", (index, reason) => index.MarkUnknown(reason))
    {
        ["IsUnique"] = (index, call) => call.Set(index, IndexFacets.IsUnique),
        ["HasDatabaseName"] = (index, call) => call.Set(index, IndexFacets.DatabaseName),
        ["HasFilter"] = (index, call) => call.Set(index, IndexFacets.Filter),
        Sets = new() { ["IsUnique"] = [IndexFacets.IsUnique], ["HasDatabaseName"] = [IndexFacets.DatabaseName], ["HasFilter"] = [IndexFacets.Filter] },
    }
    .WithSetting(IndexFacets.HasProviderSettings, IndexBuilderCalls.SetsProviderSettings, "HasAnnotation", "HasNonNullAnnotation", "HasNoAnnotation")
    .WithMember("Metadata", IndexMetadataCalls.Wrap)
    .WithMember("ModelBuilder", index => ConventionModelBuilderCalls.Wrap(index.DeclaringEntityType.Model));

    public static BuilderValue Wrap(IndexBuilder index) => new BuilderValue<IndexBuilder>(index, Table);
}
