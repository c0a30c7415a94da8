using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace ModelLint.EndToEnd;

[Collection(PackageCollection.Name)]
public sealed class PackageTests(Package package)
{
    [Fact]
    public void Holds_these_files_and_no_others()
    {
        using var archive = package.Open();

        var files = archive.Entries.Select(entry => entry.FullName).Where(name => !IsOfTheContainerFormat(name)).Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "LICENSE",
                "ModelLint.nuspec",
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "analyzers/dotnet/cs/ModelLint.Analyzers.dll",
                "analyzers/dotnet/cs/ModelLint.CodeFixes.dll",
                "analyzers/dotnet/cs/ModelLint.Humanizer.dll",
                "build/ModelLint.props",
                "build/ModelLint.targets",
                "buildTransitive/ModelLint.props",
                "buildTransitive/ModelLint.targets",
                "icon.png",
                "precompiled/linux-arm64/ModelLint.Analyzers.dll",
                "precompiled/linux-arm64/ModelLint.Humanizer.dll",
                "precompiled/linux-x64/ModelLint.Analyzers.dll",
                "precompiled/linux-x64/ModelLint.Humanizer.dll",
                "precompiled/osx-arm64/ModelLint.Analyzers.dll",
                "precompiled/osx-arm64/ModelLint.Humanizer.dll",
                "precompiled/win-arm64/ModelLint.Analyzers.dll",
                "precompiled/win-arm64/ModelLint.Humanizer.dll",
                "precompiled/win-x64/ModelLint.Analyzers.dll",
                "precompiled/win-x64/ModelLint.Humanizer.dll",
                "presets/All.globalconfig",
                "presets/Minimum.globalconfig",
                "presets/MultiTenant.globalconfig",
                "presets/None.globalconfig",
            ],
            files);
    }

    [Fact]
    public void Is_a_development_dependency_without_dependencies()
    {
        var metadata = ReadMetadata();

        Assert.Equal("true", Value(metadata, "developmentDependency"));
        Assert.Null(metadata.Element(metadata.Name.Namespace + "dependencies"));
    }

    [Fact]
    public void Names_its_licence_readme_and_icon()
    {
        var metadata = ReadMetadata();

        Assert.Equal("MIT", Value(metadata, "license"));
        Assert.Equal("README.md", Value(metadata, "readme"));
        Assert.Equal("icon.png", Value(metadata, "icon"));
    }

    /// <summary>A reference to anything newer than the oldest supported compiler brings along keeps the assembly from loading there, silently.</summary>
    [Theory]
    [InlineData("analyzers/dotnet/cs/ModelLint.Analyzers.dll")]
    [InlineData("analyzers/dotnet/cs/ModelLint.CodeFixes.dll")]
    [InlineData("analyzers/dotnet/cs/ModelLint.Humanizer.dll")]
    public void References_nothing_newer_than_Roslyn_4_5_itself_does(string entryName)
    {
        var roslyn = new Dictionary<string, Version>
        {
            ["netstandard"] = new(2, 0, 0, 0),
            ["Microsoft.CodeAnalysis"] = new(4, 5, 0, 0),
            ["Microsoft.CodeAnalysis.CSharp"] = new(4, 5, 0, 0),
            ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 5, 0, 0),
            ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 5, 0, 0),
            ["System.Collections.Immutable"] = new(6, 0, 0, 0),
            ["System.Composition.AttributedModel"] = new(6, 0, 0, 0),
            ["System.Memory"] = new(4, 0, 1, 2),
            ["System.Reflection.Metadata"] = new(6, 0, 0, 0),
            ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0, 0, 0),
            ["System.Threading.Tasks.Extensions"] = new(4, 2, 0, 1),
        };

        var tooNew = ReadReferences(entryName)
            .Where(reference => reference.Name is not ("ModelLint.Analyzers" or "ModelLint.Humanizer"))
            .Where(reference => !roslyn.TryGetValue(reference.Name, out var version) || reference.Version > version);

        Assert.Empty(tooNew);
    }

    /// <summary>The compiler asks the sources (RS1035); this asks what ships, the library among it.</summary>
    [Theory]
    [InlineData("analyzers/dotnet/cs/ModelLint.Analyzers.dll")]
    [InlineData("analyzers/dotnet/cs/ModelLint.CodeFixes.dll")]
    [InlineData("analyzers/dotnet/cs/ModelLint.Humanizer.dll")]
    public void Calls_nothing_that_reads_files_network_or_environment(string entryName)
    {
        using var image = OpenAssembly(entryName);
        var reader = image.GetMetadataReader();

        var called =
            from handle in reader.MemberReferences
            let member = reader.GetMemberReference(handle)
            where member.Parent.Kind == HandleKind.TypeReference
            let type = reader.GetTypeReference((TypeReferenceHandle)member.Parent)
            select $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}.{reader.GetString(member.Name)}";

        Assert.DoesNotContain(called, IsOutside);

        static bool IsOutside(string member) =>
            member.StartsWith("System.Net.", StringComparison.Ordinal)
            || member.StartsWith("Microsoft.Win32.", StringComparison.Ordinal)
            || member.StartsWith("System.Diagnostics.Process", StringComparison.Ordinal)
            || (member.StartsWith("System.Environment.", StringComparison.Ordinal) && !member.EndsWith(".get_NewLine", StringComparison.Ordinal) && !member.EndsWith(".get_CurrentManagedThreadId", StringComparison.Ordinal))
            || (member.StartsWith("System.IO.", StringComparison.Ordinal) && (member.Contains("File", StringComparison.Ordinal) || member.Contains("Directory", StringComparison.Ordinal)) && !member.StartsWith("System.IO.Path.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("analyzers/dotnet/cs/ModelLint.Analyzers.dll")]
    [InlineData("analyzers/dotnet/cs/ModelLint.CodeFixes.dll")]
    public void Brings_its_symbols_and_is_reproducible(string entryName)
    {
        using var image = OpenAssembly(entryName);
        var debug = image.ReadDebugDirectory().Select(entry => entry.Type).ToArray();

        Assert.Contains(DebugDirectoryEntryType.EmbeddedPortablePdb, debug);
        Assert.Contains(DebugDirectoryEntryType.Reproducible, debug);
    }

    [Fact]
    public void Names_the_licence_of_the_library_that_it_ships()
    {
        using var archive = package.Open();
        using var notices = new StreamReader(archive.GetEntry("THIRD-PARTY-NOTICES.txt")!.Open());
        var text = notices.ReadToEnd();

        var foreign = archive.Entries.Select(entry => entry.Name).Where(name => name.EndsWith(".dll", StringComparison.Ordinal) && name is not ("ModelLint.Analyzers.dll" or "ModelLint.CodeFixes.dll"));
        Assert.All(foreign, name => Assert.Contains(Path.GetFileNameWithoutExtension(name), text));
        Assert.Contains("MIT License", text);
    }

    private PEReader OpenAssembly(string entryName)
    {
        using var archive = package.Open();
        var assembly = new MemoryStream();
        using (var entry = archive.GetEntry(entryName)!.Open())
            entry.CopyTo(assembly);
        assembly.Position = 0;
        return new PEReader(assembly);
    }

    private List<(string Name, Version Version)> ReadReferences(string entryName)
    {
        using var image = OpenAssembly(entryName);
        var reader = image.GetMetadataReader();
        return [.. reader.AssemblyReferences
            .Select(reader.GetAssemblyReference)
            .Select(reference => (reader.GetString(reference.Name), reference.Version))];
    }

    private XElement ReadMetadata()
    {
        using var archive = package.Open();
        using var nuspec = archive.GetEntry("ModelLint.nuspec")!.Open();
        return XDocument.Load(nuspec).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
    }

    private static string? Value(XElement metadata, string name) => metadata.Element(metadata.Name.Namespace + name)?.Value;

    /// <summary>What every package holds because the container is an Open Packaging Conventions file.</summary>
    internal static bool IsOfTheContainerFormat(string name) =>
        name is "[Content_Types].xml" or "_rels/.rels" || name.StartsWith("package/services/metadata/core-properties/", StringComparison.Ordinal);
}
