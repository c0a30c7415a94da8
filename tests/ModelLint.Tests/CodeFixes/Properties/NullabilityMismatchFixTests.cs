using ModelLint.CodeFixes.Properties;
using ModelLint.Rules.Properties;

namespace ModelLint.Tests.CodeFixes.Properties;

using Fix = VerifyFix<NullabilityMismatch, NullabilityMismatchFix>;

public sealed class NullabilityMismatchFixTests
{
    private const string Optional = "modelBuilder.Entity<Patient>().Property(p => p.Name).IsRequired(false);";
    private const string Required = "modelBuilder.Entity<Patient>().Property(p => p.Name).IsRequired();";

    [Theory]
    [InlineData("string", "string?", Optional)]
    [InlineData("Uri", "Uri?", Optional)]
    [InlineData("string?", "string", Required)]
    [InlineData("int?", "int", Required)]
    public Task The_class_as_the_column_is(string before, string after, string configuration) => Fix.ChangesAsync(
        Source(before, configuration), Source(after, configuration, "Name"),
        before == "int?" ? ["~ property Patient.Name: type System.Nullable<System.Int32> => System.Int32"] : []);

    [Fact]
    public Task The_class_under_an_attribute() => Fix.ChangesAsync(Source("string?", "", attribute: "[Required] "), Source("string", "", "Name", attribute: "[Required] "));

    [Theory]
    [InlineData("string?", Required, "modelBuilder.Entity<Patient>().Property(p => p.Name);", "nullable false => true")]
    [InlineData("string", Optional, "modelBuilder.Entity<Patient>().Property(p => p.Name);", "nullable true => false")]
    [InlineData(
        "string?",
        "modelBuilder.Entity<Patient>().Property(p => p.Name)\n            .HasMaxLength(50) // long enough\n            .IsRequired()\n            .IsUnicode(false);",
        "modelBuilder.Entity<Patient>().Property(p => p.Name)\n            .HasMaxLength(50)\n            .IsUnicode(false);",
        "nullable false => true")]
    public Task The_column_as_the_class_is(string type, string before, string after, string difference) => Fix.ChangesAsync(
        Source(type, before.Replace(" // long enough", "", StringComparison.Ordinal)), Source(type, after, "Name"), index: 1, $"~ property Patient.Name: {difference}");

    [Theory]
    [InlineData("string", "public static class Code { public static int Length(Patient patient) => patient.Name.Length; }")]
    [InlineData("Uri", "public static class Code { public static void Open(Patient patient) => Open(patient.Name); static void Open(Uri uri) { } }")]
    public Task Where_code_would_notice_the_column_comes_first(string type, string code) => Fix.ChangesAsync(
        "#nullable enable\n" + Source(type, Optional, code: code),
        "#nullable enable\n" + Source(type, "modelBuilder.Entity<Patient>().Property(p => p.Name);", "Name", code: code),
        "~ property Patient.Name: nullable true => false");

    [Fact]
    public Task What_is_said_of_several_stays() => Fix.OffersNothingAsync(
        "#nullable enable\n" + Source("string", "foreach (var p in modelBuilder.Model.GetEntityTypes().SelectMany(e => e.GetProperties()).Where(p => p.ClrType == typeof(string))) p.IsNullable = true;",
            code: "public static class Code { public static int Length(Patient patient) => patient.Name.Length; }"));

    [Fact]
    public Task Several_in_one_pass() => Fix.ChangesAsync(Several("string", "[|Name|]", "[|Code|]"), Several("string?", "Name", "Code"));

    private static string Several(string type, string name, string code) => $$"""
        public class Patient { public int Id { get; set; } public {{type}} {{name}} { get; set; } = ""; public {{type}} {{code}} { get; set; } = ""; }
        public class ClinicContext : DbContext
        {
            public DbSet<Patient> Patients => Set<Patient>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>(patient =>
            {
                patient.Property(p => p.Name).IsRequired(false);
                patient.Property(p => p.Code).IsRequired(false);
            });
        }

        """;

    private static string Source(string type, string configuration, string name = "[|Name|]", string attribute = "", string code = "") => $$"""
        public class Patient
        {
            public int Id { get; set; }
            {{attribute}}public {{type}} {{name}} { get; set; } = default!;
        }
        public class ClinicContext : DbContext
        {
            public DbSet<Patient> Patients => Set<Patient>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                {{configuration}}
            }
        }
        {{code}}

        """;
}
