using ModelLint.Reading.Building;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// Finds the field behind a property. Which one is nothing that a model here holds; that it is found is an event, on which foreign keys look for their properties again.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Conventions/BackingFieldConvention.cs
/// </summary>
internal sealed class BackingFieldConvention : IPropertyAddedConvention
{
    public void ProcessPropertyAdded(PropertyBuilder property)
    {
        if (property.Member is { HasBackingField: true })
        {
            property.SetField();
        }
    }
}
