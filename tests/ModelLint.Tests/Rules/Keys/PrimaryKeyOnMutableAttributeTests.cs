using ModelLint.Rules.Keys;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.Keys;

public sealed class PrimaryKeyOnMutableAttributeTests
{
    private const string Account = "class Account { public int Number { get; set; } public string {|#0:Email|} { get; set; } = \"\"; public string Name { get; set; } = \"\"; }";

    private static readonly string Silent = Account.Replace("{|#0:Email|}", "Email");

    private static readonly DiagnosticResult Expected = new DiagnosticResult("MDL0045").WithLocation(0);

    private static Task VerifyAsync(string names, string source, params DiagnosticResult[] expected)
    {
        var test = new AnalyzerTest<PrimaryKeyOnMutableAttribute>
        {
            TestCode = source,
            TestState = { AnalyzerConfigFiles = { ("/.editorconfig", $"root = true\n[*.cs]\nmodellint.mutable_property_names = {names}") } },
        };
        test.TestState.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    [Fact]
    public Task An_email_address() => VerifyRule<PrimaryKeyOnMutableAttribute>.AnalyzerAsync(
        Account + TestContext.For("Account", "b.Entity<Account>().HasKey(a => a.Email);"),
        Expected.WithMessage("Primary key {'Email'} of entity type 'Account' includes 'Email', which can change")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Account").WithProperty("Members", "Email").WithProperty("Table", "Accounts"));

    [Theory]
    [InlineData("Name")]
    [InlineData("Title")]
    [InlineData("Slug")]
    [InlineData("PhoneNumber")]
    [InlineData("user_name")]
    [InlineData("ThingName")]
    [InlineData("ThingTitle")]
    public Task By_name(string name) => VerifyRule<PrimaryKeyOnMutableAttribute>.AnalyzerAsync(
        $"class Thing {{ [Key] public string {{|#0:{name}|}} {{ get; set; }} = \"\"; }}" + TestContext.For("Thing"), Expected);

    [Theory]
    [InlineData("UseNpgsql()")]
    [InlineData("UseSqlite()")]
    public Task On_other_databases(string provider) => VerifyRule<PrimaryKeyOnMutableAttribute>.AnalyzerAsync(
        "[PrimaryKey(nameof(Email))] " + Account + TestContext.For("Account", provider: provider), Expected);

    [Fact]
    public Task One_of_several() => VerifyRule<PrimaryKeyOnMutableAttribute>.AnalyzerAsync(
        Silent.Replace("int Number", "int {|#0:Number|}") + TestContext.For("Account", "b.Entity<Account>().HasKey(a => new { a.Number, a.Email });"),
        Expected.WithMessage("Primary key {'Number', 'Email'} of entity type 'Account' includes 'Email', which can change").WithProperty("Members", "Number,Email"));

    [Fact]
    public Task Other_names() => VerifyAsync("Number", Silent.Replace("int Number", "int {|#0:Number|}") + TestContext.For("Account", "b.Entity<Account>().HasKey(a => a.Number);"), Expected);

    [Theory]
    [InlineData("Id")]
    [InlineData("Code")]
    [InlineData("ThingId")]
    [InlineData("Iban")]
    [InlineData("Isbn")]
    [InlineData("NameId")]
    [InlineData("Nickname")]
    [InlineData("Address")] // Of a wallet, a host.
    public Task Not_by_name(string name) => VerifyRule<PrimaryKeyOnMutableAttribute>.AnalyzerAsync(
        $"class Thing {{ [Key] public string {name} {{ get; set; }} = \"\"; public string Name {{ get; set; }} = \"\"; }}" + TestContext.For("Thing"));

    [Theory]
    [InlineData("b.Entity<Account>().HasKey(a => a.Number); b.Entity<Account>().HasAlternateKey(a => a.Email);")]
    [InlineData("b.Entity<Account>().HasKey(a => a.Number); b.Entity<Account>().HasIndex(a => a.Email).IsUnique();")]
    [InlineData("b.Entity<Account>().HasNoKey();")]
    [InlineData("b.Entity<Account>().HasKey(a => a.Email); b.Entity<Account>().ToView(\"Accounts\");")]
    public Task No_primary_key_of_a_table(string configuration) => VerifyRule<PrimaryKeyOnMutableAttribute>.AnalyzerAsync(Silent + TestContext.For("Account", configuration));

    [Fact]
    public Task Other_names_in_place_of_the_usual_ones() => VerifyAsync("Number", Silent + TestContext.For("Account", "b.Entity<Account>().HasKey(a => a.Email);"));

    [Fact]
    public Task A_foreign_key_to_it() => VerifyRule<PrimaryKeyOnMutableAttribute>.AnalyzerAsync(
        Account + "class Login { public string Email { get; set; } = \"\"; public int Day { get; set; } public Account Account { get; set; } = null!; }"
        + TestContext.For("Account, Login", "b.Entity<Account>().HasKey(a => a.Email); b.Entity<Login>().HasKey(l => new { l.Email, l.Day }); b.Entity<Login>().HasOne(l => l.Account).WithMany().HasForeignKey(l => l.Email);"), Expected);

    [Theory]
    [InlineData("[PrimaryKey(nameof(Name))]")]
    [InlineData("[PrimaryKey(nameof(StoreId), nameof(Name))]")]
    public Task A_setting_that_code_asks_for_by_name(string key) => VerifyRule<PrimaryKeyOnMutableAttribute>.AnalyzerAsync(
        key + " class StoreSetting { public int StoreId { get; set; } public string Name { get; set; } = \"\"; public string Value { get; set; } = \"\"; }" + TestContext.For("StoreSetting"));

    [Fact]
    public Task An_owned_type() => VerifyRule<PrimaryKeyOnMutableAttribute>.AnalyzerAsync(
        "class Person { public int Id { get; set; } public List<Label> Labels { get; } = []; } class Label { public string Name { get; set; } = \"\"; }"
        + TestContext.For("Person", "b.Entity<Person>().OwnsMany(p => p.Labels, label => label.HasKey(l => l.Name));"));

    [Fact]
    public Task A_key_that_is_not_known() => Verify<PrimaryKeyOnMutableAttribute>.AnalyzerAsync(
        Silent + TestContext.For("Account", "if (Environment.TickCount > 0) b.Entity<Account>().HasKey(a => a.Email); else b.Entity<Account>().HasKey(a => a.Number);"));
}
