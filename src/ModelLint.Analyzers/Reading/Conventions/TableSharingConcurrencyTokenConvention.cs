using ModelLint.Metadata;
using ModelLint.Reading.Building;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// A type that shares its table with one that has a row version gets a shadow property for that column, since its updates change it too.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore.Relational/Metadata/Conventions/TableSharingConcurrencyTokenConvention.cs
/// </summary>
internal sealed class TableSharingConcurrencyTokenConvention : IModelFinalizingConvention
{
    private const string Prefix = "_TableSharingConcurrencyTokenConvention_";

    public void ProcessModelFinalizing(ModelBuilder model)
    {
        var tables = model.EntityTypes.Where(entityType => entityType.FindTable() is not null).GroupBy(entityType => entityType.FindTable()!);
        foreach (var sharing in tables.Where(HasSeveralRowTypes).ToList())
        {
            var (table, types) = (sharing.Key, sharing.ToList());
            foreach (var tokens in ConcurrencyTokensOf(types, table).GroupBy(token => token.FindColumnName(table).Value!).ToList())
            {
                var missing = types.Where(type => IsMissing(tokens, type, types) && !type.Properties.Any(property => property.FindColumnName(table).Is(tokens.Key))).ToList();
                foreach (var type in missing.Where(type => type.BaseType is null && tokens.First().DeclaringType is var declaring && !(declaring is EntityTypeBuilder entityType && type.IsAssignableFrom(entityType))))
                {
                    AddTo(type, tokens.First(), tokens.Key);
                }
            }
        }
    }

    // EF: GetConcurrencyTokensMap.
    private static bool HasSeveralRowTypes(IEnumerable<EntityTypeBuilder> types) =>
        types.Skip(1).Any() && types.Any(type => type.BaseType is null ? !types.Any(other => other.BaseType == type) : !types.Contains(type.BaseType));

    private static IEnumerable<PropertyBuilder> ConcurrencyTokensOf(IEnumerable<EntityTypeBuilder> types, StoreObjectIdentifier table) =>
        types.SelectMany(PropertiesOf).Distinct().Where(property =>
            property.Get(PropertyFacets.IsConcurrencyToken).Is(true)
            && property.Get(PropertyFacets.ValueGenerated).Is(value => value is ValueGenerated.OnAddOrUpdate or ValueGenerated.OnUpdate or ValueGenerated.OnUpdateSometimes)
            && property.FindColumnName(table).Is(column => column is not null));

    private static IEnumerable<PropertyBuilder> PropertiesOf(EntityTypeBuilder type) =>
        type.Properties.Concat(type.SelfAndBaseTypes.SelectMany(declaring => declaring.DeclaredComplexProperties).SelectMany(complex => PropertiesOf(complex.ComplexType)));

    private static IEnumerable<PropertyBuilder> PropertiesOf(TypeBaseBuilder complexType) =>
        complexType.DeclaredProperties.Concat(complexType.DeclaredComplexProperties.SelectMany(complex => PropertiesOf(complex.ComplexType)));

    // EF: IsConcurrencyTokenMissing. It is there by inheritance, within one aggregate, and where a type shares the row with a base or derived type.
    private static bool IsMissing(IEnumerable<PropertyBuilder> tokens, EntityTypeBuilder entityType, List<EntityTypeBuilder> types) =>
        entityType.FindPrimaryKey() is not null
        && !tokens.Select(token => token.DeclaringType.ContainingEntityType).Any(owner =>
            AreInOneHierarchy(owner, entityType)
            || owner.IsInOwnershipPath(entityType)
            || entityType.IsInOwnershipPath(owner)
            || IsLinkedToHierarchyOf(entityType, owner, types));

    private static bool IsLinkedToHierarchyOf(EntityTypeBuilder entityType, EntityTypeBuilder owner, List<EntityTypeBuilder> types)
    {
        var principals = owner.AllForeignKeys
            .Where(foreignKey => owner.FindPrimaryKey() is { } key && foreignKey.Properties.SequenceEqual(key.Properties) && foreignKey.PrincipalKey.IsPrimaryKey)
            .Select(foreignKey => foreignKey.PrincipalEntityType)
            .Where(types.Contains)
            .ToList();
        return !principals.Contains(entityType) && principals.Any(principal => AreInOneHierarchy(principal, entityType));
    }

    private static bool AreInOneHierarchy(EntityTypeBuilder left, EntityTypeBuilder right) => left.IsAssignableFrom(right) || right.IsAssignableFrom(left);

    private static void AddTo(EntityTypeBuilder type, PropertyBuilder token, string column)
    {
        if (type.Property(Prefix + token.Name, token.ClrType, ConfigurationSource.Convention) is not { } property)
        {
            return;
        }

        property.IsRequired(!token.IsNullable, ConfigurationSource.Convention);
        property.Set(PropertyFacets.ColumnName, column, ConfigurationSource.Convention);
        property.Set(PropertyFacets.IsConcurrencyToken, true, ConfigurationSource.Convention);
        foreach (var facet in new Facet[] { PropertyFacets.ColumnType, PropertyFacets.ValueGenerated, PropertyFacets.ProviderClrType })
        {
            facet.Copy(token, property);
        }
    }
}
