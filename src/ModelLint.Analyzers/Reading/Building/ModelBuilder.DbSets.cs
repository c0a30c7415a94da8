using ModelLint.Metadata;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Building;

internal sealed partial class ModelBuilder
{
    private readonly Dictionary<ClrType, List<string>> _setNames = [];

    /// <summary>The names of the context's sets of that type.</summary>
    public IReadOnlyList<string> SetNamesOf(ClrType type) => _setNames.TryGetValue(type, out var names) ? names : [];

    /// <summary>What DbSetFindingConvention does: one batch, by name.</summary>
    public void AddDbSets(IEnumerable<(string Name, ClrType Type, Anchor? Anchor)> sets)
    {
        var inOrder = sets.OrderBy(set => set.Name, FullNameComparer.Instance).ToList();
        foreach (var (name, type, _) in inOrder)
        {
            if (!_setNames.TryGetValue(type, out var names))
            {
                _setNames.Add(type, names = []);
            }

            names.Add(name);
        }

        if (Configuration.RemovedConventions.Any(convention => convention.Is("Microsoft.EntityFrameworkCore.Metadata.Conventions.DbSetFindingConvention")))
        {
            return;
        }

        using (Batch())
        {
            foreach (var (_, type, anchor) in inOrder)
            {
                if (type.Kind == ClrTypeKind.Interface)
                {
                    MarkUnknown(new Unknown($"The entity type '{type}' provided for the argument 'type' must be a non-interface reference type.", anchor));
                    continue;
                }

                Entity(type, ConfigurationSource.DataAnnotation, anchor);
            }
        }
    }
}
