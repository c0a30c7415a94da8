using ModelLint.CodeFixes.EntityTypes;
using ModelLint.Rules.EntityTypes;
using ModelLint.Tests.EFCore;
using ModelLint.Tests.Oracle;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.CodeFixes.EntityTypes;

using Fix = VerifyFix<EntityTypeWithoutPrimaryKey, EntityTypeWithoutPrimaryKeyFix>;

public sealed class EntityTypeWithoutPrimaryKeyFixTests
{
    [Theory]
    [InlineData("long ReadingNumber")]
    [InlineData("Guid ReadingUid")]
    [InlineData("Guid Key")]
    [InlineData("int Pk")]
    public Task The_property_that_is_named_as_one(string property) => BuildsAsync(
        Source(property), Source(property, "Reading", Method($"modelBuilder.Entity<Reading>().HasKey(x => x.{property.Split(' ')[1]});")), $"Reading({property.Split(' ')[1]})");

    [Fact]
    public Task By_attribute() => BuildsAsync(
        Source("long ReadingNumber"),
        Source("long ReadingNumber", "Reading").Replace("public long", "[Key]\n    public long", StringComparison.Ordinal),
        "Reading(ReadingNumber)",
        index: 1);

    [Fact]
    public Task In_a_block_of_its_own() => BuildsAsync(
        Source("long ReadingNumber", method: Method("modelBuilder.Entity<Reading>(reading =>\n        {\n            reading.ToTable(\"Readings\");\n        });")),
        Source("long ReadingNumber", "Reading", Method("modelBuilder.Entity<Reading>(reading =>\n        {\n            reading.ToTable(\"Readings\");\n            reading.HasKey(x => x.ReadingNumber);\n        });")),
        "Reading(ReadingNumber)");

    [Theory]
    [InlineData("int Number")]
    [InlineData("string? ReadingCode")]
    [InlineData("double ReadingNumber")]
    [InlineData("Guid Uid { get; set; } public Guid ReadingUid")]
    [InlineData("int PatientId")]
    public Task Not_where_none_is_evident(string property) => Fix.OffersNothingAsync(Source(property));

    [Fact]
    public Task Not_where_somebody_made_it_keyless() => Fix.OffersNothingAsync("[Keyless]\n" + Source("long ReadingNumber"));

    [Fact]
    public Task Several_in_one_pass() => BuildsAsync(
        Source("long ReadingNumber", more: "public class [|Series|] { public Guid SeriesKey { get; set; } }\n", sets: "public DbSet<Series> Series => Set<Series>();"),
        Source("long ReadingNumber", "Reading", Method("modelBuilder.Entity<Reading>().HasKey(x => x.ReadingNumber);\n        modelBuilder.Entity<Series>().HasKey(x => x.SeriesKey);"), "public class Series { public Guid SeriesKey { get; set; } }\n", "public DbSet<Series> Series => Set<Series>();"),
        "Reading(ReadingNumber)");

    /// <summary>EF Core has no model before the fix to compare with; it has one after.</summary>
    private static async Task BuildsAsync(string before, string after, string key, int index = 0)
    {
        await Verify<EntityTypeWithoutPrimaryKey, EntityTypeWithoutPrimaryKeyFix>.CodeFixAsync(before, after, index);
        var built = await EFModel.OfAsync(after, EFCoreVersion.V10);
        Assert.True(built.Refusal is null, built.Refusal);
        Assert.Contains(built.Facts, fact => fact.StartsWith($"key {key}\tprimary=true", StringComparison.Ordinal));
    }

    private static string Method(string statements) => $$"""


            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                {{statements}}
            }
        """;

    private static string Source(string property, string reading = "[|Reading|]", string method = "", string more = "", string sets = "") => $$"""
        public class {{reading}}
        {
            public {{property}} { get; set; }{{(property.StartsWith("string ", StringComparison.Ordinal) ? " = \"\";" : "")}}
            public double Value { get; set; }
        }
        {{more}}public class ClinicContext : DbContext
        {
            public DbSet<Reading> Readings => Set<Reading>();
            {{sets}}
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");{{method}}
        }

        """;
}
