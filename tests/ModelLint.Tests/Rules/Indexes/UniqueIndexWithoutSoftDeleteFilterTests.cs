using ModelLint.Rules.Indexes;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.Indexes;

public sealed class UniqueIndexWithoutSoftDeleteFilterTests
{
    private const string User = "class User { public int Id { get; set; } public int {|#0:Number|} { get; set; } public int? Code { get; set; } public bool IsDeleted { get; set; } } ";

    private static readonly string Silent = User.Replace("{|#0:Number|}", "Number");

    private static readonly DiagnosticResult Expected = new DiagnosticResult("MDL0014").WithLocation(0);

    [Fact]
    public Task Without_a_filter() => VerifyRule<UniqueIndexWithoutSoftDeleteFilter>.AnalyzerAsync(
        User + TestContext.For("User", "b.Entity<User>().HasIndex(u => u.Number).IsUnique();"),
        Expected.WithMessage("Unique index {'Number'} of entity type 'User' has no filter, so rows deleted by 'IsDeleted' keep their values from being used again")
            .WithProperty("Context", "Context").WithProperty("EntityType", "User").WithProperty("Members", "Number").WithProperty("Table", "Users"));

    [Theory]
    [InlineData("UseSqlServer()")]
    [InlineData("UseNpgsql(\"-\")")]
    [InlineData("UseSqlite(\"-\")")]
    public Task On_each_database_that_has_filtered_indexes(string provider) => VerifyRule<UniqueIndexWithoutSoftDeleteFilter>.AnalyzerAsync(
        User + TestContext.For("User", "b.Entity<User>().HasIndex(u => new { u.Number, u.Code }).IsUnique();", provider), Expected);

    [Theory]
    [InlineData("b.Entity<User>().HasIndex(u => new { u.Number, u.Code }).IsUnique();")]
    [InlineData("b.Entity<User>().HasIndex(u => u.Number).IsUnique().HasFilter(null);")]
    [InlineData("b.Entity<User>().HasIndex(u => u.Number, \"Number\").IsUnique().HasDatabaseName(\"IX\");")]
    [InlineData("b.Entity<User>().HasIndex(u => u.Number).IsUnique(); b.Entity<User>().HasQueryFilter(u => !u.IsDeleted);")]
    public Task However_it_is_made(string configuration) => VerifyRule<UniqueIndexWithoutSoftDeleteFilter>.AnalyzerAsync(User + TestContext.For("User", configuration), Expected);

    [Fact]
    public Task By_attribute_and_by_time() => VerifyRule<UniqueIndexWithoutSoftDeleteFilter>.AnalyzerAsync(
        "[Index(nameof(Number), IsUnique = true)] " + User.Replace("bool IsDeleted", "DateTimeOffset? DeletedAt") + TestContext.For("User"), Expected);

    [Fact]
    public Task Soft_deleted_by_the_base_class_and_the_base_entity_type() => VerifyRule<UniqueIndexWithoutSoftDeleteFilter>.AnalyzerAsync(
        """
        abstract class Entity { public int Id { get; set; } public DateTime? DeletedAt { get; set; } }
        class Person : Entity { public int {|#0:Number|} { get; set; } }
        class Doctor : Person { public int {|#1:License|} { get; set; } }
        """ + TestContext.For("Person, Doctor", "b.Entity<Person>().HasIndex(p => p.Number).IsUnique(); b.Entity<Doctor>().HasIndex(d => d.License).IsUnique();"),
        Expected, new DiagnosticResult("MDL0014").WithLocation(1));

    [Fact]
    public Task A_shadow_property() => VerifyRule<UniqueIndexWithoutSoftDeleteFilter>.AnalyzerAsync(
        User.Replace("public bool IsDeleted { get; set; } ", "") + TestContext.For("User", "b.Entity<User>().Property<bool>(\"IsDeleted\"); b.Entity<User>().HasIndex(u => u.Number).IsUnique();"), Expected);

