using ModelLint.Rules.EntityTypes;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.EntityTypes;

public sealed class EntityTypeNameNotSingularTests
{
    [Fact]
    public Task A_plural() => VerifyRule<EntityTypeNameNotSingular>.AnalyzerAsync(
        "class {|#0:Patients|} { public int Id { get; set; } }" + Context("Patients"),
        new DiagnosticResult("MDL0024").WithLocation(0).WithMessage("Entity type 'Patients' is named by a plural, though each instance is one 'Patient'")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Patients").WithProperty("Members", "").WithProperty("Table", "Set"));

    [Theory]
    [InlineData("OrderLines")]
    [InlineData("Categories")]
    [InlineData("People")]
    [InlineData("Addresses")]
    [InlineData("Children")]
    [InlineData("Invoices")]
    [InlineData("Photos")]
    [InlineData("tbl_users")]
    [InlineData("UserRoles")]
    public Task Other_plurals(string name) => VerifyRule<EntityTypeNameNotSingular>.AnalyzerAsync($"class {{|MDL0024:{name}|}} {{ public int Id {{ get; set; }} }}" + Context(name));

    [Theory]
    [InlineData("Patient")]
    [InlineData("Address")]
    [InlineData("Status")]
    [InlineData("Process")]
    [InlineData("Bus")]
    [InlineData("Analysis")]
    [InlineData("News")]
    [InlineData("Series")]
    [InlineData("Data")]
    [InlineData("Campus")]
    [InlineData("Canvas")]
    [InlineData("UserSettings")]
    [InlineData("OrderDetails")]
    [InlineData("DailyStatistics")]
    [InlineData("Diabetes")]
    [InlineData("ConsumerElectronics")]
    [InlineData("BusinessEthics")]
    [InlineData("Jeans")]
    [InlineData("Rhinoceros")]
    [InlineData("MilitaryBarracks")]
    [InlineData("Diagnosis")]
    [InlineData("WaterGas")]
    [InlineData("Equipment")]
    [InlineData("IX")]
    [InlineData("Alias")]
    [InlineData("Person")]
    public Task No_plural_or_one_thing(string name) => VerifyRule<EntityTypeNameNotSingular>.AnalyzerAsync($"class {name} {{ public int Id {{ get; set; }} }}" + Context(name));

    [Fact]
    public Task An_owned_type_used_twice() => VerifyRule<EntityTypeNameNotSingular>.AnalyzerAsync(
        """
        class Visit { public int Id { get; set; } public Times Planned { get; set; } = null!; public Times Real { get; set; } = null!; }
        class {|MDL0024:Times|} { public DateTime Start { get; set; } }

        """ + TestContext.For("Visit", "b.Entity<Visit>().OwnsOne(v => v.Planned); b.Entity<Visit>().OwnsOne(v => v.Real);"));

    [Fact]
    public Task Not_a_join_that_EF_Core_makes() => VerifyRule<EntityTypeNameNotSingular>.AnalyzerAsync(
        """
        class Post { public int Id { get; set; } public List<Tag> Tags { get; } = []; }
        class Tag { public int Id { get; set; } public List<Post> Posts { get; } = []; }

        """ + TestContext.For("Post, Tag", """b.Entity<Post>().HasMany(p => p.Tags).WithMany(t => t.Posts).UsingEntity("PostTags");"""));

    [Theory]
    [InlineData("modellint.plural_type_names = Works, Patients")]
    [InlineData("modellint.irregular_nouns = patients")]
    public async Task A_word_of_the_team(string option) => await new AnalyzerTest<EntityTypeNameNotSingular>
    {
        TestCode = "class Patients { public int Id { get; set; } }" + Context("Patients"),
        TestState = { AnalyzerConfigFiles = { ("/.editorconfig", $"[*.cs]\n{option}\n") } },
    }.RunAsync();

    private static string Context(string entityType) => TestContext.For("Set", conventions: "").Replace("DbSet<Set> Sets => Set<Set>()", $"DbSet<{entityType}> Set => Set<{entityType}>()");
}
