using ModelLint.CodeFixes.Contexts;
using ModelLint.Rules.Contexts;

namespace ModelLint.Tests.CodeFixes.Contexts;

using Fix = VerifyFix<HardCodedConnectionSecret, HardCodedConnectionSecretFix>;

/// <summary>Nothing of the model changes.</summary>
public sealed class HardCodedConnectionSecretFixTests
{
    private const string Secret = "\"Host=db.clinic.example;Database=clinic;Username=app;Password=s3cr3t-7\"";

    private const string Read = "configuration.GetConnectionString(\"Clinic\")";

    private static readonly string Found = $"[|{Secret}|]";

    [Theory]
    [InlineData("public void Add(IConfiguration configuration) => Use(TEXT);", "configuration")]
    [InlineData("public void Add(IConfigurationRoot root) { Use(TEXT); }", "root")]
    [InlineData("public void Add() { IConfiguration configuration = new ConfigurationManager(); Use(TEXT); }", "configuration")]
    [InlineData("private readonly IConfiguration _configuration = new ConfigurationManager(); public void Add() => Use(TEXT);", "_configuration")]
    [InlineData("public IConfiguration Configuration { get; } = new ConfigurationManager(); public void Add() => Use(TEXT);", "Configuration")]
    [InlineData("public void Add(Microsoft.Extensions.Hosting.HostBuilderContext host) => Use(TEXT);", "host.Configuration")]
    [InlineData("public void Add(Microsoft.AspNetCore.Builder.WebApplicationBuilder builder) => Use(TEXT);", "builder.Configuration")]
    [InlineData("public void Add(Microsoft.Extensions.Hosting.IHostApplicationBuilder builder) => Use(TEXT);", "builder.Configuration")]
    // The nearest one.
    [InlineData("private readonly IConfiguration _configuration = new ConfigurationManager(); public void Add(IConfiguration configuration) => Use(TEXT);", "configuration")]
    [InlineData("public void Add(Microsoft.AspNetCore.Builder.WebApplicationBuilder builder) { IConfiguration configuration = builder.Configuration; Use(TEXT); }", "configuration")]
    [InlineData("public void Add(IConfiguration configuration, IConfigurationSection section) => Use(TEXT);", "configuration")]
    public Task From_the_configuration_at_hand(string member, string configuration) => Fix.ChangesAsync(
        Source(member.Replace("TEXT", Found, StringComparison.Ordinal)), Source(member.Replace("TEXT", $"{configuration}.GetConnectionString(\"Clinic\")", StringComparison.Ordinal)));

    [Fact]
    public Task With_the_namespace_that_it_needs() => Fix.ChangesAsync(
        "using System.Text;\n" + Source($"public void Add(Microsoft.Extensions.Configuration.IConfiguration configuration) => Use({Found});", usings: ""),
        "using System.Text;\nusing Microsoft.Extensions.Configuration;\n" + Source($"public void Add(Microsoft.Extensions.Configuration.IConfiguration configuration) => Use({Read});", usings: ""));

    [Theory]
    [InlineData("public void Add(IConfiguration configuration)\n    {\n        var connection = TEXT;\n        Use([|connection|]);\n    }", "public void Add(IConfiguration configuration)\n    {\n        Use(READ);\n    }")]
    [InlineData("public void Add(IConfiguration configuration)\n    {\n        const string connection = TEXT;\n\n        Use([|connection|]);\n    }", "public void Add(IConfiguration configuration)\n    {\n        Use(READ);\n    }")]
    [InlineData("private const string Connection = TEXT;\n\n    public void Add(IConfiguration configuration) => Use([|Connection|]);", "public void Add(IConfiguration configuration) => Use(READ);")]
    [InlineData("public void Add(IConfiguration configuration) => Use([|\"Host=db.clinic.example;\" + \"Password=s3cr3t-7\"|]);", "public void Add(IConfiguration configuration) => Use(READ);")]
    public Task With_what_held_the_text(string before, string after) => Fix.ChangesAsync(
        Source(before.Replace("TEXT", Secret, StringComparison.Ordinal)), Source(after.Replace("READ", Read, StringComparison.Ordinal)));

    [Theory]
    [InlineData("public void Add() => Use(TEXT);")]
    [InlineData("public void Add(IConfigurationSection section) => Use(TEXT);")]
    [InlineData("public void Add(IConfiguration first, IConfiguration second) => Use(TEXT);")]
    [InlineData("public void Add(IConfiguration? configuration) => Use(TEXT);")]
    [InlineData("private readonly IConfiguration _configuration = new ConfigurationManager(); public static void Add() => Use(TEXT);")]
    [InlineData("public void Add() { Use(TEXT); IConfiguration configuration = new ConfigurationManager(); }")]
    [InlineData("public void Add() { IConfiguration configuration; Use(TEXT); configuration = new ConfigurationManager(); }")]
    public Task Not_without_a_configuration_that_code_may_ask(string member) => Fix.OffersNothingAsync(Source(member.Replace("TEXT", Found, StringComparison.Ordinal)));

    /// <summary>Used elsewhere, too, or put together of what would be left over.</summary>
    [Theory]
    [InlineData("public void Add(IConfiguration configuration) { var connection = TEXT; Use([|connection|]); Console.WriteLine(connection); }")]
    [InlineData("public void Add(IConfiguration configuration) { var connection = TEXT; /* of the clinic */ Use([|connection|]); }")]
    [InlineData("public const string Connection = TEXT; public void Add(IConfiguration configuration) => Use([|Connection|]);")]
    [InlineData("public void Add(IConfiguration configuration) { var host = \"db.clinic.example\"; Use([|$\"Host={host};Password=s3cr3t-7\"|]); }")]
    public Task Not_where_something_is_left_over(string member) => Fix.OffersNothingAsync(Source(member.Replace("TEXT", Secret, StringComparison.Ordinal)));

    /// <summary>A configuration without the entry gives null, which this overload does not take.</summary>
    [Fact]
    public Task Not_where_null_is_not_taken() => Fix.OffersNothingAsync(
        Source($"public void Add(IConfiguration configuration) => new DbContextOptionsBuilder<ClinicContext>().UseNpgsql({Found}, strict: true);")
        + "static class Extensions { public static DbContextOptionsBuilder UseNpgsql(this DbContextOptionsBuilder options, string connection, bool strict) => NpgsqlDbContextOptionsBuilderExtensions.UseNpgsql(options, connection); }");

    [Fact]
    public Task Several_in_one_pass() => Fix.ChangesAsync(
        Source($"public void Add(IConfiguration configuration) => Use({Found}); public void AddAgain(IConfiguration configuration) => Use({Found});"),
        Source($"public void Add(IConfiguration configuration) => Use({Read}); public void AddAgain(IConfiguration configuration) => Use({Read});"));

    private static string Source(string member, string usings = "using Microsoft.Extensions.Configuration;\n") => $$"""
        {{usings}}
        public class Room { public int Id { get; set; } }

        public class ClinicContext(DbContextOptions<ClinicContext> options) : DbContext(options)
        {
            public DbSet<Room> Rooms => Set<Room>();
        }

        public class Startup
        {
            {{member}}
        }

        """.Replace("Use(", "new DbContextOptionsBuilder<ClinicContext>().UseNpgsql(", StringComparison.Ordinal);
}
