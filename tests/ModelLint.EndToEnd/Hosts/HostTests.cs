namespace ModelLint.EndToEnd.Hosts;

/// <summary>The same findings in whatever loads the package: the compiler of the SDK, older and newer ones, and <c>dotnet format</c>.</summary>
[Collection(PackageCollection.Name)]
public sealed class HostTests(HostedClinic clinic) : IClassFixture<HostedClinic>
{
    [Fact]
    public void The_compiler_of_the_SDK_reports_as_many_as_are_written_down() =>
        Assert.Equal(Clinic.ClinicApplication.ReadFindings(Path.Combine(Repository.Root, "docs/samples/Clinic/FINDINGS.md")).Count, clinic.OfTheBuild.Count);

    [Fact]
    public async Task The_oldest_compiler_reports_the_same() => AssertSame(clinic.OfTheBuild, await clinic.CompileAsync(Repository.CompilerHost, "11"));

    [Theory]
    [InlineData("4.14.0")]
    [InlineData("5.9.0")]
    public async Task Compilers_from_packages_report_the_same(string version) =>
        AssertSame(clinic.OfTheBuild, await clinic.CompileAsync(Path.Combine(Package.PackagesFolder, "microsoft.net.compilers.toolset", version, "tasks/netcore/bincore/csc.dll"), "latest"));

    [Fact]
    public async Task Dotnet_format_finds_the_same() => AssertSame(clinic.WithAFix, await clinic.FormatAsync());

    private static void AssertSame(IEnumerable<string> expected, IEnumerable<string> actual) => Assert.Equal(string.Join('\n', expected), string.Join('\n', actual));
}
