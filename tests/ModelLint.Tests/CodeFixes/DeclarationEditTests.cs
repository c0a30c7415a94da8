using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;

namespace ModelLint.Tests.CodeFixes;

/// <summary>Attributes and properties that are added to the user's classes, and the using directives that they need.</summary>
public sealed class DeclarationEditTests
{
    private const string MaxLength = "System.ComponentModel.DataAnnotations.MaxLengthAttribute";

    private static readonly ClrType DateTimeOffset = new("System", "DateTimeOffset", ClrTypeKind.Struct);

    [Theory]
    [InlineData("public string Name { get; set; }", "[MaxLength(9)]\n    public string Name { get; set; }")]
    [InlineData("/// <summary>Doc</summary>\n    public string Name { get; set; }", "/// <summary>Doc</summary>\n    [MaxLength(9)]\n    public string Name { get; set; }")]
    [InlineData("[Required]\n    public string Name { get; set; }", "[Required]\n    [MaxLength(9)]\n    public string Name { get; set; }")]
    [InlineData("[Required] public string Name { get; set; }", "[Required] [MaxLength(9)] public string Name { get; set; }")]
    public Task An_attribute_on_a_property(string before, string after) => EditTest.WritesAsync(
        Source("class", $"{{\n    public int Id {{ get; set; }}\n    {before} = \"\";\n}}"),
        Source("class", $"{{\n    public int Id {{ get; set; }}\n    {after} = \"\";\n}}"),
        _ => [new AddAttribute(PlacedModel.Class("Patient"), "Name", scope => $"{scope.AttributeName(MaxLength)}(9)")]);

    [Fact]
    public Task An_attribute_on_a_record_s_parameter() => EditTest.WritesAsync(
        Source("record", "(int Id, string Name);"),
        Source("record", "(int Id, [property: MaxLength(9)] string Name);"),
        _ => [new AddAttribute(PlacedModel.Class("Patient"), "Name", scope => $"{scope.AttributeName(MaxLength)}(9)")]);

    [Fact]
    public Task An_attribute_on_a_class_and_the_using_directive_for_it() => EditTest.WritesAsync(
        "// header\nusing Clinic;\nusing Microsoft.EntityFrameworkCore;\n\npublic class ClinicContext : DbContext;\n\nnamespace Clinic { public class Patient { public int Id { get; set; } } }\n",
        "// header\nusing System.ComponentModel.DataAnnotations.Schema;\nusing Clinic;\nusing Microsoft.EntityFrameworkCore;\n\npublic class ClinicContext : DbContext;\n\nnamespace Clinic { [Table(\"p\")]\npublic class Patient { public int Id { get; set; } } }\n",
        _ => [new AddAttribute(new("Clinic", "Patient", ClrTypeKind.Class), null, scope => $"{scope.AttributeName("System.ComponentModel.DataAnnotations.Schema.TableAttribute")}(\"p\")")],
        implicitUsings: false);

    [Theory]
    [InlineData("{\n    public int Id { get; set; }\n}", "{\n    public int Id { get; set; }\n    public DateTimeOffset CreatedAt { get; set; }\n}")]
    [InlineData("{\n    public int Id { get; private set; } // id\n\n    public void Do() { }\n}", "{\n    public int Id { get; private set; } // id\n    public DateTimeOffset CreatedAt { get; private set; }\n\n    public void Do() { }\n}")]
    [InlineData("{\n    public int Id { get; init; }\n\n    public int B { get; init; }\n}", "{\n    public int Id { get; init; }\n\n    public int B { get; init; }\n\n    public DateTimeOffset CreatedAt { get; private set; }\n}")]
    [InlineData("{\n    public int A { get; init; }\n    public int B { get; init; }\n    public int C { get; set; }\n}", "{\n    public int A { get; init; }\n    public int B { get; init; }\n    public int C { get; set; }\n    public DateTimeOffset CreatedAt { get; set; }\n}")]
    [InlineData("{\n    public string A => \"\";\n}", "{\n    public string A => \"\";\n\n    public DateTimeOffset CreatedAt { get; set; }\n}")]
    [InlineData("{ public int Id { get; set; } }", "{ public int Id { get; set; } public DateTimeOffset CreatedAt { get; set; } }")]
    [InlineData(";", "\n{\n    public DateTimeOffset CreatedAt { get; set; }\n}")]
    public Task A_property_in_the_style_of_its_class(string before, string after) => EditTest.WritesAsync(
        Source("class", before), Source("class", after), _ => [new AddProperty(PlacedModel.Class("Patient"), "CreatedAt", DateTimeOffset)]);

