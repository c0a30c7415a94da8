using ModelLint.Metadata;
using ModelLint.Reading.Building;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// The rows of a table-valued function are an entity type, if nothing else has made them one.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore.Relational/Metadata/Conventions/TableValuedDbFunctionConvention.cs
/// </summary>
internal sealed class TableValuedDbFunctionConvention : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(ModelBuilder model)
    {
        foreach (var rows in model.RowsOfFunctions)
        {
            var isOwned = model.IsOwned(rows) || model.FindEntityType(rows) is { IsOwned: true };
            var isShared = model.FindEntityType(rows) is null && model.FindEntityTypes(rows).Count > 0;
            if (!isOwned && !isShared)
            {
                model.Entity(rows, shouldBeOwned: null, ConfigurationSource.Convention);
            }
        }
    }
}
