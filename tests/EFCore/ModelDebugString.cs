using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ModelLint.Tests.Oracle;

/// <summary>A model in EF Core's own words, long form.</summary>
public static class ModelDebugString
{
    public static string Of(Type contextType)
    {
        using var context = ContextFactory.Create(contextType);
        return context.GetService<IDesignTimeModel>().Model.ToDebugString(MetadataDebugStringOptions.LongDefault);
    }
}