    [Fact]
    public Task A_property_goes_where_a_partial_class_has_its_own() => EditTest.WritesAsync(
        Source("partial class", "{ public void Do() { } }") + "partial class Patient\n{\n    public int Id { get; set; }\n}\n",
        Source("partial class", "{ public void Do() { } }") + "partial class Patient\n{\n    public int Id { get; set; }\n    public DateTimeOffset CreatedAt { get; set; }\n}\n",
        _ => [new AddProperty(PlacedModel.Class("Patient"), "CreatedAt", DateTimeOffset)]);

    [Fact]
    public Task A_property_is_added_once_for_all_contexts() => EditTest.WritesAsync(
        Source("class", "{\n    public int Id { get; set; }\n}"),
        Source("class", "{\n    public int Id { get; set; }\n    public DateTimeOffset CreatedAt { get; set; }\n}"),
        _ => [new AddProperty(PlacedModel.Class("Patient"), "CreatedAt", DateTimeOffset), new AddProperty(PlacedModel.Class("Patient"), "CreatedAt", DateTimeOffset)]);

    [Fact]
    public Task Two_properties_in_a_class_without_a_body() => EditTest.WritesAsync(
        Source("class", ";"),
        Source("class", "\n{\n    public DateTimeOffset CreatedAt { get; set; }\n    public DateTimeOffset UpdatedAt { get; set; }\n}"),
        _ => [new AddProperty(PlacedModel.Class("Patient"), "CreatedAt", DateTimeOffset), new AddProperty(PlacedModel.Class("Patient"), "UpdatedAt", DateTimeOffset)]);

    [Fact]
    public Task A_name_that_is_taken_has_no_place() => EditTest.FindsNoPlaceAsync(
        Source("class", "{ public string CreatedAt => \"\"; }"), _ => [new AddProperty(PlacedModel.Class("Patient"), "CreatedAt", DateTimeOffset)]);

    [Fact]
    public Task A_class_out_of_reach_has_no_place() => EditTest.FindsNoPlaceAsync(
        Source("class", ";"), _ => [new AddProperty(new("System", "Version", ClrTypeKind.Class), "CreatedAt", DateTimeOffset)]);

    [Fact]
    public Task The_first_using_directive_stands_behind_the_header() => EditTest.WritesAsync(
        "// header\n\nnamespace Clinic;\n\npublic class ClinicContext : Microsoft.EntityFrameworkCore.DbContext;\n",
        "// header\n\nusing Microsoft.EntityFrameworkCore;\n\nnamespace Clinic;\n\npublic class ClinicContext : Microsoft.EntityFrameworkCore.DbContext\n{\n    protected override void OnModelCreating(ModelBuilder modelBuilder)\n    {\n        modelBuilder.Entity<ClinicContext>().HasNoKey();\n    }\n}\n",
        model => [new ConfigureEntityType(ContextAsEntityType(model), [_ => ".HasNoKey()"])],
        implicitUsings: false);

    private static EntityType ContextAsEntityType(PlacedModel model)
    {
        var entityType = model.EntityType("ClinicContext");
        return new()
        {
            Model = entityType.Model,
            Name = "Clinic.ClinicContext",
            ShortName = "ClinicContext",
            ClrType = new("Clinic", "ClinicContext", ClrTypeKind.Class),
            Origin = TypeOrigin.Source,
            IsAbstract = false,
            Anchor = entityType.Anchor,
            IsKeyless = new(false),
        };
    }

    private static string Source(string kind, string rest) => $"public {kind} Patient{(rest.StartsWith('{') ? "\n" : "")}{rest}\npublic class ClinicContext : DbContext;\n";
}
