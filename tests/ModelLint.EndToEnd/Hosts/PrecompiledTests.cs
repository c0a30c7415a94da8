using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using ModelLint.EndToEnd.Applications;

namespace ModelLint.EndToEnd.Hosts;

/// <summary>Which assemblies a compiler is given: machine code where it can run it, else those for every platform.</summary>
[Collection(PackageCollection.Name)]
public sealed class PrecompiledTests(PrecompiledTests.RestoredProject project, HostedClinic clinic) : IClassFixture<PrecompiledTests.RestoredProject>, IClassFixture<HostedClinic>
{
    [Theory]
    [InlineData("linux-arm64")]
    [InlineData("linux-x64")]
    [InlineData("osx-arm64")]
    [InlineData("win-arm64")]
    [InlineData("win-x64")]
    public async Task A_build_takes_the_code_of_its_platform(string platform) => Assert.Equal(
        ["analyzers/dotnet/cs/ModelLint.CodeFixes.dll", $"precompiled/{platform}/ModelLint.Analyzers.dll", $"precompiled/{platform}/ModelLint.Humanizer.dll"],
        await project.AnalyzersAsync($"-p:NETCoreSdkPortableRuntimeIdentifier={platform}"));

    [Theory]
    [InlineData("-p:NETCoreSdkPortableRuntimeIdentifier=linux-s390x")] // no code for it
    [InlineData("-p:NETCoreSdkPortableRuntimeIdentifier=")]
    [InlineData("-p:DesignTimeBuild=true")] // an editor
    [InlineData("-p:RoslynCompilerType=Framework")] // Visual Studio, asked for the compiler on .NET Framework
    [InlineData("-p:RoslynCompilerType=")] // an SDK that does not say
    [InlineData("-p:BundledNETCoreAppTargetFrameworkVersion=9.0")] // an older runtime than the code is for
    [InlineData("-p:ModelLintPrecompiled=false")]
    public async Task Others_take_the_assemblies_for_every_platform(string property) => Assert.Equal(
        ["analyzers/dotnet/cs/ModelLint.Analyzers.dll", "analyzers/dotnet/cs/ModelLint.CodeFixes.dll", "analyzers/dotnet/cs/ModelLint.Humanizer.dll"],
        await project.AnalyzersAsync("-p:NETCoreSdkPortableRuntimeIdentifier=linux-x64", property));

    [Fact]
    public async Task Both_report_the_same() =>
        Assert.Equal(string.Join('\n', clinic.OfTheBuild), string.Join('\n', await clinic.BuildAsync("-p:ModelLintPrecompiled=false")));

    /// <summary>The same modules, with native code added.</summary>
    [Theory]
    [InlineData("ModelLint.Analyzers.dll")]
    [InlineData("ModelLint.Humanizer.dll")]
    public void The_package_has_the_same_modules_for_all(string name)
    {
        using var archive = project.Package.Open();
        var modules = archive.Entries.Where(entry => entry.Name == name).ToDictionary(entry => entry.FullName, entry =>
        {
            var content = new MemoryStream();
            using (var stream = entry.Open())
                stream.CopyTo(content);
            content.Position = 0;
            using var image = new PEReader(content);
            var reader = image.GetMetadataReader();
            return (Mvid: reader.GetGuid(reader.GetModuleDefinition().Mvid), HasNativeCode: image.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0);
        });

        Assert.Single(modules.Values.Select(module => module.Mvid).Distinct());
        Assert.All(modules, module => Assert.Equal(module.Key.StartsWith("precompiled/", StringComparison.Ordinal), module.Value.HasNativeCode));
    }

    /// <summary>A project with the package, asked what its compiler would be given.</summary>
    public sealed class RestoredProject(Package package) : IAsyncLifetime
    {
        private readonly Application _application = new(package);

        internal Package Package => package;

        internal async Task<IEnumerable<string>> AnalyzersAsync(params IEnumerable<string> properties)
        {
            (await _application.RunAsync("dotnet", ["msbuild", "-t:Compile", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-getItem:Analyzer", "-getResultOutputFile:items.json", .. properties]))
                .EnsureSuccess();
            using var json = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(_application.Folder, "items.json")));
            return [.. json.RootElement.GetProperty("Items").GetProperty("Analyzer").EnumerateArray()
                .Select(item => item.GetProperty("FullPath").GetString()!.Replace('\\', '/'))
                .Where(path => path.Contains($"/{package.Version}/", StringComparison.Ordinal))
                .Select(path => path[(path.IndexOf(package.Version, StringComparison.Ordinal) + package.Version.Length + 1)..])
                .Order(StringComparer.Ordinal)];
        }

        public async Task InitializeAsync()
        {
            _application.Write("Plain.csproj", ProjectFile.Of(ProjectFile.Net10, ProjectFile.ModelLint));
            (await _application.RunAsync("dotnet", "restore", "-v", "q")).EnsureSuccess();
        }

        public Task DisposeAsync()
        {
            _application.Dispose();
            return Task.CompletedTask;
        }
    }
}
