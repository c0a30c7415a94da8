using ModelLint.CodeFixes.Edits;

namespace ModelLint.Tests.CodeFixes;

/// <summary>CHECK constraints go into the <c>ToTable</c> that is there.</summary>
public sealed class CheckConstraintEditTests
{
    [Theory]
    [InlineData(
        "builder.HasKey(p => p.Id);",
        "builder.HasKey(p => p.Id);\n        builder.ToTable(t => t.HasCheckConstraint(\"CK_A\", \"\\\"A\\\" > 0\"));")]
    [InlineData(
        "builder.ToTable(\"patients\");",
        "builder.ToTable(\"patients\", t => t.HasCheckConstraint(\"CK_A\", \"\\\"A\\\" > 0\"));")]
    [InlineData(
        "builder.ToTable(\"patients\", \"clinic\").HasKey(p => p.Id);",
        "builder.ToTable(\"patients\", \"clinic\", t => t.HasCheckConstraint(\"CK_A\", \"\\\"A\\\" > 0\")).HasKey(p => p.Id);")]
    [InlineData(
        "builder.ToTable(table => table.HasComment(\"c\"));",
        "builder.ToTable(table =>\n        {\n            table.HasComment(\"c\");\n            table.HasCheckConstraint(\"CK_A\", \"\\\"A\\\" > 0\");\n        });")]
    [InlineData(
        "builder.ToTable(\"patients\", table =>\n        {\n            table.HasComment(\"c\"); // c\n        });",
        "builder.ToTable(\"patients\", table =>\n        {\n            table.HasComment(\"c\"); // c\n            table.HasCheckConstraint(\"CK_A\", \"\\\"A\\\" > 0\");\n        });")]
    [InlineData(
        "builder.OwnsOne(p => p.Home, home => home.ToTable(\"homes\"));",
        "builder.OwnsOne(p => p.Home, home => home.ToTable(\"homes\"));\n        builder.ToTable(t => t.HasCheckConstraint(\"CK_A\", \"\\\"A\\\" > 0\"));")]
    public Task One(string before, string after) => EditTest.WritesAsync(
        Source(before), Source(after), model => [new AddCheckConstraint(model.EntityType("Patient", model.Method("void Configure")), "CK_A", "\"A\" > 0")]);

    [Theory]
    [InlineData(
        "builder.HasKey(p => p.Id);",
        "builder.HasKey(p => p.Id);\n        builder.ToTable(t =>\n        {\n            t.HasCheckConstraint(\"CK_A\", \"1 = 1\");\n            t.HasCheckConstraint(\"CK_B\", \"2 = 2\");\n        });")]
    [InlineData(
        "builder.ToTable(\"patients\");",
        "builder.ToTable(\"patients\", t =>\n        {\n            t.HasCheckConstraint(\"CK_A\", \"1 = 1\");\n            t.HasCheckConstraint(\"CK_B\", \"2 = 2\");\n        });")]
    [InlineData(
        "builder.ToTable(table => table.HasComment(\"c\"));",
        "builder.ToTable(table =>\n        {\n            table.HasComment(\"c\");\n            table.HasCheckConstraint(\"CK_A\", \"1 = 1\");\n            table.HasCheckConstraint(\"CK_B\", \"2 = 2\");\n        });")]
    public Task Several(string before, string after) => EditTest.WritesAsync(Source(before), Source(after), model =>
    [
        new AddCheckConstraint(model.EntityType("Patient", model.Method("void Configure")), "CK_A", "1 = 1"),
        new AddCheckConstraint(model.EntityType("Patient", model.Method("void Configure")), "CK_B", "2 = 2"),
    ]);

    [Theory]
    [InlineData(
        "builder.HasKey(p => p.Id);",
        "builder.HasKey(p => p.Id);\n        builder.ToTable(t => t.HasCheckConstraint(\n            \"CK_A\",\n            \"LONG\"));")]
    [InlineData(
        "builder.ToTable(\"patients\");",
        "builder.ToTable(\"patients\", t => t.HasCheckConstraint(\n            \"CK_A\",\n            \"LONG\"));")]
    [InlineData(
        "builder.ToTable(table => table.HasComment(\"c\"));",
        "builder.ToTable(table =>\n        {\n            table.HasComment(\"c\");\n            table.HasCheckConstraint(\n                \"CK_A\",\n                \"LONG\");\n        });")]
    public Task A_long_one(string before, string after) => EditTest.WritesAsync(
        Source(before),
        Source(after.Replace("LONG", new string('x', 90), StringComparison.Ordinal)),
        model => [new AddCheckConstraint(model.EntityType("Patient", model.Method("void Configure")), "CK_A", new string('x', 90))]);

    [Fact]
    public Task A_table_that_is_named_in_the_chain_of_Entity() => EditTest.WritesAsync(
        Context("modelBuilder.Entity<Patient>().ToTable(\"patients\").HasKey(p => p.Id);"),
        Context("modelBuilder.Entity<Patient>().ToTable(\"patients\", t => t.HasCheckConstraint(\"CK_A\", \"1 = 1\")).HasKey(p => p.Id);"),
        model => [new AddCheckConstraint(model.EntityType("Patient", model.Call("modelBuilder.Entity<Patient>()")), "CK_A", "1 = 1")]);

    [Fact]
    public Task A_table_lambda_that_discards_its_parameter_has_no_place() => EditTest.FindsNoPlaceAsync(
        Source("builder.ToTable(_ => { });"),
        model => [new AddCheckConstraint(model.EntityType("Patient", model.Method("void Configure")), "CK_A", "1 = 1")]);

    private const string Entities = """
        public class Patient { public int Id { get; set; } public Home Home { get; set; } = null!; }
        public class Home { public string Street { get; set; } = ""; }

        """;

    private static string Source(string statements) => Entities + $$"""
        public class ClinicContext : DbContext { public DbSet<Patient> Patients => Set<Patient>(); }
        public class PatientConfiguration : IEntityTypeConfiguration<Patient>
        {
            public void Configure(EntityTypeBuilder<Patient> builder)
            {
                {{statements}}
            }
        }

        """;

    private static string Context(string statements) => Entities + $$"""
        public class ClinicContext : DbContext
        {
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                {{statements}}
            }
        }

        """;
}
