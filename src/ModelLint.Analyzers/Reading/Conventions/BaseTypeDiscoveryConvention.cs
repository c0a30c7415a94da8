using ModelLint.Metadata;
using ModelLint.Reading.Building;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// The nearest CLR ancestor that is in the model becomes the base type; of what was there before, the descendants move below the newcomer.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Conventions/BaseTypeDiscoveryConvention.cs
/// </summary>
internal sealed class BaseTypeDiscoveryConvention : IEntityTypeAddedConvention, IForeignKeyRemovedConvention
{
    /// <summary>By CLR type that is not in the model: the entity types that wait for it.</summary>
    private readonly Dictionary<ClrType, List<EntityTypeBuilder>> _derivedTypes = [];

    public void ProcessEntityTypeAdded(EntityTypeBuilder entityType)
    {
        if (!entityType.HasSharedClrType && !entityType.IsOwned)
        {
            Process(entityType);
        }
    }

    public void ProcessForeignKeyRemoved(EntityTypeBuilder entityType, ForeignKeyBuilder foreignKey)
    {
        if (entityType is { IsInModel: true, IsOwned: false } && foreignKey.IsOwnership)
        {
            Process(entityType);
        }
    }

    private void Process(EntityTypeBuilder entityType)
    {
        var ancestors = AncestorsOf(entityType).ToList();
        if (_derivedTypes.TryGetValue(entityType.ClrType, out var derivedTypes))
        {
            foreach (var derived in derivedTypes.Where(derived => derived.IsInModel))
            {
                if (!derived.IsOwned)
                {
                    derived.HasBaseType(entityType, ConfigurationSource.Convention);
                }

                foreach (var ancestor in ancestors)
                {
                    if (_derivedTypes.TryGetValue(ancestor, out var others))
                    {
                        others.Remove(derived);
                    }
                }
            }

            _derivedTypes.Remove(entityType.ClrType);
        }

        foreach (var ancestor in ancestors)
        {
            if (entityType.Model.FindEntityType(ancestor) is { } baseType)
            {
                if (!baseType.IsOwned)
                {
                    entityType.HasBaseType(baseType, ConfigurationSource.Convention);
                }

                return;
            }

            if (!_derivedTypes.TryGetValue(ancestor, out var waiting))
            {
                _derivedTypes.Add(ancestor, waiting = []);
            }

            waiting.Add(entityType);
        }
    }

    private static IEnumerable<ClrType> AncestorsOf(EntityTypeBuilder entityType)
    {
        for (var type = entityType.Declaration?.BaseType; type is not null && !type.Is("System.Object"); type = entityType.Model.Types.Find(type)?.BaseType)
        {
            yield return type;
        }
    }
}
