using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>ElementTypeBuilder</c>: what is said of the elements is not said of the collection.</summary>
internal static class ElementTypeBuilderCalls
{
    private static readonly CallTable<PropertyBuilder> Table = new("ElementTypeBuilder", (property, reason) => property.MarkUnknown(reason))
    {
        ["HasConversion"] = ChangeStoredElements,
        ["HasStoreType"] = ChangeStoredElements,
        ["HasMaxLength"] = (property, call) => call.Set(property, PropertyFacets.ElementMaxLength),
        ["IsUnicode"] = (property, call) => call.Set(property, PropertyFacets.IsElementUnicode, absent: true),
        ["IsFixedLength"] = (property, call) => call.Set(property, PropertyFacets.IsElementFixedLength, absent: true),
        ["HasPrecision"] = (property, call) =>
        {
            call.Set(property, PropertyFacets.ElementPrecision);
            return call.Count > 1 ? call.Set(property, PropertyFacets.ElementScale, 1) : call.Self;
        },
        Harmless = ["IsRequired", "HasAnnotation"],
    };

    /// <summary><c>ElementType()</c> leads to the elements, <c>ElementType(e => …)</c> stays with the collection.</summary>
    public static Value ElementType(PropertyBuilder property, Call call)
    {
        var elements = new BuilderValue<PropertyBuilder>(property, Table);
        if (call.Count == 0)
        {
            return elements;
        }

        call.Run(0, elements);
        return call.Self;
    }

    /// <summary>Where a collection is stored as JSON, that of its elements does not show.</summary>
    private static Value ChangeStoredElements(PropertyBuilder property, Call call)
    {
        var provider = property.DeclaringType.Model.Provider;
        if (!provider.Is(DatabaseProvider.SqlServer) && !provider.Is(DatabaseProvider.Sqlite))
        {
            var elementType = property.Get(PropertyFacets.ElementType);
            property.SetUnknown(PropertyFacets.ProviderClrType, call.Reason($"what '{call.Method}' makes of the elements is not known"));
            property.Set(PropertyFacets.ElementType, elementType); // It stays a collection.
        }

        return call.Self;
    }
}
