using ModelLint.Rules.Properties;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.Properties;

using Rule = VerifyRule<BooleanPropertyWithoutDefault>;

public sealed class BooleanPropertyWithoutDefaultTests
{
    private const string User = "class User { public int Id { get; set; } public bool [|IsActive|] { get; set; } }";

    private static readonly string Silent = User.Replace("[|IsActive|]", "IsActive");

    [Fact]
    public Task Without_a_default() => Rule.AnalyzerAsync(
        User.Replace("[|IsActive|]", "{|#0:IsActive|}") + TestContext.For("User"),
        new DiagnosticResult("MDL0012").WithLocation(0)
            .WithMessage("Boolean property 'IsActive' of entity type 'User' has no default in the database")
            .WithProperty("Context", "Context").WithProperty("EntityType", "User").WithProperty("Members", "IsActive").WithProperty("Table", "Users"));

    [Theory]
    [InlineData("UseNpgsql()")]
    [InlineData("UseSqlite()")]
    public Task On_every_database(string provider) => Rule.AnalyzerAsync(User + TestContext.For("User", provider: provider));

    [Theory]
    [InlineData("b.Entity<User>().Property(u => u.IsActive).IsRequired().HasColumnName(\"active\");")]
    [InlineData("b.Entity<User>().HasIndex(u => u.IsActive);")]
    [InlineData("b.Entity<User>().Property(u => u.IsActive).HasColumnType(\"bit\");")]
    [InlineData("b.Entity<User>().Property(u => u.IsActive).IsConcurrencyToken();")]
    [InlineData("b.Entity<User>().HasNoKey();")]
    public Task Configured_in_other_ways(string configuration) => Rule.AnalyzerAsync(User + TestContext.For("User", configuration));

    [Fact]
    public Task An_initializer_is_no_default_of_the_database() => Rule.AnalyzerAsync(User.Replace("{ get; set; } }", "{ get; set; } = true; }") + TestContext.For("User"));

    [Theory]
    [InlineData("b.Entity<User>().Property(u => u.IsActive).HasDefaultValue(true);")]
    [InlineData("b.Entity<User>().Property(u => u.IsActive).HasDefaultValue(false);")]
    [InlineData("b.Entity<User>().Property(u => u.IsActive).HasDefaultValueSql(\"1\");")]
    [InlineData("b.Entity<User>().Property(u => u.IsActive).HasComputedColumnSql(\"CAST(1 AS bit)\");")]
    [InlineData("b.Entity<User>().Property(u => u.IsActive).ValueGeneratedOnAdd();")]
    [InlineData("b.Entity<User>().Property(u => u.IsActive).HasConversion<string>();")]
    [InlineData("b.Entity<User>().Property(u => u.IsActive).HasConversion<int>();")]
    [InlineData("b.Entity<User>().HasKey(u => new { u.Id, u.IsActive });")]
    [InlineData("b.Entity<User>().HasAlternateKey(u => new { u.Id, u.IsActive });")]
    [InlineData("b.Entity<User>().Ignore(u => u.IsActive);")]
    [InlineData("b.Entity<User>().ToView(\"Users\");")]
    [InlineData("foreach (var p in b.Model.GetEntityTypes().SelectMany(e => e.GetProperties()).Where(p => p.ClrType == typeof(bool))) p.SetDefaultValue(false);")]
    public Task With_a_default_or_no_plain_column(string configuration) => Rule.AnalyzerAsync(Silent + TestContext.For("User", configuration));

    [Fact]
    public Task A_nullable_one() => Rule.AnalyzerAsync(Silent.Replace("bool", "bool?") + TestContext.For("User"));

    [Fact]
    public Task Flags_of_a_collection() => Rule.AnalyzerAsync(Silent.Replace("bool IsActive { get; set; }", "List<bool> Answers { get; set; } = [];") + TestContext.For("User"));

