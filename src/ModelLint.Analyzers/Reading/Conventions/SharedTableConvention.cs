using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// Columns that types in one table would both call the same get different names, unless they are the same member or named by hand;
/// likewise constraints and indexes.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore.Relational/Metadata/Conventions/SharedTableConvention.cs
/// Left out: the names of triggers and default constraints.
/// </summary>
internal sealed partial class SharedTableConvention : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(ModelBuilder model)
    {
        var tables = TablesOf(model); // which gives some of them other names
        using var held = model.HoldTables();
        foreach (var table in tables)
        {
            var columns = new Dictionary<string, PropertyBuilder>();
            foreach (var entityType in table.Value)
            {
                UniquifyColumnNames(entityType, entityType.Properties, columns, table.Key);
            }
        }

        UniquifyConstraintNames(model, tables);
    }

    private static Dictionary<StoreObjectIdentifier, List<EntityTypeBuilder>> TablesOf(ModelBuilder model)
    {
        var tables = new Dictionary<StoreObjectIdentifier, List<EntityTypeBuilder>>();
        foreach (var entityType in model.EntityTypes)
        {
            if (entityType.FindStoreObject() is not { } table || entityType.FindPrimaryKey() is null)
            {
                continue;
            }

            if (!tables.TryGetValue(table, out var entityTypes))
            {
                tables.Add(table, entityTypes = []);
            }

            var isPrincipal = entityTypes.Count > 0 && !IsPartOfRow(entityType, table) && !entityTypes.Any(other => other.IsAssignableFrom(entityType));
            entityTypes.Insert(isPrincipal ? 0 : entityTypes.Count, entityType);
        }

        if (model.NamesUnknown is null)
        {
            SeparateTruncatedNames(model, tables);
        }

        return tables;
    }

    /// <summary>Entity types whose tables have one name only since it was cut get tables of their own (EF: <c>TryUniquifyTableNames</c>).</summary>
    private static void SeparateTruncatedNames(ModelBuilder model, Dictionary<StoreObjectIdentifier, List<EntityTypeBuilder>> tables)
    {
        foreach (var table in tables.Where(table => table.Key.Name.Length == model.Identifiers.MaxLength).ToList())
        {
            var intended = from entityType in model.EntityTypes
                           where table.Value.Contains(entityType)
                           let name = entityType.FindDefaultTableName(truncate: false)
                           where name is { IsKnown: true, Value: { } own } && own.Length != model.Identifiers.MaxLength
                           group entityType by name.Value into types
                           select types.ToList();
            foreach (var entityTypes in intended.ToList().Skip(1))
            {
                var name = model.Identifiers.Uniquify(table.Key.Name, other => tables.ContainsKey(table.Key with { Name = other }));
                tables.Add(table.Key with { Name = name }, entityTypes);
                foreach (var entityType in entityTypes)
                {
                    entityType.Set(EntityTypeFacets.TableName, name, ConfigurationSource.Convention);
                    table.Value.Remove(entityType);
                }
            }

            // What is part of their rows goes with them, and is looked at no more.
            table.Value.RemoveAll(entityType => !entityType.FindTableName().Is(table.Key.Name));
        }
    }

    private static void UniquifyColumnNames(TypeBaseBuilder type, IEnumerable<PropertyBuilder> properties, Dictionary<string, PropertyBuilder> columns, StoreObjectIdentifier table)
    {
        foreach (var property in properties.ToList())
        {
            if (property.FindColumnName(table) is not { IsKnown: true, Value: { } column })
            {
                continue;
            }

            if (!columns.TryGetValue(column, out var other))
            {
                columns.Add(column, property);
            }
            else if (property != other && MayShare(property, other, type))
            {
                MarkShared(property);
                MarkShared(other);
            }
            else if (property != other)
            {
                var usePrefix = property.DeclaringType != other.DeclaringType;
                if ((!MayRename(property, other, usePrefix, table) || !TryUniquify(property, column, columns, table, usePrefix))
                    && MayRename(other, property, usePrefix, table) && TryUniquify(other, column, columns, table, usePrefix))
                {
                    columns[column] = property;
                }
            }
        }

        foreach (var complex in type.DeclaredComplexProperties)
        {
            UniquifyColumnNames(complex.ComplexType, complex.ComplexType.DeclaredProperties, columns, table);
        }
    }

    private static bool MayShare(PropertyBuilder property, PropertyBuilder other, TypeBaseBuilder type)
    {
        var isInheritedMember = IsSameMember(property.Member, other.Member, type.Model.Types)
            && (type.Model.EFVersion < 10
                || (property.DeclaringType is ComplexTypeBuilder complexType
                    ? other.DeclaringType is ComplexTypeBuilder otherType
                        && IsSameMember(complexType.DeclaringComplexProperty.Member, otherType.DeclaringComplexProperty.Member, type.Model.Types)
                    : !property.Member!.DeclaringType.Equals(type.ClrType)));
        return isInheritedMember
            || (property.IsPrimaryKey && other.IsPrimaryKey)
            || (property.Get(PropertyFacets.IsConcurrencyToken).Is(true) && other.Get(PropertyFacets.IsConcurrencyToken).Is(true))
            || (IsNamed(property) && IsNamed(other));
    }

    /// <summary>One of them writes the column, so the others do not always.</summary>
    private static void MarkShared(PropertyBuilder property)
    {
        if (!property.IsKey && property.DeclaringType.ContainingEntityType.FindDiscriminator() != property && property.Get(PropertyFacets.ValueGenerated).OrDefault(ValueGenerated.Never).Is(ValueGenerated.Never))
        {
            property.Set(PropertyFacets.ValueGenerated, ValueGenerated.OnUpdateSometimes, ConfigurationSource.Convention);
        }
    }

    // EF: IsSameAs.
    private static bool IsSameMember(MemberDeclaration? member, MemberDeclaration? other, TypeCatalog types) =>
        member is not null
        && other is not null
        && member.Name == other.Name
        && (types.IsAssignableTo(member.DeclaringType, other.DeclaringType) || types.IsAssignableTo(other.DeclaringType, member.DeclaringType));

    private static bool MayRename(PropertyBuilder property, PropertyBuilder other, bool usePrefix, StoreObjectIdentifier table) =>
        !usePrefix
        || property.DeclaringType is not EntityTypeBuilder own
        || other.DeclaringType is not EntityTypeBuilder theirs
        || (!own.IsAssignableFrom(theirs) && !theirs.IsAssignableFrom(own))
        || IsPartOfRow(own, table);

    private static bool TryUniquify(PropertyBuilder property, string column, Dictionary<string, PropertyBuilder> columns, StoreObjectIdentifier table, bool usePrefix)
    {
        if (IsNamed(property) || !property.CanOverrideIn(table, ConfigurationSource.Convention))
        {
            return false;
        }

        if (usePrefix && ShortNameOf(property.DeclaringType) is var prefix && !column.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
        {
            column = $"{prefix}_{column}";
        }

        column = property.Model.Identifiers.Uniquify(column, columns.ContainsKey);
        property.OverrideIn(table, new(column));
        columns[column] = property;
        return true;
    }

    private static string ShortNameOf(TypeBaseBuilder type) => type is EntityTypeBuilder entityType ? entityType.ShortName : type.ClrType.Name;

    private static bool IsPartOfRow(EntityTypeBuilder entityType, StoreObjectIdentifier table) => entityType.AllForeignKeys.Any(foreignKey => foreignKey.IsRowInternalIn(table));

    private static bool IsNamed(PropertyBuilder property) => property.SourceOf(PropertyFacets.ColumnName) >= ConfigurationSource.DataAnnotation;
}
