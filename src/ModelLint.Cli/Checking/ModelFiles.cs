using Microsoft.CodeAnalysis;
using ModelLint.Metadata;

namespace ModelLint.Cli.Checking;

/// <summary>The files that a model comes from.</summary>
internal static class ModelFiles
{
    /// <summary>Of an entity type: its class and the bases of that, and what configures it.</summary>
    public static IEnumerable<SyntaxTree> Of(EntityType entityType, Compilation compilation) =>
        Declarations(entityType.ClrType, compilation)
            .Concat(entityType.ConfigurationPlaces.Select(place => place.Anchor.Tree))
            .Append(entityType.Anchor.Tree)
            .Distinct();

    public static IEnumerable<SyntaxTree> Of(EntityModel model, Compilation compilation) =>
        model.EntityTypes.SelectMany(entityType => Of(entityType, compilation)).Append(model.ContextAnchor.Tree).Distinct();

    /// <summary>Generic types are found by their definition, types of other projects by what this one references.</summary>
    private static IEnumerable<SyntaxTree> Declarations(ClrType type, Compilation compilation)
    {
        for (var declared = compilation.GetTypeByMetadataName(type.MetadataName); declared is not null; declared = declared.BaseType)
        {
            foreach (var declaration in declared.DeclaringSyntaxReferences)
            {
                yield return declaration.SyntaxTree;
            }
        }
    }
}
