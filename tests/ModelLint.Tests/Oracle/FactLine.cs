namespace ModelLint.Tests.Oracle;

/// <summary>One parsed line of facts; tests/EFCore/ModelFacts.cs describes them.</summary>
internal sealed record FactLine(string Kind, string Identity, ImmutableArray<(string Name, string Value)> Values)
{
    public string Head => $"{Kind} {Identity}";

    /// <summary>Why the whole element is unknown; null where it was read.</summary>
    public string? Unknown => Values is [("unknown", var reason)] ? reason : null;

    public static FactLine Parse(string line)
    {
        var parts = line.Split('\t');
        var space = parts[0].IndexOf(' ');
        return new(parts[0][..space], parts[0][(space + 1)..], [.. parts[1..].Select(part => (part[..part.IndexOf('=')], part[(part.IndexOf('=') + 1)..]))]);
    }

    /// <summary>The entity type that this is a part of: the longest name that the identity starts with.</summary>
    public string OwnerAmong(IEnumerable<string> entities) => entities
        .Where(entity => Identity.StartsWith(entity, StringComparison.Ordinal) && (Identity.Length == entity.Length || ".(#".Contains(Identity[entity.Length])))
        .MaxBy(entity => entity.Length) ?? "";
}
