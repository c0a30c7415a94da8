using ModelLint.CodeFixes.Properties;
using ModelLint.Rules.Properties;

namespace ModelLint.Tests.CodeFixes.Properties;

using Fix = VerifyFix<StringPropertyWithoutMaxLength, StringPropertyWithoutMaxLengthFix>;

/// <summary>What is said once in <c>ConfigureConventions</c>: a further choice, where nothing changes but properties that have the finding.</summary>
public sealed class WholeModelSettingTests
{
    private const string Title = "Limit all 'string' properties of 'ClinicContext' to 256 characters in ConfigureConventions";

    private static readonly string[] Limited = ["~ property Patient.Name: maxLength - => 256", "~ property Patient.Notes: maxLength - => 256"];

    [Fact]
    public Task In_a_ConfigureConventions_that_is_not_there_yet() => Fix.ChangesAsync(
        Source(Context("")),
        Source(Context("""


                protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
                {
                    configurationBuilder.Properties<string>().HaveMaxLength(256);
                }

            """.TrimEnd(' ')), isFixed: true),
        index: 2,
        Limited);

    [Fact]
    public Task Behind_what_is_said_there_of_other_properties() => Fix.ChangesAsync(
        Source(Context(Conventions("base.ConfigureConventions(conventions);\n        conventions.Properties<decimal>().HavePrecision(9, 2); // money"))),
        Source(
            Context(Conventions("base.ConfigureConventions(conventions);\n        conventions.Properties<decimal>().HavePrecision(9, 2); // money\n        conventions.Properties<string>().HaveMaxLength(256);")),
            isFixed: true),
        index: 2,
        Limited);

    [Fact]
    public Task An_override_that_is_an_expression_becomes_a_block() => Fix.ChangesAsync(
        Source(Context("\n    protected override void ConfigureConventions(ModelConfigurationBuilder conventions) =>\n        conventions.Properties<string>().AreUnicode(false);\n")),
        Source(
            Context("\n    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)\n    {\n        conventions.Properties<string>().AreUnicode(false);\n        conventions.Properties<string>().HaveMaxLength(256);\n    }\n"),
            isFixed: true),
        index: 2,
        Limited);

    [Fact]
    public Task A_base_context_keeps_its_say() => Fix.ChangesAsync(
        Source("public abstract class BaseContext : DbContext\n{\n" + Conventions("conventions.Properties<string>().AreUnicode(false);") + "}\n" + Context("").Replace(": DbContext", ": BaseContext", StringComparison.Ordinal)),
        Source(
            "public abstract class BaseContext : DbContext\n{\n" + Conventions("conventions.Properties<string>().AreUnicode(false);") + "}\n" + Context("""


                protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
                {
                    base.ConfigureConventions(configurationBuilder);

                    configurationBuilder.Properties<string>().HaveMaxLength(256);
                }

            """.TrimEnd(' ')).Replace(": DbContext", ": BaseContext", StringComparison.Ordinal),
            isFixed: true),
        index: 2,
        Limited);

    [Fact]
    public async Task A_length_of_its_own_is_kept() => Assert.Contains(
        $"{Title} (2 change)",
        await TitlesAsync(Source(Context("\n    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>().Property(p => p.Code).HasMaxLength(9);\n"), "public string Code { get; set; } = \"\";")));

    [Theory]
    [InlineData("[MaxLength(9)] public string Code { get; set; } = \"\";", "")] // An attribute would give way.
    [InlineData("public string Key { get; set; } = \"\";", "modelBuilder.Entity<Patient>().HasAlternateKey(p => p.Key);")] // A key has the provider's size.
    [InlineData("public string Text { get; set; } = \"\";", "modelBuilder.Entity<Patient>().Property(p => p.Text).HasColumnType(\"text\");")] // Of any length on purpose.
    [InlineData("public int Kind { get; set; }", "modelBuilder.Entity<Patient>().HasDiscriminator<string>(\"Sort\").HasValue(\"A\");")]
    public async Task Not_where_something_else_would_change(string member, string statement)
    {
        var titles = await TitlesAsync(Source(Context($"\n    protected override void OnModelCreating(ModelBuilder modelBuilder)\n    {{\n        {statement}\n    }}\n"), member));
        Assert.NotEmpty(titles);
        Assert.DoesNotContain(titles, title => title.StartsWith(Title, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Not_for_one_property_alone() => Assert.Equal(
        2,
        (await TitlesAsync("public class Patient { public int Id { get; set; } public string [|Name|] { get; set; } = \"\"; }\n" + Context(""))).Count);

    [Fact]
    public async Task Not_where_another_context_has_an_attribute_s_length() => Assert.DoesNotContain(
        await TitlesAsync(
            Source(Context(""))
            + "public class Letter { public int Id { get; set; } [MaxLength(9)] public string Code { get; set; } = \"\"; }\n"
            + Context("\n    public DbSet<Letter> Letters => Set<Letter>();\n").Replace("ClinicContext", "PostContext", StringComparison.Ordinal)),
        title => title.Contains("ConfigureConventions", StringComparison.Ordinal));

    private static string Source(string context, string member = "", bool isFixed = false) => $$"""
        public class Patient
        {
            public int Id { get; set; }
            public string {{(isFixed ? "Name" : "[|Name|]")}} { get; set; } = "";
            public string? {{(isFixed ? "Notes" : "[|Notes|]")}} { get; set; }
            {{member}}
        }
        {{context}}
        """;

    private static string Context(string members) => $$"""
        public class ClinicContext : DbContext
        {
            public DbSet<Patient> Patients => Set<Patient>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");{{(members.Length == 0 ? "\n" : members.StartsWith("\n\n", StringComparison.Ordinal) ? members : "\n" + members)}}}

        """;

    private static string Conventions(string statements) =>
        $"    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)\n    {{\n        {statements}\n    }}\n";

    private static async Task<IReadOnlyList<string>> TitlesAsync(string source)
    {
        var (solution, findings, run) = await Fix.CreateAsync(source);
        var actions = await run.ActionsAsync(solution, [findings.First(finding => finding.GetMessage().Contains("Name", StringComparison.Ordinal))]);
        return [.. actions.Select(action => action.Action.Title)];
    }
}
