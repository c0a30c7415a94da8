using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Rules.Contexts;
using ModelLint.Rules.EntityTypes;
using ModelLint.Rules.Indexes;
using ModelLint.Rules.Properties;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules;

/// <summary>
/// A finding is suppressed where it lies, whatever it lies on: by <c>#pragma</c>, and by <c>[SuppressMessage]</c> on what declares the place. Each source is
/// told once without, and marks what is reported then, and once with what stands for <c>@</c> or around <c>‹…›</c>.
/// </summary>
public sealed class SuppressionTests
{
    private const string Room = "class Room { public int Id { get; set; } }";

    /// <summary>Shadow properties, so that the finding is on the call.</summary>
    private const string OnACall = """‹[|room.Property<string>("Code")|];›""";

    private static async Task VerifyAsync<TRule>(string source, string suppression)
        where TRule : DiagnosticAnalyzer, new()
    {
        var id = new TRule().SupportedDiagnostics.Single().Id;
        var isPragma = suppression == "#pragma";
        await RunAsync(source.Replace("@", "").Replace("‹", "").Replace("›", ""));
        await RunAsync(source
            .Replace("[|", "").Replace("|]", "")
            .Replace("@", isPragma ? "" : suppression.Replace("ID", id))
            .Replace("‹", isPragma ? $"\n#pragma warning disable {id}\n" : "")
            .Replace("›", isPragma ? $"\n#pragma warning restore {id}\n" : ""));

        Task RunAsync(string text) => new AnalyzerTest<TRule> { TestCode = "using System.Diagnostics.CodeAnalysis;\n" + text }.RunAsync();
    }

    private static string Attribute(string target = "") => $"[{target}SuppressMessage(\"Design\", \"ID\", Justification = \"agreed\")]";

    private static string OfAssembly(string scope, string target) => $"[assembly: SuppressMessage(\"Design\", \"ID:Title\", Scope = \"{scope}\", Target = \"~{target}\")]";

    [Theory]
    [InlineData("#pragma", "class Room { public int Id { get; set; } ‹public string [|Name|] { get; set; } = \"\";› }")]
    [InlineData("attribute", "class Room { public int Id { get; set; } @public string [|Name|] { get; set; } = \"\"; }")]
    [InlineData("attribute", "@class Room { public int Id { get; set; } public string [|Name|] { get; set; } = \"\"; }")]
    [InlineData("attribute", "@partial class Room { public int Id { get; set; } } partial class Room { public string [|Name|] { get; set; } = \"\"; }")]
    [InlineData("attribute", "@abstract class Named { public string [|Name|] { get; set; } = \"\"; } class Room : Named { public int Id { get; set; } }")]
    [InlineData("attribute", "@record Room(int Id, string [|Name|]);")]
    [InlineData("attribute", "@record struct Address(string [|Street|]); class Room { public int Id { get; set; } public Address Address { get; set; } }", "b.Entity<Room>().ComplexProperty(r => r.Address);")]
    public Task On_a_member(string suppression, string source, string configuration = "") => VerifyAsync<StringPropertyWithoutMaxLength>(
        source + TestContext.For("Room", configuration), suppression == "attribute" ? Attribute() : suppression);

    [Theory]
    [InlineData("member", "P:Rooms.Room.Name")]
    [InlineData("type", "T:Rooms.Room")]
    [InlineData("namespaceanddescendants", "N:Rooms")]
    public Task On_a_member_from_a_file_of_suppressions(string scope, string target) => VerifyAsync<StringPropertyWithoutMaxLength>(
        "using Rooms;\n@\nnamespace Rooms { class Room { public int Id { get; set; } public string [|Name|] { get; set; } = \"\"; } }" + TestContext.For("Room"), OfAssembly(scope, target));

    [Theory]
    [InlineData("#pragma", "‹class [|Room|] { public int Id { get; set; } }›")]
    [InlineData("attribute", "@class [|Room|] { public int Id { get; set; } }")]
    [InlineData("type", "@class [|Room|] { public int Id { get; set; } }")]
    public Task On_a_class(string suppression, string source) => VerifyAsync<EntityTypeWithoutTimestamps>(
        source + TestContext.For("Room"), suppression switch { "attribute" => Attribute(), "type" => OfAssembly("type", "T:Room"), _ => suppression });

    [Theory]
    [InlineData("#pragma")]
    [InlineData("method")]
    [InlineData("class")]
    [InlineData("assembly")]
    public Task On_a_call_in_OnModelCreating(string suppression) => VerifyAsync<StringPropertyWithoutMaxLength>(
        OnOneOf(suppression, Room + Context($"var room = b.Entity<Room>(); {OnACall}")),
        suppression switch
        {
            "#pragma" => suppression,
            "assembly" => OfAssembly("member", "M:Context.OnModelCreating(Microsoft.EntityFrameworkCore.ModelBuilder)"),
            _ => Attribute(),
        });

    [Theory]
    [InlineData("#pragma")]
    [InlineData("method")]
    [InlineData("class")]
    [InlineData("local function")]
    public Task On_a_call_in_a_local_function(string suppression) => VerifyAsync<StringPropertyWithoutMaxLength>(
        OnOneOf(suppression, Room + Context($$"""
            Configure(b.Entity<Room>());
            @(local function)void Configure(EntityTypeBuilder<Room> room) { {{OnACall}} }
            """)),
        suppression == "#pragma" ? suppression : Attribute());

    [Theory]
    [InlineData("#pragma")]
    [InlineData("method")]
    [InlineData("class")]
    public Task On_a_call_in_a_lambda(string suppression) => VerifyAsync<StringPropertyWithoutMaxLength>(
        OnOneOf(suppression, Room + Context($$"""b.Entity<Room>(room => { {{OnACall}} });""")), suppression == "#pragma" ? suppression : Attribute());

