using ModelLint.Rules.Properties;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.Properties;

using Rule = VerifyRule<EnumNameLongerThanColumn>;

public sealed class EnumNameLongerThanColumnTests
{
    /// <summary>What these lambdas write are no names.</summary>
    [Theory]
    [InlineData("HasConversion(k => k == Kind.A ? \"a\" : \"b\", text => Kind.A)")]
    [InlineData("HasConversion<string>(k => k == Kind.A ? \"a\" : \"b\", text => Kind.A)")]
    public Task Converted_by_hand(string conversion) => VerifyRule<EnumNameLongerThanColumn>.AnalyzerAsync(
        "enum Kind { A, MuchLonger } class Note { public int Id { get; set; } public Kind Kind { get; set; } }" + TestContext.For("Note", $"b.Entity<Note>().Property(n => n.Kind).{conversion}.HasMaxLength(4);"));

    private const string Visit = """
        enum Status { Planned, Arrived, CheckedOut }
        class Visit { public int Id { get; set; } public Status [|Status|] { get; set; } }
        """;

    private static readonly string Silent = Visit.Replace("[|Status|]", "Status");

    [Fact]
    public Task A_name_that_does_not_fit() => Rule.AnalyzerAsync(
        Visit.Replace("[|Status|]", "{|#0:Status|}") + TestContext.For("Visit", "b.Entity<Visit>().Property(v => v.Status).HasConversion<string>().HasMaxLength(8);"),
        new DiagnosticResult("MDL0035").WithLocation(0)
            .WithMessage("Member 'CheckedOut' of enum 'Status' has 10 characters, and the column of property 'Status' of entity type 'Visit' takes 8")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Visit").WithProperty("Members", "Status").WithProperty("Table", "Visits"));

    [Theory]
    [InlineData("b.Entity<Visit>().Property(v => v.Status).HasConversion<string>().HasMaxLength(9);")]
    [InlineData("b.Entity<Visit>().Property(v => v.Status).HasConversion(typeof(string)).HasMaxLength(9);")]
    [InlineData("b.Entity<Visit>().Property(v => v.Status).HasConversion<Microsoft.EntityFrameworkCore.Storage.ValueConversion.EnumToStringConverter<Status>>().HasMaxLength(9);")]
    [InlineData("b.Entity<Visit>().Property(v => v.Status).HasConversion(new Microsoft.EntityFrameworkCore.Storage.ValueConversion.EnumToStringConverter<Status>()).HasMaxLength(9);")]
    [InlineData("b.Entity<Visit>().Property(v => v.Status).HasConversion<string>().HasMaxLength(9).IsUnicode(false);")]
    [InlineData("b.Entity<Visit>().Property(v => v.Status).HasConversion<string>().HasColumnType(\"varchar(9)\");")]
    [InlineData("b.Entity<Visit>().Property(v => v.Status).HasConversion<string>().HasMaxLength(9); b.Entity<Visit>().HasIndex(v => v.Status);")]
    public Task Stored_by_name(string configuration) => Rule.AnalyzerAsync(Visit + TestContext.For("Visit", configuration));

    [Fact]
    public Task On_PostgreSQL() => Rule.AnalyzerAsync(
        Visit + TestContext.For("Visit", "b.Entity<Visit>().Property(v => v.Status).HasConversion<string>().HasMaxLength(9);", provider: "UseNpgsql()"));

    [Fact]
    public Task For_all_of_an_enum() => Rule.AnalyzerAsync(
        Visit.Replace("Status [|Status|]", "Status? [|Status|]") + TestContext.For("Visit", conventions: "c.Properties<Status>().HaveConversion<string>().HaveMaxLength(5);"));

    [Fact]
    public Task By_attribute() => Rule.AnalyzerAsync(
        Visit.Replace("public Status", "[MaxLength(5)] public Status") + TestContext.For("Visit", "b.Entity<Visit>().Property(v => v.Status).HasConversion<string>();"));

    [Theory]
    [InlineData("b.Entity<Visit>().Property(v => v.Status).HasConversion<string>().HasMaxLength(10);")]
    [InlineData("b.Entity<Visit>().Property(v => v.Status).HasConversion<string>();")]
    [InlineData("b.Entity<Visit>().Property(v => v.Status).HasConversion<string>(); b.Entity<Visit>().HasIndex(v => v.Status);")]
    [InlineData("b.Entity<Visit>().Property(v => v.Status).HasConversion<string>().HasColumnType(\"nvarchar(max)\").HasMaxLength(5);")]
    [InlineData("b.Entity<Visit>().Property(v => v.Status).HasMaxLength(5);")]
    [InlineData("b.Entity<Visit>().Property(v => v.Status).HasConversion<int>().HasMaxLength(5);")]
    [InlineData("b.Entity<Visit>().Property(v => v.Status).HasConversion(s => s.ToString().Substring(0, 1), c => Enum.GetValues<Status>().First(s => s.ToString()[0] == c[0])).HasMaxLength(1);")]
    [InlineData("b.Entity<Visit>().Property(v => v.Status).HasConversion<Letters>().HasMaxLength(1);")]
    [InlineData("b.Entity<Visit>().Property(v => v.Status).HasConversion(new Letters()).HasMaxLength(1);")]
    [InlineData("b.Entity<Visit>().Property(v => v.Status).HasConversion<string>().HasMaxLength(5); b.Entity<Visit>().ToView(\"Visits\");")]
    [InlineData("b.Entity<Visit>().Ignore(v => v.Status);")]
    public Task What_fits_or_is_stored_otherwise(string configuration) => Rule.AnalyzerAsync(
        Silent
        + "class Letters() : Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter<Status, string>(s => s.ToString().Substring(0, 1), c => Status.Planned);"
        + TestContext.For("Visit", configuration));

    [Fact]
    public Task SQLite_keeps_to_no_length() => Rule.AnalyzerAsync(
        Silent + TestContext.For("Visit", "b.Entity<Visit>().Property(v => v.Status).HasConversion<string>().HasMaxLength(5);", provider: "UseSqlite()"));

    [Fact]
    public Task Of_two_names_for_one_value_either_may_be_written() => Rule.AnalyzerAsync(
        Silent.Replace("CheckedOut", "Left, CheckedOut = Left") + TestContext.For("Visit", "b.Entity<Visit>().Property(v => v.Status).HasConversion<string>().HasMaxLength(7);"));

    [Theory]
    [InlineData(4, true)]
    [InlineData(7, false)]
    public Task Of_flags_each_name_has_to_fit(int length, bool isReported) => Rule.AnalyzerAsync(
        """
        [Flags] enum Rights { None = 0, Read = 1, Write = 2, Execute = 4 }
        class Visit { public int Id { get; set; } public Rights [|Rights|] { get; set; } }
        """.Replace("[|Rights|]", isReported ? "[|Rights|]" : "Rights") + TestContext.For("Visit", $"b.Entity<Visit>().Property(v => v.Rights).HasConversion<string>().HasMaxLength({length});"));

    [Fact]
    public Task In_complex_and_owned_types() => Rule.AnalyzerAsync(
        """
        enum Kind { Home, Work, Emergency }
        class Patient { public int Id { get; set; } public Phone First { get; set; } = new(); public Fax Second { get; set; } = new(); }
        class Phone { public Kind [|Kind|] { get; set; } }
        class Fax { public Kind [|Kind|] { get; set; } }
        """ + TestContext.For("Patient", "b.Entity<Patient>().ComplexProperty(p => p.First).Property(f => f.Kind).HasConversion<string>().HasMaxLength(5); b.Entity<Patient>().OwnsOne(p => p.Second).Property(f => f.Kind).HasConversion<string>().HasMaxLength(5);"));

    [Fact]
    public Task A_length_that_is_not_known() => Verify<EnumNameLongerThanColumn>.AnalyzerAsync(
        Silent + TestContext.For("Visit", "b.Entity<Visit>().Property(v => v.Status).HasConversion<string>().HasMaxLength(Environment.ProcessorCount);"));

    [Fact]
    public Task An_option_s_provider() => new AnalyzerTest<EnumNameLongerThanColumn>
    {
        TestCode = Visit + TestContext.For("Visit", "b.Entity<Visit>().Property(v => v.Status).HasConversion<string>().HasMaxLength(5);", provider: null),
        Providers = Tests.EFCore.Providers.None,
        TestState = { AnalyzerConfigFiles = { ("/.editorconfig", "root = true\n[*.cs]\nmodellint.database_provider = mysql") } },
    }.RunAsync();
}
