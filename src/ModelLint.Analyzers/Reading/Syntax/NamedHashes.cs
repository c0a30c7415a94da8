namespace ModelLint.Reading.Syntax;

/// <summary>Hashes by name. A project keeps two of these for each of its files, mostly of a few names: two arrays hold them in less than a dictionary.</summary>
internal sealed class NamedHashes
{
    private readonly string[] _names;
    private readonly ulong[] _hashes;

    public NamedHashes(Dictionary<string, ulong> hashes)
    {
        _names = [.. hashes.Keys];
        Array.Sort(_names, StringComparer.Ordinal);
        _hashes = new ulong[_names.Length];
        for (var i = 0; i < _names.Length; i++)
        {
            _hashes[i] = hashes[_names[i]];
        }
    }

    /// <summary>The names that one of both does not have, or that have another hash there.</summary>
    public IEnumerable<string> FindDifferences(NamedHashes other)
    {
        var (i, j) = (0, 0);
        while (i < _names.Length || j < other._names.Length)
        {
            var order = i == _names.Length ? 1 : j == other._names.Length ? -1 : string.CompareOrdinal(_names[i], other._names[j]);
            if (order != 0 || _hashes[i] != other._hashes[j])
            {
                yield return order > 0 ? other._names[j] : _names[i];
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
    }
}
