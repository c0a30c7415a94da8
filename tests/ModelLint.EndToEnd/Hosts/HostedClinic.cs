using System.Text.RegularExpressions;
using ModelLint.EndToEnd.Applications;

namespace ModelLint.EndToEnd.Hosts;

/// <summary>
/// The sample with the package, built once by the SDK, which leaves the arguments that it gave to its compiler, so that another one can be given the same. Its project of the
/// context is written down to C# 11, which the oldest compiler knows.
/// </summary>
public sealed partial class HostedClinic(Package package) : IAsyncLifetime
{
    private const string Project = "Clinic.Data";

    private static readonly (string File, string CSharp14, string CSharp11)[] Older =
    [
        (
            "ClinicDbContext.cs",
            "public sealed class ClinicDbContext(DbContextOptions<ClinicDbContext> options, ITenantContext tenant) : DbContext(options)\n{",
            "public sealed class ClinicDbContext : DbContext\n{\n    private readonly ITenantContext tenant;\n\n    public ClinicDbContext(DbContextOptions<ClinicDbContext> options, ITenantContext tenant) : base(options) => this.tenant = tenant;\n"
        ),
        (
            "StampingInterceptor.cs",
            "internal sealed class StampingInterceptor(ITenantContext tenant) : SaveChangesInterceptor\n{",
            "internal sealed class StampingInterceptor : SaveChangesInterceptor\n{\n    private readonly ITenantContext tenant;\n\n    public StampingInterceptor(ITenantContext tenant) => this.tenant = tenant;\n"
        ),
        ("StampingInterceptor.cs", "nameof(AuditedEntity<>.CreatedAt)", "\"CreatedAt\""),
        ("StampingInterceptor.cs", "nameof(AuditedEntity<>.UpdatedAt)", "\"UpdatedAt\""),
        (
            "Configurations/EmailAddressConverter.cs",
            "internal sealed class EmailAddressConverter() : ValueConverter<EmailAddress, string>(address => address.Value, value => new EmailAddress(value));",
            "internal sealed class EmailAddressConverter : ValueConverter<EmailAddress, string>\n{\n    public EmailAddressConverter() : base(address => address.Value, value => new EmailAddress(value)) { }\n}"
        ),
    ];

    private readonly Application _application = new(package);

    /// <summary>What the build reports.</summary>
    internal IReadOnlyList<string> OfTheBuild { get; private set; } = [];

    /// <summary>The same, of rules that have a fix: <c>dotnet format</c> runs no others.</summary>
    internal IReadOnlyList<string> WithAFix => [.. OfTheBuild.Where(finding => RulesWithoutFix.All(rule => !finding.Contains(rule, StringComparison.Ordinal)))];

    private static IEnumerable<string> RulesWithoutFix => File.ReadLines(Path.Combine(Repository.Root, "README.md"))
        .Where(line => line.StartsWith("| [MDL", StringComparison.Ordinal) && line.EndsWith("| – |", StringComparison.Ordinal))
        .Select(line => line[3..10]);

    /// <summary>What a compiler reports that runs on <c>dotnet</c> and gets the arguments of the build.</summary>
    internal async Task<IReadOnlyList<string>> CompileAsync(string compiler, string languageVersion)
    {
        var folder = Path.Combine(_application.Folder, Project);
        var arguments = (await File.ReadAllLinesAsync(Path.Combine(folder, "csc.rsp")))
            .Where(argument => !argument.StartsWith("/langversion", StringComparison.Ordinal) && !argument.StartsWith("/errorlog", StringComparison.Ordinal))
            // Analyzers and generators of the SDK are for its own compiler.
            .Where(argument => !argument.StartsWith("/analyzer:", StringComparison.Ordinal) || argument.Contains("ModelLint", StringComparison.Ordinal));
        _application.Write($"{Project}/other.rsp", string.Join('\n', arguments.Append($"/langversion:{languageVersion}").Append("/out:obj/other.dll").Append("/refout:obj/other.ref.dll").Append("/pdb:obj/other.pdb")));
        var result = await CommandLine.RunAsync(folder, [], "dotnet", "exec", compiler, Path.GetFileName(compiler) == "csc.dll" ? "@other.rsp" : "other.rsp");
        return FindingsIn(result.EnsureSuccess());
    }

    /// <summary>What the SDK's build reports.</summary>
    internal async Task<IReadOnlyList<string>> BuildAsync(params IEnumerable<string> properties) =>
        FindingsIn((await _application.RunAsync("dotnet", ["build", Project, "--no-incremental", "-v", "q", "-nologo", .. properties])).EnsureSuccess());

    /// <summary>What <c>dotnet format</c> would fix.</summary>
    internal async Task<IReadOnlyList<string>> FormatAsync()
    {
        var result = await _application.RunAsync("dotnet", "format", "analyzers", Project, "--verify-no-changes", "--severity", "warn", "--no-restore");
        return FindingsIn(result);
    }

    public async Task InitializeAsync()
    {
        _application.CopyFrom("docs/samples/Clinic");
        foreach (var (file, newer, older) in Older)
        {
            var text = await File.ReadAllTextAsync(Path.Combine(_application.Folder, Project, file));
            Assert.Contains(newer, text);
            _application.Write($"{Project}/{file}", text.Replace(newer, older));
        }

        _application.Write("ErrorLog.targets", """
            <Project>
              <PropertyGroup>
                <ProvideCommandLineArgs>true</ProvideCommandLineArgs>
              </PropertyGroup>
              <Target Name="KeepArguments" AfterTargets="CoreCompile">
                <WriteLinesToFile File="$(MSBuildProjectDirectory)/csc.rsp" Lines="@(CscCommandLineArgs)" Overwrite="true" />
              </Target>
            </Project>
            """);
        OfTheBuild = await BuildAsync();
    }

    public Task DisposeAsync()
    {
        _application.Dispose();
        return Task.CompletedTask;
    }

    /// <summary><c>AppointmentConfiguration.cs(18,9): warning MDL0002: Foreign key … is not covered by an index</c>, whatever stands before and behind it.</summary>
    private static IReadOnlyList<string> FindingsIn(CommandResult result)
    {
        Assert.DoesNotContain("AD0001", result.Output);
        Assert.DoesNotContain("CS8032", result.Output);
        return [.. ModelLintWarning().Matches(result.Output).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];
    }

    [GeneratedRegex(@"\w+\.cs\(\d+,\d+\): warning MDL\d{4}: [^\[\r\n]*?(?= \(http| \[|\r?\n|$)")]
    private static partial Regex ModelLintWarning();
}
