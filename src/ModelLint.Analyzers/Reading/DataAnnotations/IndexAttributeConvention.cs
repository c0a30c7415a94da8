using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Conventions;

namespace ModelLint.Reading.DataAnnotations;

/// <summary><c>[Index]</c>, its own and inherited ones; tried at once, and insisted on at the end.</summary>
internal sealed class IndexAttributeConvention : IEntityTypeAddedConvention, IEntityTypeBaseTypeChangedConvention, IModelFinalizingConvention
{
    public void ProcessEntityTypeAdded(EntityTypeBuilder entityType) => EnsureIndexes(entityType, isFinal: false);

    public void ProcessEntityTypeBaseTypeChanged(EntityTypeBuilder entityType, EntityTypeBuilder? newBaseType, EntityTypeBuilder? previousBaseType)
    {
        if (previousBaseType is not null)
        {
            EnsureIndexes(entityType, isFinal: false);
        }
    }

    public void ProcessModelFinalizing(ModelBuilder model)
    {
        foreach (var entityType in model.EntityTypes.ToList())
        {
            EnsureIndexes(entityType, isFinal: true);
        }
    }

    private static void EnsureIndexes(EntityTypeBuilder entityType, bool isFinal)
    {
        foreach (var attribute in entityType.Declaration?.Attributes.Where(attribute => attribute.Type.Is(AttributeNames.Index)) ?? [])
        {
            var names = attribute.NamesOfProperties();
            if (!isFinal && !names.All(name => entityType.CanHaveProperty(name, ConfigurationSource.DataAnnotation)))
            {
                continue;
            }

            var anchor = entityType.Model.Types.AnchorOf(attribute);
            if (entityType.HasIndex(names, attribute.NamedArgument<string>("Name"), ConfigurationSource.DataAnnotation, anchor) is not { } index)
            {
                if (isFinal && names.FirstOrDefault(name => entityType.IsIgnored(name, ConfigurationSource.DataAnnotation)) is { } ignored)
                {
                    entityType.Fail($"The [Index] attribute on '{entityType}' specifies the property '{ignored}', which is ignored.", anchor);
                }

                continue;
            }

            index.AddConfiguration(anchor);
            if (attribute.NamedArguments.TryGetValue("IsUnique", out var isUnique) && isUnique is bool unique)
            {
                index.Set(IndexFacets.IsUnique, unique, ConfigurationSource.DataAnnotation, anchor);
            }

            if (attribute.NamedArgument<bool>("AllDescending"))
            {
                index.IsDescending([], ConfigurationSource.DataAnnotation, anchor);
            }
            else if (attribute.NamedArgument<IReadOnlyList<object?>>("IsDescending") is { } descending)
            {
                index.IsDescending(descending.Select(each => each is true).ToList(), ConfigurationSource.DataAnnotation, anchor);
            }
        }
    }
}
