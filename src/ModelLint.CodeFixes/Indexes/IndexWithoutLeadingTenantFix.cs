using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;
using ModelLint.Options;
using Index = ModelLint.Metadata.Index;

namespace ModelLint.CodeFixes.Indexes;

/// <summary>Fixes MDL0017.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class IndexWithoutLeadingTenantFix() : ModelCodeFix("MDL0017")
{
    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        var indexes = target.FindIndexes().Where(index => index.Source != ConfigurationSource.Convention).ToList();
        if (target.EntityType.FindTenantProperty(target.Read(ModelLintOptions.TenantPropertyNames)) is not { } tenant
            || indexes.Count == 0 || !indexes.All(index => IsSafe(index, tenant)))
        {
            yield break;
        }

        yield return new(
            "TenantFirst",
            $"Put '{tenant.Name}' first in the index over {target.MembersInQuotes}",
            [.. indexes.SelectMany(index => index.Configurations).Select(call => new MoveMemberFirst(call, tenant))]);
    }

    /// <summary>An index without a name would become one with another over the same properties in the new order.</summary>
    private static bool IsSafe(Index index, Property tenant) =>
        index is { IsCertain: true, HasOtherConfigurations: false, Configurations.Count: > 0, Filter.IsKnown: true, IsDescending.IsKnown: true }
        && index.DatabaseName is { IsKnown: true } or { Source: ConfigurationSource.Convention }
        && !(index.Name is null && index.DeclaringEntityType.Indexes.Any(other =>
            other.Name is null && other.Properties.SequenceEqual(index.Properties.Where(property => property != tenant).Prepend(tenant))));
}
