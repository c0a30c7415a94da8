using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>KeyBuilder</c>.</summary>
internal static class KeyBuilderCalls
{
    private static readonly CallTable<KeyBuilder> Table = new CallTable<KeyBuilder>("KeyBuilder", (key, reason) => key.MarkUnknown(reason))
    {
        ["HasName"] = (key, call) => call.Set(key, KeyFacets.Name),
        ["IsClustered"] = (key, call) => call.Set(key, KeyFacets.IsClustered, absent: true),
        Sets = new() { ["HasName"] = [KeyFacets.Name], ["IsClustered"] = [KeyFacets.IsClustered] },
        Harmless = ["HasAnnotation", "HasFillFactor", "IsCreatedOnline", "SortInTempDb", "UseDataCompression", "HasPrefixLength"],
    }
    .WithMember("Metadata", IndexMetadataCalls.Wrap);

    public static BuilderValue Wrap(KeyBuilder key) => new BuilderValue<KeyBuilder>(key, Table) { TypeArguments = [key.DeclaringEntityType.ClrType] };
}
