using ModelLint.Tests.Contracts;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules;

/// <summary>A table that migrations of this context leave out is somebody else's: what it looks like beyond what is read here is not known.</summary>
public sealed class ExcludedTableTests
{
    private static string Source(string mapping) => $$"""
        public class Patient { public long Id { get; set; } public string Name { get; set; } = ""; public decimal Debt { get; set; } public DayOfWeek Day { get; set; } }
        public class Visit
        {
            public long Id { get; set; }
            [DeleteBehavior(DeleteBehavior.Restrict)] public Patient Patient { get; set; } = null!;
            public DateTimeOffset CreatedAt { get; set; }
            public DateTimeOffset UpdatedAt { get; set; }
            [Timestamp] public byte[] RowVersion { get; set; } = [];
        }
        """ + TestContext.For("Patient, Visit", $$"""b.Entity<Patient>().ToTable("Patients"{{mapping}});""");

    [Theory]
    [InlineData("", "MDL0001, MDL0003, MDL0006, MDL0011, MDL0033")]
    [InlineData(", table => table.ExcludeFromMigrations(false)", "MDL0001, MDL0003, MDL0006, MDL0011, MDL0033")]
    [InlineData(", table => table.ExcludeFromMigrations()", "")]
    public async Task Rules_about_tables_leave_it_alone(string mapping, string ids)
    {
        var state = new SolutionState { Sources = { Source(mapping) }, AnalyzerConfigFiles = { ("/.editorconfig", Policy) } };
        var test = await TestSolution.CreateAsync(
            state, new(EFCore.EFCoreVersion.V10, EFCore.Providers.SqlServer, ImplicitUsings: true), ReferenceForm.Editor, [.. RuleTests.Rules.SelectMany(rule => rule.SupportedDiagnostics)]);
        var found = await AnalyzerRun.DiagnosticsOfAsync(test.Solution, [.. RuleTests.Rules]);
        Assert.Equal(ids, string.Join(", ", found.Select(diagnostic => diagnostic.Id).Distinct().Order(StringComparer.Ordinal)));
    }

    private const string Policy = "root = true\n[*.cs]\nmodellint.primary_key_naming = none\nmodellint.foreign_key_naming = none\nmodellint.index_naming = none\n";

    [Fact]
    public Task Query_filters_are_this_contexts_own() => VerifyRule<ModelLint.Rules.EntityTypes.SoftDeleteWithoutQueryFilter>.AnalyzerAsync(
        "class [|Patient|] { public int Id { get; set; } public bool IsDeleted { get; set; } }" + TestContext.For("Patient", "b.Entity<Patient>().ToTable(\"Patients\", table => table.ExcludeFromMigrations());"));
}
