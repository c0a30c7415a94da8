using ModelLint.Rules.Indexes;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.Indexes;

public sealed class IndexedStringTooLongTests
{
    private const string Document = "class Document { public int Id { get; set; } public string {|#0:Path|} { get; set; } = \"\"; public string Name { get; set; } = \"\"; public Guid Owner { get; set; } public Kind Kind { get; set; } } enum Kind { Draft, Final }";

    private static readonly string Silent = Document.Replace("{|#0:Path|}", "Path");

    private static readonly DiagnosticResult Expected = new DiagnosticResult("MDL0036").WithLocation(0);

    private static Task OnMySqlAsync(string source, params DiagnosticResult[] expected)
    {
        var test = new AnalyzerTest<IndexedStringTooLong>
        {
            TestCode = source,
            TestState = { AnalyzerConfigFiles = { ("/.editorconfig", "root = true\n[*.cs]\nmodellint.database_provider = mysql") } },
        };
        test.TestState.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    [Fact]
    public Task Without_a_bound() => VerifyRule<IndexedStringTooLong>.AnalyzerAsync(
        Document + TestContext.For("Document", "b.Entity<Document>().Property(d => d.Path).HasColumnType(\"nvarchar(max)\"); b.Entity<Document>().HasIndex(d => d.Path);"),
        Expected.WithMessage("Index {'Path'} of entity type 'Document' is over 'Path', which has no bound: SQL Server indexes no more than 1700 bytes")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Document").WithProperty("Members", "Path").WithProperty("Table", "Documents"));

    [Fact]
    public Task Longer_than_an_index() => VerifyRule<IndexedStringTooLong>.AnalyzerAsync(
        Document + TestContext.For("Document", "b.Entity<Document>().Property(d => d.Path).HasMaxLength(851); b.Entity<Document>().HasIndex(d => d.Path);"),
        Expected.WithMessage("Index {'Path'} of entity type 'Document' is over up to 1702 bytes: SQL Server indexes no more than 1700 bytes"));

    [Fact]
    public Task Longer_than_a_primary_key() => VerifyRule<IndexedStringTooLong>.AnalyzerAsync(
        Document + TestContext.For("Document", "b.Entity<Document>().Property(d => d.Path).HasMaxLength(451); b.Entity<Document>().HasKey(d => d.Path);"),
        Expected.WithMessage("Primary key {'Path'} of entity type 'Document' is over up to 902 bytes: SQL Server indexes no more than 900 bytes"));

    [Fact]
    public Task Longer_than_an_alternate_key() => VerifyRule<IndexedStringTooLong>.AnalyzerAsync(
        Document + TestContext.For("Document", "b.Entity<Document>().Property(d => d.Path).HasMaxLength(1000); b.Entity<Document>().HasAlternateKey(d => d.Path);"),
        Expected.WithMessage("Alternate key {'Path'} of entity type 'Document' is over up to 2000 bytes: SQL Server indexes no more than 1700 bytes"));

    [Theory]
    // What EF Core gives a string in a key or index, twice, and with a key's other column.
    [InlineData("b.Entity<Document>().HasIndex(d => new { d.Path, d.Name });")]
    [InlineData("b.Entity<Document>().HasKey(d => new { d.Path, d.Owner });")]
    [InlineData("b.Entity<Document>().Property(d => d.Path).HasColumnType(\"varchar(max)\"); b.Entity<Document>().HasIndex(d => d.Path);")]
    [InlineData("b.Entity<Document>().Property(d => d.Path).HasColumnType(\"text\"); b.Entity<Document>().HasIndex(d => d.Path);")]
    [InlineData("b.Entity<Document>().Property(d => d.Path).HasColumnType(\"varchar(1701)\"); b.Entity<Document>().HasIndex(d => d.Path);")]
    [InlineData("b.Entity<Document>().Property(d => d.Path).HasMaxLength(1701).IsUnicode(false); b.Entity<Document>().HasIndex(d => d.Path);")]
    [InlineData("b.Entity<Document>().HasKey(d => d.Id).IsClustered(false); b.Entity<Document>().Property(d => d.Path).HasMaxLength(451); b.Entity<Document>().HasIndex(d => d.Path).IsClustered();")]
    [InlineData("b.Entity<Document>().Property(d => d.Path).HasMaxLength(851); b.Entity<Document>().HasIndex(d => d.Path).HasFilter(\"[Id] > 1\").IsUnique();")]
    public Task On_SQL_Server(string configuration) => VerifyRule<IndexedStringTooLong>.AnalyzerAsync(Document + TestContext.For("Document", configuration), Expected);

    [Fact]
    public Task By_attributes() => VerifyRule<IndexedStringTooLong>.AnalyzerAsync(
        "[Index(nameof(Path))] " + Document.Replace("public string {|", "[MaxLength(1000)] public string {|") + TestContext.For("Document"), Expected);

    [Theory]
    [InlineData("b.Entity<Document>().Property(d => d.Path).HasMaxLength(2705); b.Entity<Document>().HasIndex(d => d.Path);")]
    [InlineData("b.Entity<Document>().Property(d => d.Path).HasMaxLength(2000); b.Entity<Document>().Property(d => d.Name).HasMaxLength(1000); b.Entity<Document>().HasIndex(d => new { d.Path, d.Name });")]
    [InlineData("b.Entity<Document>().Property(d => d.Path).HasMaxLength(3000); b.Entity<Document>().HasKey(d => d.Path);")]
    public Task On_PostgreSQL(string configuration) => VerifyRule<IndexedStringTooLong>.AnalyzerAsync(
        Document + TestContext.For("Document", configuration, "UseNpgsql()"), Expected);

    [Theory]
    [InlineData("b.Entity<Document>().Property(d => d.Path).HasColumnType(\"longtext\"); b.Entity<Document>().HasIndex(d => d.Path);")]
    [InlineData("b.Entity<Document>().Property(d => d.Path).HasMaxLength(3073); b.Entity<Document>().HasIndex(d => d.Path);")]
    [InlineData("b.Entity<Document>().Property(d => d.Path).HasColumnType(\"varchar(4000)\"); b.Entity<Document>().HasIndex(d => d.Path);")]
    public Task On_MySQL(string configuration) => OnMySqlAsync(Document + TestContext.For("Document", configuration, provider: null), Expected);

    private const string Pomelo = "UseMySql(\"Server=-\", new MySqlServerVersion(\"8.0.36\"))";

    [Fact]
    public Task On_MySQL_with_Pomelo() => Verify<IndexedStringTooLong>.AnalyzerAsync(
        Document + TestContext.For("Document", "b.Entity<Document>().Property(d => d.Path).HasMaxLength(769); b.Entity<Document>().HasIndex(d => d.Path);", Pomelo),
        Expected.WithMessage("Index {'Path'} of entity type 'Document' is over up to 3076 bytes: MySQL indexes no more than 3072 bytes"));

    private const string Code = "class Code { public int Id { get; set; } public string {|#0:A|} { get; set; } = \"\"; public string B { get; set; } = \"\"; public string C { get; set; } = \"\"; public string D { get; set; } = \"\"; }";

    [Theory]
    [InlineData("b.Entity<Code>().HasIndex(c => new { c.A, c.B, c.C, c.D });", true)] // 255 characters each.
    [InlineData("b.Entity<Code>().HasIndex(c => new { c.A, c.B, c.C });", false)]
    [InlineData("b.HasCharSet(\"utf8mb4\"); b.Entity<Code>().Property(c => c.A).HasMaxLength(769); b.Entity<Code>().HasIndex(c => c.A);", true)]
    [InlineData("b.UseCollation(\"utf8mb4_0900_ai_ci\"); b.Entity<Code>().Property(c => c.A).HasMaxLength(769); b.Entity<Code>().HasIndex(c => c.A);", true)]
    [InlineData("b.HasCharSet(CharSet.Utf8Mb4); b.Entity<Code>().Property(c => c.A).HasMaxLength(769); b.Entity<Code>().HasIndex(c => c.A);", true)]
    [InlineData("b.HasCharSet(\"utf8mb3\"); b.Entity<Code>().Property(c => c.A).HasMaxLength(1024); b.Entity<Code>().HasIndex(c => c.A);", false)]
    [InlineData("b.HasCharSet(\"utf8mb3\"); b.Entity<Code>().Property(c => c.A).HasMaxLength(1025); b.Entity<Code>().HasIndex(c => c.A);", true)]
    [InlineData("b.HasCharSet(\"latin1\"); b.Entity<Code>().Property(c => c.A).HasMaxLength(3072); b.Entity<Code>().HasIndex(c => c.A);", false)]
    [InlineData("b.HasCharSet(CharSet.Latin1); b.Entity<Code>().Property(c => c.A).HasMaxLength(3073); b.Entity<Code>().HasIndex(c => c.A);", true)]
    [InlineData("b.Entity<Code>().Property(c => c.A).HasMaxLength(1000).HasCharSet(\"ascii\"); b.Entity<Code>().HasIndex(c => c.A);", false)]
    [InlineData("b.Entity<Code>().Property(c => c.A).HasMaxLength(1000).UseCollation(\"ascii_bin\"); b.Entity<Code>().HasIndex(c => c.A);", false)]
    [InlineData("b.Entity<Code>().Property(c => c.A).HasMaxLength(1000); b.Entity<Code>().HasCharSet(\"ascii\").HasIndex(c => c.A);", false)]
    [InlineData("b.Entity<Code>().Property(c => c.A).HasMaxLength(1000); b.Entity<Code>().HasIndex(c => c.A); b.HasCharSet(Environment.MachineName);", false)]
    [InlineData("b.Entity<Code>().Property(c => c.A).HasColumnType(\"nvarchar(1024)\"); b.Entity<Code>().HasIndex(c => c.A);", false)]
    [InlineData("b.Entity<Code>().Property(c => c.A).HasMaxLength(1000); b.Entity<Code>().HasIndex(c => c.A).HasPrefixLength(100);", false)]
    public Task By_character_set(string configuration, bool isTooLong) => Verify<IndexedStringTooLong>.AnalyzerAsync(
        "using Pomelo.EntityFrameworkCore.MySql.Infrastructure;\n" + (isTooLong ? Code : Code.Replace("{|#0:A|}", "A")) + TestContext.For("Code", configuration, Pomelo), isTooLong ? [Expected] : []);

    [Fact]
    public Task By_the_attribute_of_a_character_set() => Verify<IndexedStringTooLong>.AnalyzerAsync(
        Code.Replace("public string {|#0:A|}", "[MySqlCharSet(\"latin1\"), MaxLength(1000)] public string A") + TestContext.For("Code", "b.Entity<Code>().HasIndex(c => c.A);", Pomelo));

    [Theory]
    [InlineData("b.Entity<Document>().HasIndex(d => d.Path);")]
    [InlineData("b.Entity<Document>().HasKey(d => d.Path);")]
    [InlineData("b.Entity<Document>().HasIndex(d => new { d.Path, d.Owner });")]
    [InlineData("b.Entity<Document>().Property(d => d.Path).HasMaxLength(850); b.Entity<Document>().HasIndex(d => d.Path);")]
    [InlineData("b.Entity<Document>().Property(d => d.Path).HasMaxLength(850); b.Entity<Document>().HasKey(d => d.Path).IsClustered(false);")]
    [InlineData("b.Entity<Document>().Property(d => d.Path).HasMaxLength(1700).IsUnicode(false); b.Entity<Document>().HasIndex(d => d.Path);")]
    [InlineData("b.Entity<Document>().Property(d => d.Path).HasColumnType(\"nvarchar(max)\"); b.Entity<Document>().HasIndex(d => d.Owner).IncludeProperties(d => d.Path);")]
    [InlineData("b.Entity<Document>().Property(d => d.Path).HasColumnType(\"nvarchar(max)\");")]
    [InlineData("b.Entity<Document>().Property(d => d.Kind).HasConversion<string>(); b.Entity<Document>().HasIndex(d => new { d.Kind, d.Path });")]
    [InlineData("b.Entity<Document>().ToView(\"Documents\"); b.Entity<Document>().HasIndex(d => new { d.Path, d.Name });")]
    public Task Short_enough_for_SQL_Server(string configuration) => VerifyRule<IndexedStringTooLong>.AnalyzerAsync(Silent + TestContext.For("Document", configuration));

    [Theory]
    // Legal, and asked after by another rule.
    [InlineData("b.Entity<Document>().HasIndex(d => d.Path);")]
    [InlineData("b.Entity<Document>().Property(d => d.Path).HasColumnType(\"text\"); b.Entity<Document>().HasIndex(d => d.Path);")]
    [InlineData("b.Entity<Document>().Property(d => d.Path).HasMaxLength(2704); b.Entity<Document>().HasIndex(d => d.Path);")]
    [InlineData("b.Entity<Document>().Property(d => d.Path).HasMaxLength(5000); b.Entity<Document>().HasIndex(d => d.Path).HasMethod(\"hash\");")]
    [InlineData("b.Entity<Document>().Property(d => d.Path).HasMaxLength(5000); b.Entity<Document>().HasIndex(d => d.Path).HasMethod(\"gin\").HasOperators(\"gin_trgm_ops\");")]
    public Task Short_enough_for_PostgreSQL(string configuration) => VerifyRule<IndexedStringTooLong>.AnalyzerAsync(Silent + TestContext.For("Document", configuration, "UseNpgsql()"));

    [Theory]
    [InlineData("b.Entity<Document>().HasIndex(d => d.Path);")]
    [InlineData("b.Entity<Document>().Property(d => d.Path).HasMaxLength(1000); b.Entity<Document>().HasIndex(d => d.Path);")]
    public Task Perhaps_short_enough_for_MySQL(string configuration) => OnMySqlAsync(Silent + TestContext.For("Document", configuration, provider: null));

    [Fact]
    public Task SQLite_has_no_limit() => VerifyRule<IndexedStringTooLong>.AnalyzerAsync(
        Silent + TestContext.For("Document", "b.Entity<Document>().Property(d => d.Path).HasMaxLength(9000); b.Entity<Document>().HasIndex(d => d.Path);", "UseSqlite()"));

    [Fact]
    public Task A_foreign_key_is_as_long_as_its_key() => VerifyRule<IndexedStringTooLong>.AnalyzerAsync(
        "class Folder { public string {|#0:Id|} { get; set; } = \"\"; } class Document { public int Id { get; set; } public string FolderId { get; set; } = \"\"; public Folder Folder { get; set; } = null!; }"
        + TestContext.For("Document, Folder", "b.Entity<Folder>().Property(f => f.Id).HasMaxLength(500);"), Expected);

    [Theory]
    [InlineData("b.Entity<Document>().Property(d => d.Path).HasMaxLength(Environment.TickCount); b.Entity<Document>().HasIndex(d => d.Path);")]
    [InlineData("b.Entity<Document>().Property(d => d.Path).HasColumnType(Environment.MachineName); b.Entity<Document>().HasIndex(d => d.Path);")]
    public Task What_is_not_known(string configuration) => Verify<IndexedStringTooLong>.AnalyzerAsync(Silent + TestContext.For("Document", configuration));
}
