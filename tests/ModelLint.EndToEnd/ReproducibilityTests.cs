using System.IO.Compression;
using System.Security.Cryptography;
using ModelLint.EndToEnd.Applications;

namespace ModelLint.EndToEnd;

public sealed class ReproducibilityTests
{
    /// <summary>Whoever builds the commit gets the package that was published, but for the times in it.</summary>
    [Fact]
    public async Task Two_clones_in_different_places_pack_the_same_bytes()
    {
        using var one = new Application();
        using var other = new Application();

        var packed = await PackAsync(one, "clone");
        var again = await PackAsync(other, "some/other/place");

        Assert.Contains(packed, file => file.StartsWith("analyzers/dotnet/cs/ModelLint.Analyzers.dll ", StringComparison.Ordinal));
        Assert.Equal(string.Join('\n', packed), string.Join('\n', again));
    }

    /// <summary>The files of the package with the hashes of their bytes.</summary>
    private static async Task<List<string>> PackAsync(Application folder, string clone)
    {
        (await folder.RunAsync("git", "clone", "--quiet", Repository.Root, clone)).EnsureSuccess();
        (await folder.RunAsync("dotnet", "pack", $"{clone}/src/ModelLint", "-c", "Release", "-o", "package", "-v", "q", "-nologo", "-p:ContinuousIntegrationBuild=true")).EnsureSuccess();

        using var archive = ZipFile.OpenRead(Directory.EnumerateFiles(Path.Combine(folder.Folder, "package"), "*.nupkg").Single());
        return [.. archive.Entries.Where(entry => !PackageTests.IsOfTheContainerFormat(entry.FullName)).Select(HashOf).Order(StringComparer.Ordinal)];
    }

    private static string HashOf(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        return $"{entry.FullName} {Convert.ToHexString(SHA256.HashData(content))}";
    }
}
