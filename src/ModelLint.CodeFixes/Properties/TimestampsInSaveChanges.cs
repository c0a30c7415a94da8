using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;
using ModelLint.Options;

namespace ModelLint.CodeFixes.Properties;

/// <summary>The choice to let the application set timestamps, as a context saves.</summary>
internal static class TimestampsInSaveChanges
{
    /// <summary>For all timestamps of the model that nothing sets: none where one of them cannot be set there.</summary>
    public static IEnumerable<FixChoice> Choose(FixTarget target)
    {
        var (created, updated) = (target.Read(ModelLintOptions.CreatedPropertyNames), target.Read(ModelLintOptions.UpdatedPropertyNames));
        var unset = target.Model.Properties
            .Where(property => property is { IsYours: true, IsDateTime: true, HasNoGeneratedValue: true } && property.IsNullable.Is(true) && property.IsMappedToTable().IsTrue)
            .Where(property => (created.Contains(property.Name) || updated.Contains(property.Name)) && !target.Model.MayBeSet(property.Name))
            .ToList();
        if (!unset.Contains(target.Property!) || !unset.TrueForAll(CanBeSet))
        {
            yield break;
        }

        var entityTypes = unset.GroupBy(property => property.EntityType).ToList();
        var names = string.Join(" and ", unset.Select(property => $"'{property.Name}'").Distinct());
        var owners = entityTypes.Count > 2 ? $"{entityTypes.Count} entity types" : string.Join(" and ", entityTypes.Select(group => $"'{group.Key.ShortName}'"));
        yield return new(
            "SaveChanges",
            $"Set {names} of {owners} in SaveChanges of '{target.Model.ContextName}'",
            [.. entityTypes.Select(group => new SetTimestamps(group.Key, [.. group.Where(property => !updated.Contains(property.Name))], [.. group.Where(property => updated.Contains(property.Name))]))])
        {
            IsFurther = true,
        };
    }

    /// <summary>By an entry of its entity type, with a time that the provider takes: PostgreSQL's <c>timestamp</c> takes none in UTC.</summary>
    private static bool CanBeSet(Property property) =>
        property.DeclaringType is EntityType { IsOwned: false, HasSharedClrType: false }
        && (property.ClrType.UnwrapNullable().Is("System.DateTimeOffset") || (property.ClrType.UnwrapNullable().Is("System.DateTime") && property.ColumnType.Is(null as string)));
}
