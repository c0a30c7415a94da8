using ModelLint.Rules.Properties;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.Properties;

using Rule = VerifyRule<SensitivePropertyInPlainText>;

public sealed class SensitivePropertyInPlainTextTests
{
    private static string User(string name, string type = "string") => $$"""class User { public int Id { get; set; } public {{type}} {{name}} { get; set; } = default!; }""";

    [Fact]
    public Task A_secret() => Rule.AnalyzerAsync(
        User("{|#0:Password|}") + TestContext.For("User"),
        new DiagnosticResult("MDL0046").WithLocation(0)
            .WithMessage("Property 'Password' of entity type 'User' is named as a secret and stored as plain text")
            .WithProperty("Context", "Context").WithProperty("EntityType", "User").WithProperty("Members", "Password").WithProperty("Table", "Users"));

    [Theory]
    [InlineData("SmtpPassword")]
    [InlineData("ClientSecret")]
    [InlineData("StripeApiKey")]
    [InlineData("Api_Key")]
    [InlineData("APIKey")]
    [InlineData("SSN")]
    [InlineData("ssn")]
    [InlineData("CreditCardNumber")]
    [InlineData("RefreshToken")]
    [InlineData("privateKey")]
    public Task By_its_name(string name) => Rule.AnalyzerAsync(User($"[|{name}|]") + TestContext.For("User", $"b.Entity<User>().Property(u => u.{name});"));

    [Theory]
    [InlineData("PasswordHash")]
    [InlineData("HashedPassword")]
    [InlineData("EncryptedSecret")]
    [InlineData("PasswordSalt")]
    [InlineData("MaskedCardNumber")]
    [InlineData("PasswordHint")]
    [InlineData("SecretName")]
    [InlineData("ApiKeyId")]
    [InlineData("Token")]
    [InlineData("CardNumberLast4")]
    [InlineData("Secretary")]
    [InlineData("PublicKey")]
    [InlineData("Assn")]
    public Task Other_names(string name) => Rule.AnalyzerAsync(User(name) + TestContext.For("User"));

    [Theory]
    [InlineData("UseNpgsql()")]
    [InlineData("UseSqlite()")]
    public Task On_every_database(string provider) => Rule.AnalyzerAsync(User("[|Password|]", "string?") + TestContext.For("User", provider: provider));

    [Theory]
    [InlineData("b.Entity<User>().Property(u => u.Password).HasConversion(p => Vault.Encrypt(p), p => Vault.Decrypt(p));")]
    [InlineData("b.Entity<User>().Property(u => u.Password).HasConversion<Vault.Converter>();")]
    [InlineData("b.Entity<User>().Property(u => u.Password).HasConversion<byte[]>();")]
    [InlineData("b.Entity<User>().Ignore(u => u.Password);")]
    [InlineData("b.Entity<User>().ToView(\"Users\");")]
    public Task Converted_or_not_stored(string configuration) => Verify<SensitivePropertyInPlainText>.AnalyzerAsync(
        User("Password") + """
            static class Vault
            {
                public static string Encrypt(string text) => text;
                public static string Decrypt(string text) => text;
                public class Converter() : Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter<string, string>(text => Encrypt(text), text => Decrypt(text));
            }
            """ + TestContext.For("User", configuration));

    [Theory]
    [InlineData("bool")]
    [InlineData("byte[]")]
    [InlineData("DateTimeOffset")]
    [InlineData("List<string>")]
    public Task What_is_no_text(string type) => Rule.AnalyzerAsync(User("Password", type) + TestContext.For("User"));

    [Theory]
    [InlineData("[EncryptColumn]")]
    [InlineData("[ProtectedPersonalData]")]
    [InlineData("[NotMapped]")]
    public Task With_an_attribute_that_says_so(string attribute) => Rule.AnalyzerAsync(
        User("Password").Replace("public string", $"{attribute} public string")
        + "class EncryptColumnAttribute : Attribute; class ProtectedPersonalDataAttribute : Attribute;" + TestContext.For("User"));

    [Fact]
    public Task In_complex_and_owned_types_and_not_in_JSON() => Rule.AnalyzerAsync(
        """
        class User { public int Id { get; set; } public Login Login { get; set; } = new(); public Card Card { get; set; } = new(); public Mail Mail { get; set; } = new(); }
        class Login { public string [|Password|] { get; set; } = ""; }
        class Card { public string [|CardNumber|] { get; set; } = ""; }
        class Mail { public string Password { get; set; } = ""; }
        """ + TestContext.For("User", "b.Entity<User>().ComplexProperty(u => u.Login); b.Entity<User>().OwnsOne(u => u.Card); b.Entity<User>().OwnsOne(u => u.Mail, mail => mail.ToJson());"));

    [Fact]
    public Task Members_of_packages() => Verify<SensitivePropertyInPlainText>.AnalyzerAsync(
        """
        class User : Microsoft.AspNetCore.Identity.IdentityUser;
        class Context : Microsoft.AspNetCore.Identity.EntityFrameworkCore.IdentityDbContext<User>
        {
            protected override void OnConfiguring(DbContextOptionsBuilder o) => o.UseSqlServer();
        }
        """);

    [Fact]
    public Task A_conversion_that_is_not_known() => Verify<SensitivePropertyInPlainText>.AnalyzerAsync(
        User("Password")
        + "static class Protection { public static void Protect(object model) => ((dynamic)model).Protect(); }"
        + TestContext.For("User", "Protection.Protect(b.Entity<User>().Property(u => u.Password));"));

    [Theory]
    [InlineData("Pin", "[|DoorPin|]", "Password")]
    [InlineData("pass_code, Pin", "[|PassCode|]", "Secret")]
    public Task Names_by_option(string option, string reported, string silent) => new AnalyzerTest<SensitivePropertyInPlainText>
    {
        TestCode = $$"""class User { public int Id { get; set; } public string {{reported}} { get; set; } = ""; public string {{silent}} { get; set; } = ""; }""" + TestContext.For("User"),
        TestState = { AnalyzerConfigFiles = { ("/.editorconfig", $"root = true\n[*.cs]\nmodellint.sensitive_property_names = {option}") } },
    }.RunAsync();
}
