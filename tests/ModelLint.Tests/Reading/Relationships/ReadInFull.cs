using ModelLint.Tests.EFCore;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Reading.Relationships;

internal static class ReadInFull
{
    /// <summary>Fails where anything is wrong on any EF Core, and where anything but a composed name is unknown.</summary>
    public static async Task AgreeAsync(string source, params ImmutableArray<EFCoreVersion> versions)
    {
        await Oracle.Oracle.AgreeAsync(source, versions);
        foreach (var comparison in await Oracle.Oracle.CompareAsync(new SolutionState { Sources = { source } }, EFCoreVersion.V10))
            Assert.Empty(comparison.Unread);
    }
}
