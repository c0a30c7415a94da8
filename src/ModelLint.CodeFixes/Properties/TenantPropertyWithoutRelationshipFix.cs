using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;
using ModelLint.Options;

namespace ModelLint.CodeFixes.Properties;

/// <summary>Fixes MDL0039.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class TenantPropertyWithoutRelationshipFix() : ModelCodeFix("MDL0039")
{
    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        if (target.Property is not { DeclaringType: EntityType } property)
        {
            yield break;
        }

        var principal = property.IsForeignKey ? null : property.FindTenantEntityType(target.Read(ModelLintOptions.TenantPropertyNames));
        var isNullable = property.IsNullable.Is(true);
        if (isNullable && !CanBeRequired(property))
        {
            yield break;
        }

        var relationship = principal is null ? "" : $"a foreign key to '{principal.ShortName}' that restricts deletes";
        var title = !isNullable ? $"Make '{property.Name}' {relationship}"
            : principal is null ? $"Make '{property.Name}' required"
            : $"Make '{property.Name}' required, and {relationship}";
        IEnumerable<ModelEdit> required = isNullable ? [new ConfigureProperty(property, [_ => ".IsRequired()"])] : [];
        IEnumerable<ModelEdit> related = principal is null ? [] : [new AddRelationship(property, principal)];
        yield return new(FixChoice.Fluent, title, [.. required, .. related]);
    }

    /// <summary>
    /// Whether nothing else changes with it: a foreign key whose delete behavior is EF Core's own choice would cascade from then on, one that sets null could not any more.
    /// What somebody has made optional on purpose is left alone.
    /// </summary>
    private static bool CanBeRequired(Property property) =>
        property.IsNullable.Source != ConfigurationSource.Explicit
        && property.ForeignKeys.All(foreignKey =>
            foreignKey.IsCertain
            && foreignKey.IsRequired.Source == ConfigurationSource.Convention
            && foreignKey.DeleteBehavior.Source != ConfigurationSource.Convention
            && foreignKey.DeleteBehavior.Is(behavior => behavior is DeleteBehavior.Cascade or DeleteBehavior.Restrict or DeleteBehavior.NoAction or DeleteBehavior.ClientCascade));
}