    [Fact]
    public Task The_discriminator() => Rule.AnalyzerAsync(
        """
        class User { public int Id { get; set; } public bool IsAdmin { get; set; } }
        class Admin : User;
        """ + TestContext.For("User, Admin", "b.Entity<User>().HasDiscriminator(u => u.IsAdmin).HasValue<User>(false).HasValue<Admin>(true);"));

    [Fact]
    public Task A_column_of_a_derived_type_is_null_in_the_rows_of_others() => Rule.AnalyzerAsync(
        """
        class User { public int Id { get; set; } }
        class Admin : User { public bool IsOwner { get; set; } }
        """ + TestContext.For("User, Admin"));

    [Theory]
    [InlineData("b.Entity<User>().UseTptMappingStrategy();")]
    [InlineData("b.Entity<User>().UseTpcMappingStrategy();")]
    public Task A_table_of_a_derived_type_s_own(string configuration) => Rule.AnalyzerAsync(
        """
        class User { public int Id { get; set; } public bool [|IsActive|] { get; set; } }
        class Admin : User { public bool [|IsOwner|] { get; set; } }
        """ + TestContext.For("User, Admin", configuration));

    [Fact]
    public Task In_complex_and_owned_types() => Rule.AnalyzerAsync(
        """
        class User { public int Id { get; set; } public Consent Consent { get; set; } = new(); public Phone Phone { get; set; } = new(); public Phone? Fax { get; set; } }
        class Consent { public bool {|#0:Mail|} { get; set; } }
        class Phone { public bool {|#1:IsMobile|} { get; set; } }
        """ + TestContext.For("User", "b.Entity<User>().ComplexProperty(u => u.Consent); b.Entity<User>().OwnsOne(u => u.Phone); b.Entity<User>().Navigation(u => u.Phone).IsRequired(); b.Entity<User>().Ignore(u => u.Fax);"),
        new DiagnosticResult("MDL0012").WithLocation(0).WithProperty("EntityType", "User").WithProperty("Members", "Consent.Mail"),
        new DiagnosticResult("MDL0012").WithLocation(1).WithProperty("EntityType", "Phone").WithProperty("Members", "IsMobile"));

    [Fact]
    public Task A_part_of_the_row_that_may_be_missing() => Rule.AnalyzerAsync(
        """
        class User { public int Id { get; set; } public Phone? Phone { get; set; } }
        class Phone { public string Number { get; set; } = ""; public bool IsMobile { get; set; } }
        """ + TestContext.For("User", "b.Entity<User>().OwnsOne(u => u.Phone);"));

    [Fact]
    public Task In_a_JSON_column() => Rule.AnalyzerAsync(
        """
        class User { public int Id { get; set; } public Phone Phone { get; set; } = new(); }
        class Phone { public bool IsMobile { get; set; } }
        """ + TestContext.For("User", "b.Entity<User>().OwnsOne(u => u.Phone, phone => phone.ToJson());"));

    [Fact]
    public Task A_default_that_is_not_known() => Verify<BooleanPropertyWithoutDefault>.AnalyzerAsync(
        Silent + "static class Defaults { public static void Set<T>(PropertyBuilder<T> property) => property.HasAnnotation(Environment.MachineName, 1); public static bool Get() => Environment.Is64BitProcess; }"
        + TestContext.For("User", "b.Entity<User>().Property(u => u.IsActive).HasDefaultValue(Defaults.Get());"));

    [Fact]
    public Task A_database_that_is_not_known() => new AnalyzerTest<BooleanPropertyWithoutDefault>
    {
        TestCode = Silent + TestContext.For("User", provider: null),
        Providers = Tests.EFCore.Providers.None,
    }.RunAsync();

    [Fact]
    public Task In_another_project() => new AnalyzerTest<BooleanPropertyWithoutDefault>
    {
        TestState =
        {
            Sources = { TestContext.For("User").Replace("Users =>", "[|Users|] =>", StringComparison.Ordinal) },
            AdditionalProjectReferences = { "Domain" },
            AdditionalProjects = { ["Domain"] = { Sources = { "public class User { public int Id { get; set; } public bool IsActive { get; set; } }" } } },
        },
    }.RunAsync();
}
