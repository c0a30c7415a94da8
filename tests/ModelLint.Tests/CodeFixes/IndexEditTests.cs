using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;

namespace ModelLint.Tests.CodeFixes;

/// <summary>A property is put first in an index, however its members are named.</summary>
public sealed class IndexEditTests
{
    [Theory]
    [InlineData("HasIndex(p => p.Code)", "HasIndex(p => new { p.TenantId, p.Code })")]
    [InlineData("HasIndex(p => new { p.Code, p.Name })", "HasIndex(p => new { p.TenantId, p.Code, p.Name })")]
    [InlineData("HasIndex((p) => p.Code, \"IX\")", "HasIndex((p) => new { p.TenantId, p.Code }, \"IX\")")]
    [InlineData("HasIndex(\"Code\")", "HasIndex(\"TenantId\", \"Code\")")]
    [InlineData("HasIndex(nameof(Patient.Code), nameof(Patient.Name))", "HasIndex(nameof(Patient.TenantId), nameof(Patient.Code), nameof(Patient.Name))")]
    [InlineData("HasIndex(new[] { nameof(Patient.Code) }, \"IX\")", "HasIndex(new[] { nameof(Patient.TenantId), nameof(Patient.Code) }, \"IX\")")]
    [InlineData("HasAlternateKey(p => p.Code)", "HasAlternateKey(p => new { p.TenantId, p.Code })")]
    public Task A_call(string before, string after) => EditTest.WritesAsync(
        Source($"modelBuilder.Entity<Patient>().{before};"), Source($"modelBuilder.Entity<Patient>().{after};"), model => Edits(model, before));

    [Theory]
    [InlineData("HasIndex(p => p.Code)", "HasIndex(\"Region\", nameof(Patient.Code))")]
    [InlineData("HasIndex(p => new { p.Code, p.Name }, \"IX\")", "HasIndex(new[] { \"Region\", nameof(Patient.Code), nameof(Patient.Name) }, \"IX\")")]
    [InlineData("HasIndex(nameof(Patient.Code))", "HasIndex(\"Region\", nameof(Patient.Code))")]
    public Task A_shadow_property(string before, string after) => EditTest.WritesAsync(
        Source($"modelBuilder.Entity<Patient>().{before};"), Source($"modelBuilder.Entity<Patient>().{after};"),
        model => [new PrependMember(model.At(before), model.EntityType("Patient"), model.Shadow(model.EntityType("Patient"), "Region"))]);

    [Theory]
    [InlineData("IsDescending(true)", "IsDescending(false, true)")]
    [InlineData("IsDescending(new[] { true })", "IsDescending(new[] { false, true })")]
    public Task Its_direction_too(string before, string after) => EditTest.WritesAsync(
        Source($"modelBuilder.Entity<Patient>().HasIndex(p => p.Code).IsUnique().{before};"),
        Source($"modelBuilder.Entity<Patient>().HasIndex(p => new {{ p.TenantId, p.Code }}).IsUnique().{after};"),
        model => [Edit(model, "HasIndex(p => p.Code)")]);

    [Fact]
    public Task Every_call_that_names_the_index() => EditTest.WritesAsync(
        Source("modelBuilder.Entity<Patient>().HasIndex(p => p.Code);\n        modelBuilder.Entity<Patient>().HasIndex(q => q.Code).HasDatabaseName(\"IX\").IsUnique();"),
        Source("modelBuilder.Entity<Patient>().HasIndex(p => new { p.TenantId, p.Code });\n        modelBuilder.Entity<Patient>().HasIndex(q => new { q.TenantId, q.Code }).HasDatabaseName(\"IX\").IsUnique();"),
        model => [Edit(model, "modelBuilder.Entity<Patient>().HasIndex(p => p.Code)"), Edit(model, "IsUnique"), Edit(model, "HasDatabaseName")]);

    [Theory]
    [InlineData("Index(nameof(Code), IsUnique = true)", "Index(nameof(TenantId), nameof(Code), IsUnique = true)")]
    [InlineData("Index(nameof(Patient.Code))", "Index(nameof(Patient.TenantId), nameof(Patient.Code))")]
    [InlineData("Index(\"Code\", \"Name\")", "Index(\"TenantId\", \"Code\", \"Name\")")]
    public Task An_attribute(string before, string after) => EditTest.WritesAsync(
        $"[{before}]\n{Source("")}", $"[{after}]\n{Source("")}", model => Edits(model, before));

    [Fact]
    public Task An_attribute_with_directions() => EditTest.WritesAsync(
        $"[Index(nameof(Code), IsDescending = new[] {{ true }})]\n{Source("")}",
        $"[Index(nameof(TenantId), nameof(Code), IsDescending = new[] {{ false, true }})]\n{Source("")}",
        model => [Edit(model, "Index(nameof(Code), IsDescending = new[] { true })")]);

    [Theory]
    [InlineData("string[] members = [\"Code\"];\n        modelBuilder.Entity<Patient>().", "HasIndex(members)")]
    [InlineData("modelBuilder.Entity<Patient>().", "HasIndex(new string[1] { \"Code\" })")]
    public Task Members_that_stand_elsewhere_have_no_place(string before, string call) => EditTest.FindsNoPlaceAsync(
        Source($"{before}{call};"), model => Edits(model, call));

    private static IEnumerable<ModelEdit> Edits(PlacedModel model, string at) => [Edit(model, at)];

    private static PrependMember Edit(PlacedModel model, string at)
    {
        var entityType = model.EntityType("Patient");
        return new(model.At(at), entityType, model.Property(entityType, "TenantId"));
    }

    private static string Source(string statements) => $$"""
        public class Patient
        {
            public int Id { get; set; }
            public Guid TenantId { get; set; }
            public string Name { get; set; } = "";
            public string Code { get; set; } = "";
        }
        public class ClinicContext : DbContext
        {
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                {{statements}}
            }
        }

        """;
}
