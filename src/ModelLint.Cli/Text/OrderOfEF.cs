using ModelLint.Metadata;

namespace ModelLint.Cli.Text;

/// <summary>EF keeps keys and indexes sorted by their properties (<c>PropertyListComparer</c>), and named indexes by name behind them.</summary>
internal static class OrderOfEF
{
    public static IEnumerable<Key> InOrderOfEF(this IEnumerable<Key> keys) => keys.OrderBy(key => key.Properties, ByProperties);

    public static IEnumerable<Metadata.Index> InOrderOfEF(this IEnumerable<Metadata.Index> indexes) =>
        indexes.OrderBy(index => index.Name is not null)
            .ThenBy(index => index.Name, StringComparer.Ordinal)
            .ThenBy(index => index.Properties, ByProperties);

    private static readonly Comparer<IReadOnlyList<Property>> ByProperties = Comparer<IReadOnlyList<Property>>.Create((left, right) =>
        left.Zip(right, (one, other) => StringComparer.Ordinal.Compare(one.Name, other.Name)).Prepend(left.Count.CompareTo(right.Count)).FirstOrDefault(result => result != 0));
}
