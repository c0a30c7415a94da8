using ModelLint.Metadata;
using ModelLint.Reading.Building;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// A <c>uint</c> row version is PostgreSQL's own transaction id.
/// https://github.com/npgsql/efcore.pg/blob/main/src/EFCore.PG/Metadata/Conventions/NpgsqlPostgresModelFinalizingConvention.cs
/// Left out: extensions.
/// </summary>
internal sealed class NpgsqlPostgresModelFinalizingConvention : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(ModelBuilder model)
    {
        if (!model.Provider.Is(DatabaseProvider.PostgreSql))
        {
            return;
        }

        foreach (var property in model.EntityTypes.SelectMany(entityType => entityType.DeclaredProperties))
        {
            if (property.ClrType.Is("System.UInt32")
                && property.Get(PropertyFacets.ValueGenerated).Is(ValueGenerated.OnAddOrUpdate)
                && property.Get(PropertyFacets.IsConcurrencyToken).Is(true))
            {
                property.Set(PropertyFacets.ColumnName, "xmin", ConfigurationSource.Convention);
            }
        }
    }
}
