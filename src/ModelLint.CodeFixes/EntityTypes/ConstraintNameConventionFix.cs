using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;
using ModelLint.Naming;
using Index = ModelLint.Metadata.Index;

namespace ModelLint.CodeFixes.EntityTypes;

/// <summary>Fixes MDL0023: all names of one finding. What kind a CHECK constraint is cannot be told, and so neither its name.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ConstraintNameConventionFix() : ModelCodeFix("MDL0023")
{
    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        var members = string.Join(",", target.Members);
        var misnamed = ConstraintName.Of(target.EntityType, target.Options).Where(constraint => constraint.IsMisnamed && constraint.Members == members).ToList();
        if (misnamed.Count > 0 && misnamed.All(constraint => constraint.Element is not CheckConstraint))
        {
            yield return new(
                FixChoice.Fluent,
                $"Name {string.Join(" and ", misnamed.Select(constraint => $"the {constraint.Kind} '{constraint.Expected}'"))}",
                [.. misnamed.Select(Rename)]);
        }
    }

    private static ModelEdit Rename(ConstraintName constraint) => constraint.Element switch
    {
        Key key => IsGiven(key.Name, key.DeclaringEntityType)
            ? new ReplaceName(key.Name, constraint.Expected, "HasName")
            : new ConfigureKey(key, [Call("HasName", constraint)]),
        ForeignKey foreignKey => IsGiven(foreignKey.ConstraintName, foreignKey.DeclaringEntityType)
            ? new ReplaceName(foreignKey.ConstraintName, constraint.Expected, "HasConstraintName")
            : new ConfigureRelationship(foreignKey, [Call("HasConstraintName", constraint)]),
        Index index when index.Name is null && IsGiven(index.DatabaseName, index.DeclaringEntityType) => new ReplaceName(index.DatabaseName, constraint.Expected, "HasDatabaseName"),
        var index => new ConfigureIndex((Index)index, [Call("HasDatabaseName", constraint)]),
    };

    private static bool IsGiven(Configured<string?> name, EntityType entityType) => name.Source != ConfigurationSource.Convention && entityType.IsYours;

    private static Code Call(string method, ConstraintName constraint) => scope =>
    {
        scope.ImportEFCore();
        return $".{method}({CodeScope.Literal(constraint.Expected)})";
    };
}
