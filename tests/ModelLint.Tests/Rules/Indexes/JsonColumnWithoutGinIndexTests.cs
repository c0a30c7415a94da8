using ModelLint.Rules.Indexes;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.Indexes;

public sealed class JsonColumnWithoutGinIndexTests
{
    private const string Patient = "using System.Text.Json; class Patient { public int Id { get; set; } public string[] {|#0:Tags|} { get; set; } = []; public JsonDocument {|#1:Details|} { get; set; } = null!; public string Name { get; set; } = \"\"; }\n";

    private static readonly DiagnosticResult Tags = new DiagnosticResult("MDL0044").WithLocation(0);

    private static readonly DiagnosticResult Details = new DiagnosticResult("MDL0044").WithLocation(1);

    private static string Source(string query, string configuration = "", string provider = "UseNpgsql()", string patient = Patient) =>
        patient + $"class Service(Context db) {{ readonly Context _db = db; public object Run(string tag, string[] tags) {{ {query} }} }}" + TestContext.For("Patient", configuration, provider);

    private static string Silent(string query, string configuration = "", string provider = "UseNpgsql()") =>
        Source(query, configuration, provider, Patient.Replace("{|#0:Tags|}", "Tags").Replace("{|#1:Details|}", "Details"));

    private static string Marked(int marker, string query, string configuration = "") =>
        Source(query, configuration, patient: marker == 0 ? Patient.Replace("{|#1:Details|}", "Details") : Patient.Replace("{|#0:Tags|}", "Tags").Replace("#1", "#0"));

    [Fact]
    public Task An_array() => VerifyRule<JsonColumnWithoutGinIndex>.AnalyzerAsync(
        Marked(0, "return db.Patients.Where(p => p.Tags.Contains(tag));"),
        Tags.WithMessage("Property 'Tags' of entity type 'Patient' is stored as 'text[]', and queries filter by what is in it without a GIN index")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Patient").WithProperty("Members", "Tags").WithProperty("Table", "Patients"));

    [Theory]
    [InlineData("return _db.Patients.AsNoTracking().OrderBy(p => p.Id).Where(p => p.Name == tag && p.Tags.Contains(tag)).ToList();")]
    [InlineData("return this._db.Patients.Any(p => p.Tags.Contains(tag));")]
    [InlineData("return _db.Set<Patient>().FirstOrDefault(p => p.Tags.Contains(tag))!;")]
    [InlineData("return db.Patients.FirstOrDefaultAsync(p => p.Tags.Contains(tag));")]
    [InlineData("return db.Patients.Where(p => p.Tags.Any(t => tags.Contains(t)));")]
    [InlineData("return db.Patients.Where(p => tags.All(t => p.Tags.Contains(t)));")]
    [InlineData("using var other = new Context(); return other.Patients.Count(p => p.Tags.Contains(tag));")]
    [InlineData("Context other = db; return other.Patients.Where(p => p.Id > 1).Where(p => p.Tags.Contains(tag));")]
    public Task However_it_is_asked(string query) => VerifyRule<JsonColumnWithoutGinIndex>.AnalyzerAsync(Marked(0, query), Tags);

    [Theory]
    [InlineData("JsonContains(p.Details, \"{}\")")]
    [InlineData("JsonExists(p.Details, tag)")]
    [InlineData("JsonExistAny(p.Details, tags)")]
    public Task A_document(string function) => VerifyRule<JsonColumnWithoutGinIndex>.AnalyzerAsync(
        Marked(1, $"return db.Patients.Where(p => EF.Functions.{function});"), Tags);

    [Fact]
    public Task Both() => VerifyRule<JsonColumnWithoutGinIndex>.AnalyzerAsync(
        Source("return db.Patients.Where(p => p.Tags.Contains(tag) && EF.Functions.JsonContains(p.Details, \"{}\"));"), Tags, Details);

    [Fact]
    public Task With_an_index_of_another_method() => VerifyRule<JsonColumnWithoutGinIndex>.AnalyzerAsync(
        Marked(0, "return db.Patients.Where(p => p.Tags.Contains(tag));", "b.Entity<Patient>().HasIndex(p => p.Tags);"), Tags);

    [Fact]
    public Task In_the_context_itself() => VerifyRule<JsonColumnWithoutGinIndex>.AnalyzerAsync(
        Patient.Replace("{|#1:Details|}", "Details") + TestContext.For("Patient", provider: "UseNpgsql()").Replace("class Context : DbContext\n{", "class Context : DbContext\n{ public IQueryable<Patient> With(string tag) => Patients.Where(p => p.Tags.Contains(tag));"), Tags);

    [Theory]
    [InlineData("return db.Patients.Where(p => p.Name.Contains(tag));")]
    [InlineData("return db.Patients.Where(p => !p.Tags.Contains(tag));")]
    [InlineData("return db.Patients.Where(p => tags.Contains(p.Name));")]
    [InlineData("return db.Patients.Where(p => p.Tags.Length > 1);")]
    [InlineData("return db.Patients.Select(p => p.Tags.Contains(tag));")]
    [InlineData("return db.Patients.Where(p => p.Details.RootElement.GetProperty(\"a\").GetString() == tag);")]
    [InlineData("return new List<Patient>().Where(p => p.Tags.Contains(tag));")]
    [InlineData("var db2 = new { Patients = new List<Patient>() }; return db2.Patients.Where(p => p.Tags.Contains(tag));")]
    [InlineData("return db.Patients.ToList().Where(p => p.Tags.Contains(tag));")]
    [InlineData("return db.Patients;")]
    public Task No_filter_by_contents(string query) => VerifyRule<JsonColumnWithoutGinIndex>.AnalyzerAsync(Silent(query));

    [Theory]
    [InlineData("b.Entity<Patient>().HasIndex(p => p.Tags).HasMethod(\"gin\");")]
    [InlineData("b.Entity<Patient>().HasIndex(p => p.Tags).HasMethod(\"GIN\");")]
    [InlineData("b.Entity<Patient>().HasIndex(p => new { p.Tags, p.Details }).HasMethod(\"gin\");")]
    [InlineData("b.Entity<Patient>().HasIndex(p => p.Tags).HasMethod(\"gist\");")]
    [InlineData("b.Entity<Patient>().ToView(\"Patients\");")]
    public Task With_an_index(string configuration) => VerifyRule<JsonColumnWithoutGinIndex>.AnalyzerAsync(Silent("return db.Patients.Where(p => p.Tags.Contains(tag));", configuration));

    [Fact]
    public Task A_method_that_is_not_known() => Verify<JsonColumnWithoutGinIndex>.AnalyzerAsync(
        Silent("return db.Patients.Where(p => p.Tags.Contains(tag));", "b.Entity<Patient>().HasIndex(p => p.Tags).HasMethod(Environment.MachineName);"));

    [Fact]
    public Task On_SQL_Server() => VerifyRule<JsonColumnWithoutGinIndex>.AnalyzerAsync(
        Silent("return db.Patients.Where(p => p.Tags.Contains(tag));", provider: "UseSqlServer()").Replace("public JsonDocument Details { get; set; } = null!;", ""));
}
