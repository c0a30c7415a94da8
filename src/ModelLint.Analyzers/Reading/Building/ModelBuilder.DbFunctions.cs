using ModelLint.Metadata;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Building;

// EF: HasDbFunction. Of a function only what its rows are matters here.
internal sealed partial class ModelBuilder
{
    private readonly SortedDictionary<string, ClrType> _rowsOfFunctions = new(StringComparer.Ordinal);

    /// <summary>What the rows of table-valued functions are, in the order of the functions' names.</summary>
    public IReadOnlyCollection<ClrType> RowsOfFunctions => _rowsOfFunctions.Values;

    /// <summary>A method that stands for a function of the database; one that returns no <c>IQueryable&lt;T&gt;</c> is scalar and leaves the model as it is.</summary>
    public void HasDbFunction(SourceMethod method)
    {
        if (method.ReturnType is { MetadataName: "System.Linq.IQueryable`1", TypeArguments: [var rows] })
        {
            _rowsOfFunctions[$"{method.DeclaringType.MetadataName}.{method.Name}({method.Parameters})"] = rows;
        }
    }

    /// <summary>What RelationalDbFunctionAttributeConvention does once the model is there.</summary>
    public void AddDbFunctions(IEnumerable<SourceMethod> methods)
    {
        if (Configuration.RemovedConventions.Any(convention => convention.Is("Microsoft.EntityFrameworkCore.Metadata.Conventions.RelationalDbFunctionAttributeConvention")))
        {
            return;
        }

        foreach (var method in methods)
        {
            HasDbFunction(method);
        }
    }
}
