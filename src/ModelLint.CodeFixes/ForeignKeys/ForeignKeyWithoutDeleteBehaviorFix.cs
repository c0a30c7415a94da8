using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.ForeignKeys;

/// <summary>Fixes MDL0008: the model stays as it is, or is given another behavior that EF Core and the database accept.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ForeignKeyWithoutDeleteBehaviorFix() : ModelCodeFix("MDL0008")
{
    private static readonly DeleteBehavior[] Others = [DeleteBehavior.Cascade, DeleteBehavior.Restrict, DeleteBehavior.SetNull];

    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        var foreignKey = target.ForeignKeys.FirstOrDefault(foreignKey => foreignKey.DeleteBehavior is { IsKnown: true, Source: ConfigurationSource.Convention });
        if (foreignKey is null)
        {
            return [];
        }

        var chosen = foreignKey.DeleteBehavior.Value;
        var fluent = new FixChoice(FixChoice.Fluent, $"Say with OnDelete that the delete behavior is '{chosen}'", new SetDeleteBehavior(foreignKey, chosen));
        var others = Others
            .Where(other => other != chosen && foreignKey.Accepts(other))
            .Select(other => new FixChoice($"{other}", $"Change the delete behavior to '{other}'", new SetDeleteBehavior(foreignKey, other)));
        if (foreignKey.DependentToPrincipal is not { ClrType: not null } navigation || navigation.SharesMember())
        {
            return [fluent, .. others];
        }

        var attribute = new FixChoice(
            FixChoice.Attribute,
            $"Say with [DeleteBehavior] that the delete behavior is '{chosen}'",
            new AddAttribute(navigation.DeclaringEntityType.ClrType, navigation.Name, SetDeleteBehavior.Attribute(chosen)));
        return target.PrefersAttributes && foreignKey.Configurations.Count == 0 ? [attribute, fluent, .. others] : [fluent, attribute, .. others];
    }
}
