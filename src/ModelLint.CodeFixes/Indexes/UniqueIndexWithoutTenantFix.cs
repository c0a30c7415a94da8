using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;
using ModelLint.Options;
using Index = ModelLint.Metadata.Index;

namespace ModelLint.CodeFixes.Indexes;

/// <summary>Fixes MDL0005.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UniqueIndexWithoutTenantFix() : ModelCodeFix("MDL0005")
{
    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        var entityType = target.EntityType;
        if (entityType.FindTenantProperty(target.Read(ModelLintOptions.TenantPropertyNames)) is not { } tenant)
        {
            yield break;
        }

        var indexes = entityType.DeclaredIndexes
            .Where(index => index.IsUnique.Is(true) && index.Source != ConfigurationSource.Convention && AreMembers(index.Properties))
            .Select(index => IsSafe(index) ? PrependTo(index.Configurations) : null)
            .ToList();
        var keys = entityType.DeclaredKeys
            .Where(key => !key.IsPrimaryKey && key.Source != ConfigurationSource.Convention && AreMembers(key.Properties))
            .Select(key => IsSafe(key) ? PrependTo([key.Anchor, key.Name.Anchor]) : null)
            .ToList();
        var edits = indexes.Concat(keys).ToList();
        if (edits.Contains(null))
        {
            yield break;
        }

        var element = keys.Count == 0 ? "unique index" : "alternate key";
        yield return new("TenantFirst", $"Put '{tenant.Name}' first in the {element} over {target.MembersInQuotes}", [.. edits.SelectMany(edit => edit!)]);

        bool AreMembers(IReadOnlyList<Property> properties) => properties.Select(property => property.Path).SequenceEqual(target.Members);

        IReadOnlyList<ModelEdit> PrependTo(IEnumerable<Anchor?> anchors) =>
            [.. anchors.OfType<Anchor>().Distinct().Select(anchor => new PrependMember(anchor, entityType, tenant))];
    }

    private static bool IsSafe(Index index) => index is { IsCertain: true, HasOtherConfigurations: false, Configurations.Count: > 0, Filter.IsKnown: true, IsDescending.IsKnown: true } && IsSafe(index.DatabaseName);

    /// <summary>A foreign key to it would need the tenant too.</summary>
    private static bool IsSafe(Key key) => key is { Anchor: not null, ReferencingForeignKeys.Count: 0 } && IsSafe(key.Name);

    /// <summary>A name that EF Core composes is composed anew.</summary>
    private static bool IsSafe(Configured<string?> name) => name.IsKnown || name.Source == ConfigurationSource.Convention;
}
