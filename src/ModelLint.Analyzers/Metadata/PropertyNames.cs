namespace ModelLint.Metadata;

/// <summary>Names by which a property with a role is known, compared without case and underscores: <c>TenantId</c> is <c>tenant_id</c>.</summary>
internal sealed class PropertyNames(params IEnumerable<string> names)
{
    private readonly HashSet<string> _names = new(names.Select(Normalize), StringComparer.OrdinalIgnoreCase);

    public static PropertyNames AlsoWithUtc(params string[] names) => new(names.SelectMany(name => new[] { name, name + "Utc" }));

    public bool Contains(string name) => _names.Contains(Normalize(name));

    private static string Normalize(string name) => name.Replace("_", "");
}
