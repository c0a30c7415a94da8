using System.Collections;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Internal;

namespace ModelLint.Tests.Oracle;

/// <summary>Makes a context without a host: by its own constructor, or with options as dependency injection would pass them.</summary>
internal static class ContextFactory
{
    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    public static DbContext Create(Type contextType)
    {
        ForgetServiceProviders();
        try
        {
            return contextType.GetConstructor(Any, []) is { } plain
                ? (DbContext)plain.Invoke(null)
                : (DbContext)Activator.CreateInstance(contextType, Any, null, [OptionsFor(contextType)], null)!;
        }
        catch (TargetInvocationException exception)
        {
            throw exception.InnerException!;
        }
    }

    /// <summary>EF Core keeps a service provider for each set of options, and throws when it makes more than twenty (ManyServiceProvidersCreatedWarning); samples have more.</summary>
    private static void ForgetServiceProviders()
    {
#pragma warning disable EF1001 // There is no public way.
        var made = (IDictionary)typeof(ServiceProviderCache).GetField("_configurations", Any)!.GetValue(ServiceProviderCache.Instance)!;
#pragma warning restore EF1001
        if (made.Count > 8)
            made.Clear();
    }

    private static DbContextOptions OptionsFor(Type contextType)
    {
        var builder = (DbContextOptionsBuilder)Activator.CreateInstance(typeof(DbContextOptionsBuilder<>).MakeGenericType(contextType))!;
        return builder.UseSqlServer("Server=-").Options;
    }
}