    [Theory]
    [InlineData("b.Entity<User>().HasIndex(u => u.Number).IsUnique().HasFilter(\"[IsDeleted] = 0\");")]
    [InlineData("b.Entity<User>().HasIndex(u => u.Number).IsUnique().HasFilter(\"[Number] > 0\");")]
    [InlineData("b.Entity<User>().HasIndex(u => new { u.Number, u.IsDeleted }).IsUnique();")]
    [InlineData("b.Entity<User>().HasIndex(u => u.Number);")]
    [InlineData("b.Entity<User>().HasIndex(u => u.Number).IsUnique(false);")]
    [InlineData("b.Entity<User>().HasAlternateKey(u => u.Number);")]
    [InlineData("b.Entity<User>().HasKey(u => u.Number);")]
    [InlineData("b.Entity<User>().HasIndex(u => u.Id).IsUnique();")]
    [InlineData("b.Entity<User>().HasKey(u => u.Number); b.Entity<User>().HasIndex(u => new { u.Code, u.Number }).IsUnique();")]
    [InlineData("b.Entity<User>().ToView(\"Users\").HasIndex(u => u.Number).IsUnique();")]
    [InlineData("b.Entity<User>().Ignore(u => u.IsDeleted).HasIndex(u => u.Number).IsUnique();")]
    public Task With_a_filter_or_not_unique(string configuration) => VerifyRule<UniqueIndexWithoutSoftDeleteFilter>.AnalyzerAsync(Silent + TestContext.For("User", configuration));

    [Theory]
    [InlineData("bool? IsDeleted")]
    [InlineData("DateTime DeletedAt")]
    [InlineData("bool Removed")]
    public Task Not_soft_deletable(string property) => VerifyRule<UniqueIndexWithoutSoftDeleteFilter>.AnalyzerAsync(
        Silent.Replace("bool IsDeleted", property) + TestContext.For("User", "b.Entity<User>().HasIndex(u => u.Number).IsUnique();"));

    [Fact]
    public Task With_another_of_several_properties() => VerifyRule<UniqueIndexWithoutSoftDeleteFilter>.AnalyzerAsync(
        Silent.Replace("int? Code", "DateTime? DeletedAt") + TestContext.For("User", "b.Entity<User>().HasIndex(u => new { u.Number, u.DeletedAt }).IsUnique();"));

    [Fact]
    public Task The_index_of_a_one_to_one_relationship() => VerifyRule<UniqueIndexWithoutSoftDeleteFilter>.AnalyzerAsync(
        """
        class User { public int Id { get; set; } public Profile Profile { get; set; } = null!; }
        class Profile { public int Id { get; set; } public int UserId { get; set; } public User User { get; set; } = null!; public bool IsDeleted { get; set; } }
        """ + TestContext.For("User, Profile"));

    [Theory]
    [InlineData("mysql")]
    [InlineData("oracle")]
    public Task A_database_without_filtered_indexes(string provider) => new AnalyzerTest<UniqueIndexWithoutSoftDeleteFilter>
    {
        TestCode = Silent + TestContext.For("User", "b.Entity<User>().HasIndex(u => u.Number).IsUnique();", provider: null),
        TestState = { AnalyzerConfigFiles = { ("/.editorconfig", $"root = true\n[*.cs]\nmodellint.database_provider = {provider}") } },
    }.RunAsync();

    [Theory]
    [InlineData("b.Entity<User>().HasIndex(u => u.Number).IsUnique(Environment.TickCount > 0);")]
    [InlineData("b.Entity<User>().HasIndex(u => u.Number).IsUnique().HasFilter(Environment.MachineName);")]
    public Task What_is_not_known(string configuration) => Verify<UniqueIndexWithoutSoftDeleteFilter>.AnalyzerAsync(Silent + TestContext.For("User", configuration));
}
