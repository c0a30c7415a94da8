using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Edits;
using ModelLint.CodeFixes.Sql;
using ModelLint.Metadata;
using ModelLint.Options;

namespace ModelLint.CodeFixes.EntityTypes;

/// <summary>Fixes MDL0001.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class EntityTypeWithoutTimestampsFix() : ModelCodeFix("MDL0001")
{
    private static readonly ClrType DateTimeOffset = new("System", "DateTimeOffset", ClrTypeKind.Struct);

    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        var entityType = target.EntityType;
        var type = FindType(target);
        if (target.Members.Any(name => entityType.FindProperty(name) is not null)
            || SqlDialect.Of(target.Model)?.Now(type) is not { } now)
        {
            yield break;
        }

        var names = string.Join(" and ", target.Members.Select(name => $"'{name}'"));
        yield return new(
            "Property",
            $"Add {names} to '{entityType.ShortName}', with the database's time as default",
            [.. target.Members.Select(name => new AddProperty(entityType.ClrType, name, type)), .. Configure(isShadow: false)]);
        yield return new(
            "ShadowProperty",
            $"Add {names} to '{entityType.ShortName}' as shadow properties, with the database's time as default",
            [.. Configure(isShadow: true)]);

        if (type.Is("System.DateTimeOffset") || type.Is("System.DateTime"))
        {
            var updated = target.Read(ModelLintOptions.UpdatedPropertyNames);
            var added = target.Members.Select(name => NewProperty.Of(entityType, name, type, isShadow: false)).ToLookup(property => updated.Contains(property.Name));
            yield return new(
                "SaveChanges",
                $"Add {names} to '{entityType.ShortName}', set in SaveChanges of '{target.Model.ContextName}'",
                [.. target.Members.Select(name => new AddProperty(entityType.ClrType, name, type)), new SetTimestamps(entityType, [.. added[false]], [.. added[true]])])
            {
                IsFurther = true,
            };
        }

        IEnumerable<ModelEdit> Configure(bool isShadow) =>
            from name in target.Members
            select new ConfigureProperty(NewProperty.Of(entityType, name, type, isShadow), [scope => SqlDefault.Of(now, scope)]) { IsNew = true };
    }

    /// <summary>The type of the entity's other timestamp, else what the model's timestamps mostly are.</summary>
    private static ClrType FindType(FixTarget target)
    {
        var created = target.Read(ModelLintOptions.CreatedPropertyNames);
        var updated = target.Read(ModelLintOptions.UpdatedPropertyNames);
        return target.Model.Properties
            .Where(property => property.IsDateTime && (created.Contains(property.Name) || updated.Contains(property.Name)))
            .GroupBy(property => property.ClrType.UnwrapNullable())
            .OrderByDescending(group => group.Any(property => property.EntityType.RootType == target.EntityType))
            .ThenByDescending(group => group.Count())
            .FirstOrDefault()?.Key ?? DateTimeOffset;
    }
}
