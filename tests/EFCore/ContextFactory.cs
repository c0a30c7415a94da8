using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace ModelLint.Tests.Oracle;

/// <summary>Makes a context without a host: by its own constructor, or with options as dependency injection would pass them.</summary>
internal static class ContextFactory
{
    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    public static DbContext Create(Type contextType)
    {
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

    private static DbContextOptions OptionsFor(Type contextType)
    {
        var builder = (DbContextOptionsBuilder)Activator.CreateInstance(typeof(DbContextOptionsBuilder<>).MakeGenericType(contextType))!;
        return builder.UseSqlServer("Server=-").Options;
    }
}
