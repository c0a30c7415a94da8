namespace ModelLint.Rules;

/// <summary>All rules: the public classes that are one (to look at the others too would load them all).</summary>
internal static class ModelRules
{
    private static readonly Dictionary<string, ModelRule> ById = typeof(ModelRule).Assembly.GetExportedTypes()
        .Where(type => type.IsSubclassOf(typeof(ModelRule)))
        .Select(type => (ModelRule)Activator.CreateInstance(type)!)
        .ToDictionary(rule => rule.Rule.Id);

    /// <summary>By id.</summary>
    public static IEnumerable<ModelRule> All => ById.Values.OrderBy(rule => rule.Rule.Id, StringComparer.Ordinal);

    public static ModelRule? Find(string id) => ById.TryGetValue(id, out var rule) ? rule : null;
}
