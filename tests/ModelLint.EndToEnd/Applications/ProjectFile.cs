namespace ModelLint.EndToEnd.Applications;

/// <summary>The text of a project file.</summary>
internal static class ProjectFile
{
    public const string Net10 = "<TargetFramework>net10.0</TargetFramework>";
    public const string Modern = $"{Net10}<ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>";

    /// <summary>ModelLint as <see cref="Application"/> installs it.</summary>
    public const string ModelLint = """<PackageReference Include="ModelLint" Version="$(ModelLintVersion)" PrivateAssets="all" />""";

    public static string Of(string properties, params IEnumerable<string> items) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>{properties}</PropertyGroup>
          <ItemGroup>
            {string.Join("\n    ", items)}
          </ItemGroup>
        </Project>
        """;

    public static string Npgsql(string version = "10.0.0") => Package("Npgsql.EntityFrameworkCore.PostgreSQL", version);

    public static string EFCore(string provider) => Package($"Microsoft.EntityFrameworkCore.{provider}", "10.0.0");

    public static string Package(string id, string version) => $"""<PackageReference Include="{id}" Version="{version}" />""";
}