    [Theory]
    [InlineData("#pragma")]
    [InlineData("method")]
    [InlineData("class")]
    public Task On_a_call_in_a_configuration(string suppression) => VerifyAsync<StringPropertyWithoutMaxLength>(
        OnOneOf(suppression, Room
            + $$"""
              @(class)class RoomConfiguration : IEntityTypeConfiguration<Room> { @(method)public void Configure(EntityTypeBuilder<Room> room) { {{OnACall}} } }
              """
            + TestContext.For("Room", "b.ApplyConfiguration(new RoomConfiguration());")),
        suppression == "#pragma" ? suppression : Attribute());

    [Theory]
    [InlineData("#pragma")]
    [InlineData("method")]
    [InlineData("class")]
    public Task On_a_call_in_a_helper(string suppression) => VerifyAsync<StringPropertyWithoutMaxLength>(
        OnOneOf(suppression, Room
            + $$"""
              @(class)static class Helper { @(method)public static void HasCode(this EntityTypeBuilder<Room> room) { {{OnACall}} } }
              """
            + TestContext.For("Room", "b.Entity<Room>().HasCode();")),
        suppression == "#pragma" ? suppression : Attribute());

    [Theory]
    [InlineData("#pragma")]
    [InlineData("method")]
    [InlineData("class")]
    public Task On_a_connection_string(string suppression) => VerifyAsync<HardCodedConnectionSecret>(
        OnOneOf(suppression, Room + """

            @(class)class Context : DbContext
            {
                public DbSet<Room> Rooms => Set<Room>();
                @(method)protected override void OnConfiguring(DbContextOptionsBuilder o) { ‹o.UseSqlServer([|"Server=db;Password=x1"|]);› }
            }
            """),
        suppression == "#pragma" ? suppression : Attribute());

    [Theory]
    [InlineData("#pragma")]
    [InlineData("property")]
    [InlineData("class")]
    [InlineData("assembly")]
    public async Task On_the_DbSet_of_an_entity_type_of_another_project(string suppression)
    {
        var context = OnOneOf(suppression, """
            @(class)class Context : DbContext
            {
                ‹@(property)public DbSet<Room> [|Rooms|] => Set<Room>();›
                protected override void OnConfiguring(DbContextOptionsBuilder o) => o.UseSqlServer();
            }
            """);
        var attribute = (suppression == "assembly" ? OfAssembly("member", "P:Context.Rooms") : Attribute()).Replace("ID", "MDL0003");
        await RunAsync(context.Replace("@", "").Replace("‹", "").Replace("›", ""));
        await RunAsync(context.Replace("[|", "").Replace("|]", "")
            .Replace("@", suppression == "#pragma" ? "" : attribute)
            .Replace("‹", suppression == "#pragma" ? "\n#pragma warning disable MDL0003\n" : "")
            .Replace("›", suppression == "#pragma" ? "\n#pragma warning restore MDL0003\n" : ""));

        static Task RunAsync(string source) => new AnalyzerTest<StringPropertyWithoutMaxLength>
        {
            TestState =
            {
                Sources = { "using System.Diagnostics.CodeAnalysis;\n" + source },
                AdditionalProjectReferences = { "Domain" },
                AdditionalProjects = { ["Domain"] = { Sources = { "public class Room { public int Id { get; set; } public string Name { get; set; } = \"\"; }" } } },
            },
        }.RunAsync();
    }

    [Theory]
    [InlineData("#pragma")]
    [InlineData("method")]
    public Task On_an_index_of_a_call_that_a_property_carries(string suppression) => VerifyAsync<UniqueIndexWithoutTenant>(
        suppression == "#pragma"
            ? "class Room { public int Id { get; set; } public int TenantId { get; set; } ‹public string [|Code|] { get; set; } = \"\";› }" + TestContext.For("Room", "b.Entity<Room>().HasIndex(r => r.Code).IsUnique();")
            : "class Room { public int Id { get; set; } public int TenantId { get; set; } @public string [|Code|] { get; set; } = \"\"; }" + TestContext.For("Room", "b.Entity<Room>().HasIndex(r => r.Code).IsUnique();"),
        suppression == "#pragma" ? suppression : Attribute());

    /// <summary>The attribute holds for what lies inside: not for a call in another class, though that is about the entity type.</summary>
    [Fact]
    public Task Not_from_elsewhere() => new AnalyzerTest<StringPropertyWithoutMaxLength>
    {
        TestCode = "using System.Diagnostics.CodeAnalysis;\n"
            + Attribute().Replace("ID", "MDL0003") + Room
            + "\n#pragma warning disable MDL0011\n"
            + TestContext.For("Room", """[|b.Entity<Room>().Property<string>("Code")|];"""),
    }.RunAsync();

    /// <summary>Of the places <c>@(kind)</c> the one that is meant becomes <c>@</c>.</summary>
    private static string OnOneOf(string suppression, string source) =>
        (suppression == "assembly" ? "@\n" : "") + System.Text.RegularExpressions.Regex.Replace(source, @"@\((?<kind>[^)]*)\)", match => match.Groups["kind"].Value == suppression ? "@" : "");

    private static string Context(string configuration) =>
        $$"""

        @(class)class Context : DbContext
        {
            public DbSet<Room> Rooms => Set<Room>();
            protected override void OnConfiguring(DbContextOptionsBuilder o) => o.UseSqlServer();
            @(method)protected override void OnModelCreating(ModelBuilder b)
            {
                {{configuration}}
            }
        }
        """;
}
