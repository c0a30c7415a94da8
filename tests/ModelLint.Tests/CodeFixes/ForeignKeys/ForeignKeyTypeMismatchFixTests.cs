using ModelLint.CodeFixes.ForeignKeys;
using ModelLint.Rules.ForeignKeys;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.CodeFixes.ForeignKeys;

using Fix = Verify<ForeignKeyTypeMismatch, ForeignKeyTypeMismatchFix>;

public sealed class ForeignKeyTypeMismatchFixTests
{
    private const string Chain = "modelBuilder.Entity<Visit>().HasOne(v => v.Patient).WithMany().HasForeignKey(v => v.PatientId);";

    [Theory]
    [InlineData("Guid", "int", "Guid")]
    [InlineData("Guid", "int?", "Guid?")]
    [InlineData("long", "int", "long")]
    [InlineData("Guid", "string?", "Guid?")]
    [InlineData("string", "int?", "string?")]
    [InlineData("System.DayOfWeek", "int", "DayOfWeek")]
    public Task To_the_type_of_the_key(string key, string type, string changed) =>
        ChangesAsync(Source(key, $"public {type} [|PatientId|] {{ get; set; }}", Chain), Source(key, $"public {changed} PatientId {{ get; set; }}", Chain));

    [Fact]
    public Task Named_by_an_attribute_and_by_an_index() => ChangesAsync(
        Source("Guid", "[ForeignKey(nameof(Patient))] public int [|Number|] { get; set; }", "modelBuilder.Entity<Visit>().HasIndex(v => v.Number).IsUnique();"),
        Source("Guid", "[ForeignKey(nameof(Patient))] public Guid Number { get; set; }", "modelBuilder.Entity<Visit>().HasIndex(v => v.Number).IsUnique();"));

    [Fact]
    public Task Several_in_one_pass() => ChangesAsync(
        Source("Guid", "public int [|PatientId|] { get; set; } public int? [|DoctorId|] { get; set; } public Patient? Doctor { get; set; }", Chain + Chain.Replace("Patient", "Doctor", StringComparison.Ordinal)),
        Source("Guid", "public Guid PatientId { get; set; } public Guid? DoctorId { get; set; } public Patient? Doctor { get; set; }", Chain + Chain.Replace("Patient", "Doctor", StringComparison.Ordinal)));

    [Theory]
    [InlineData("public int [|PatientId|] { get; set; } public bool IsNew => PatientId == 0;")]
    [InlineData("public int [|PatientId|] { get; set; } public void Move(int patient) => PatientId = patient;")]
    [InlineData("public int [|PatientId|] { get; set; } public static Visit Of(int patient) => new() { PatientId = patient };")]
    [InlineData("public int [|PatientId|] { get; set; } = 1;")]
    public Task Not_where_something_depends_on_the_type(string members) => OffersNothingAsync(Source("Guid", members, Chain));

    [Theory]
    [InlineData("modelBuilder.Entity<Visit>().Property(v => v.PatientId).HasDefaultValue(7);")]
    [InlineData("modelBuilder.Entity<Visit>().HasQueryFilter(v => v.PatientId > 0);")]
    public Task Not_where_the_configuration_depends_on_it(string statement) => OffersNothingAsync(Source("Guid", "public int [|PatientId|] { get; set; }", Chain + statement));

    /// <summary>A string that may not be null would need a value.</summary>
    [Fact]
    public Task Not_to_a_reference_that_may_not_be_null() => OffersNothingAsync(Source("string", "public int [|PatientId|] { get; set; }", Chain));

    [Fact]
    public Task Not_of_an_interface() => OffersNothingAsync(
        Source("Guid", "public int [|PatientId|] { get; set; }", Chain).Replace("class Visit", "interface IOfPatient { int PatientId { get; } }\npublic class Visit : IOfPatient", StringComparison.Ordinal));

    private static async Task ChangesAsync(string before, string after)
    {
        await Fix.CodeFixAsync(before, after);

        // EF Core builds a model of it now.
        await Oracle.Oracle.AgreeAsync(after);
    }

    private static Task OffersNothingAsync(string source) => Fix.CodeFixAsync(source, source);

    private static string Source(string key, string members, string statements) => $$"""
        public class Patient { public {{key}} Id { get; set; } = default!; }
        public class Visit { public int Id { get; set; } {{members}} public Patient? Patient { get; set; } }
        public class ClinicContext : DbContext
        {
            public DbSet<Visit> Visits => Set<Visit>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");

            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                {{statements}}
            }
        }

        """;
}
