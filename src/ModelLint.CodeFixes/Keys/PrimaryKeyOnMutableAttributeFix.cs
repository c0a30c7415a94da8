using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Keys;

/// <summary>
/// Fixes MDL0045 with a key that means nothing: a property <c>Id</c>, which EF Core finds by itself, and a unique index over what was the key. Where nothing refers to the key, in
/// whichever context.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class PrimaryKeyOnMutableAttributeFix() : ModelCodeFix("MDL0045")
{
    private const string Name = "Id";

    private static readonly HashSet<string> Types = ["System.Int32", "System.Int64", "System.Guid"];

    private static readonly ClrType Int32 = new("System", "Int32", ClrTypeKind.Struct);

    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        var entityType = target.EntityType;
        var everywhere = target.Models.SelectMany(model => model.EntityTypes).Where(other => other.ClrType.Equals(entityType.ClrType)).ToList();
        if (target.Models.Any(model => !model.IsCertain) || !everywhere.TrueForAll(other => CanHaveSurrogateKey(other) && other.PrimaryKey!.Properties[0].Name == target.Members[0]))
        {
            yield break;
        }

        var key = entityType.PrimaryKey!;
        yield return new(
            "SurrogateKey",
            $"Add a primary key '{Name}' to '{entityType.ShortName}', and make the former key over '{key.Properties[0].Name}' a unique index",
            new AddProperty(entityType.ClrType, Name, TypeOfOthers(target.Model)) { IsFirst = true },
            new ReplaceKeyByIndex(key));
    }

    /// <summary>
    /// Neither a hierarchy, nor a table for several, nor an end of a one-to-one relationship, for which EF Core looks at keys, too; and a key of one property that its class has, that stays required and that nothing generates.
    /// </summary>
    private static bool CanHaveSurrogateKey(EntityType entityType) =>
        entityType is
        {
            IsCertain: true, IsOwned: false, IsInHierarchy: false, HasSharedClrType: false,
            PrimaryKey: { Source: not ConfigurationSource.Convention, ReferencingForeignKeys.Count: 0, Properties: [{ IsShadowProperty: false, IsCertain: true, IsNullableInCode: false, IsForeignKey: false } property] } key,
        }
        && key.Name.Source == ConfigurationSource.Convention
        && property.ValueGenerated.Is(ValueGenerated.Never)
        && !entityType.Model.FindReferencingForeignKeys(entityType).Any()
        && entityType.DeclaredForeignKeys.All(foreignKey => foreignKey.IsUnique.Is(false))
        && !entityType.DeclaredIndexes.Any(index => index.Properties is [var only] && only == property)
        && !entityType.DeclaredFlattenedProperties.Any(other => IsNamedAsKey(other.Name, entityType));

    private static bool IsNamedAsKey(string name, EntityType entityType) =>
        name.Equals(Name, StringComparison.OrdinalIgnoreCase) || name.Equals(entityType.ShortName + Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>What the keys of the others mostly are.</summary>
    private static ClrType TypeOfOthers(EntityModel model) =>
        model.EntityTypes
            .Where(other => other is { IsOwned: false, PrimaryKey.Properties: [var only] } && IsNamedAsKey(only.Name, other))
            .Select(other => other.PrimaryKey!.Properties[0].ClrType)
            .Where(type => Types.Contains(type.DisplayName))
            .GroupBy(type => type)
            .OrderByDescending(group => group.Count())
            .FirstOrDefault()?.Key ?? Int32;
}
