using ModelLint.Rules.Properties;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.Properties;

public sealed class TimestampWithoutDefaultTests
{
    private const string Patient = "class Patient { public int Id { get; set; } public DateTime? {|#0:CreatedAt|} { get; set; } } ";

    private static readonly string Silent = Patient.Replace("{|#0:CreatedAt|}", "CreatedAt");

    private static readonly DiagnosticResult Expected = new DiagnosticResult("MDL0038").WithLocation(0);

    [Fact]
    public Task Nothing_sets_it() => VerifyRule<TimestampWithoutDefault>.AnalyzerAsync(
        Patient + TestContext.For("Patient"),
        Expected.WithMessage("Nothing sets property 'CreatedAt' of entity type 'Patient': it can be null, has no default, and no code here writes it")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Patient").WithProperty("Members", "CreatedAt").WithProperty("Table", "Patients"));

    [Theory]
    [InlineData("DateTimeOffset? CreatedOn")]
    [InlineData("DateTime? UpdatedAt")]
    [InlineData("DateTime? LastModified")]
    [InlineData("DateTimeOffset? creation_time_utc")]
    public Task By_each_name_and_type(string property) => VerifyRule<TimestampWithoutDefault>.AnalyzerAsync(
        Patient.Replace("DateTime? {|#0:CreatedAt|}", property.Replace(" ", " {|#0:") + "|}") + TestContext.For("Patient", provider: "UseSqlite(\"-\")"), Expected);

    [Theory]
    [InlineData("class Reader { DateTime? Read(Patient p) => p.CreatedAt; }")]
    [InlineData("class Reader { object Read(IQueryable<Patient> p) => p.Where(x => x.CreatedAt > DateTime.UtcNow).OrderBy(x => x.CreatedAt).Select(x => new { x.CreatedAt }); }")]
    [InlineData("class Reader { bool Read(Patient p) { var at = p.CreatedAt; return at == p.CreatedAt; } }")]
    [InlineData("class Writer { string CreatedBy = \"\"; void Write(Patient p) { p.Id = 1; CreatedBy = $\"{p.CreatedAt}\"; } }")]
    public Task What_only_reads_it(string code) => VerifyRule<TimestampWithoutDefault>.AnalyzerAsync(Patient + TestContext.For("Patient") + code, Expected);

    [Theory]
    [InlineData("b.Entity<Patient>().Property(p => p.CreatedAt).HasColumnName(\"created\");")]
    [InlineData("b.Entity<Patient>().HasIndex(nameof(Patient.CreatedAt)); b.Entity<Patient>().HasIndex(\"Id\", \"CreatedAt\");")]
    [InlineData("b.Entity<Patient>().HasData(new Patient { Id = 1, CreatedAt = null });")]
    public Task Configuration_sets_nothing(string configuration) => VerifyRule<TimestampWithoutDefault>.AnalyzerAsync(Patient + TestContext.For("Patient", configuration), Expected);

    [Fact]
    public Task An_index_by_attribute_sets_nothing() => VerifyRule<TimestampWithoutDefault>.AnalyzerAsync("[Index(nameof(CreatedAt))] " + Patient + TestContext.For("Patient"), Expected);

    [Fact]
    public Task A_shadow_property() => VerifyRule<TimestampWithoutDefault>.AnalyzerAsync(
        "class Ward { public int Id { get; set; } }" + TestContext.For("Ward", "{|#0:b.Entity<Ward>().Property<DateTime?>(\"UpdatedAt\")|};"), Expected);

    [Fact]
    public Task In_a_base_class_and_a_complex_type() => VerifyRule<TimestampWithoutDefault>.AnalyzerAsync(
        """
        abstract class Entity { public int Id { get; set; } public DateTime? [|CreatedAt|] { get; set; } }
        class Patient : Entity { public Audit Audit { get; set; } = new(); }
        [ComplexType] class Audit { public DateTime? [|ModifiedOn|] { get; set; } }
        """ + TestContext.For("Patient"));

    [Fact]
    public Task A_migration_sets_nothing() => Verify<TimestampWithoutDefault>.AnalyzerAsync(
        Patient + TestContext.For("Patient") + """
        class Initial : Microsoft.EntityFrameworkCore.Migrations.Migration
        {
            protected override void Up(Microsoft.EntityFrameworkCore.Migrations.MigrationBuilder b) =>
                b.CreateTable("Patients", t => new { Id = t.Column<int>(), CreatedAt = t.Column<DateTime>(nullable: true) });
        }
        """, Expected);

    [Theory]
    [InlineData("b.Entity<Patient>().Property(p => p.CreatedAt).HasDefaultValueSql(\"getutcdate()\");")]
    [InlineData("b.Entity<Patient>().Property(p => p.CreatedAt).HasDefaultValue(new DateTime(2000, 1, 1));")]
    [InlineData("b.Entity<Patient>().Property(p => p.CreatedAt).HasComputedColumnSql(\"getutcdate()\");")]
    [InlineData("b.Entity<Patient>().Property(p => p.CreatedAt).ValueGeneratedOnAdd();")]
    [InlineData("b.Entity<Patient>().Property(p => p.CreatedAt).IsRequired();")]
    [InlineData("b.Entity<Patient>().Ignore(p => p.CreatedAt);")]
    [InlineData("b.Entity<Patient>().ToView(\"Patients\");")]
    public Task With_a_value_of_the_database_or_required(string configuration) => VerifyRule<TimestampWithoutDefault>.AnalyzerAsync(Silent + TestContext.For("Patient", configuration));

    [Theory]
    [InlineData("class Writer { void Write(Patient p) => p.CreatedAt = DateTime.UtcNow; }")]
    [InlineData("class Writer { void Write(Patient? p) { if (p is { }) { p.CreatedAt ??= DateTime.UtcNow; } } }")]
    [InlineData("class Writer { Patient Write() => new() { CreatedAt = DateTime.UtcNow }; }")]
    [InlineData("class Writer { void Write(Patient p) => (p.CreatedAt, p.Id) = (DateTime.UtcNow, 1); }")]
    [InlineData("class Writer { void Write(Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry e) => e.Property(\"CreatedAt\").CurrentValue = DateTime.UtcNow; }")]
    [InlineData("class Writer { void Write(Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry e) => e.CurrentValues[nameof(Patient.CreatedAt)] = DateTime.UtcNow; }")]
    [InlineData("class Writer { void Write(Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry<Patient> e) => e.Property(p => p.CreatedAt).CurrentValue = DateTime.UtcNow; }")]
    [InlineData("class Writer { void Write(Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry e) => e.CurrentValues.SetValues(new { CreatedAt = DateTime.UtcNow }); }")]
    [InlineData("class Writer { void Write(Patient p) => typeof(Patient).GetProperty(\"CreatedAt\")!.SetValue(p, DateTime.UtcNow); }")]
    [InlineData("interface IAudited { DateTime? CreatedAt { get; set; } } class Writer { void Write(IAudited p) => p.CreatedAt = DateTime.UtcNow; }")]
    [InlineData("class Writer { object Write(IQueryable<Patient> p) => p.ExecuteUpdateAsync(s => s.SetProperty(x => x.CreatedAt, DateTime.UtcNow)); }")]
    [InlineData("class Writer { void Write(DbContext c) => c.Database.ExecuteSqlRaw(\"UPDATE Patients SET CreatedAt = getutcdate()\"); }")]
    [InlineData("class Program { static void Map(Microsoft.EntityFrameworkCore.DbContextOptionsBuilder app, Patient p) => p.CreatedAt = DateTime.UtcNow; }")]
    public Task Code_that_may_write_it(string code) => Verify<TimestampWithoutDefault>.AnalyzerAsync(Silent + TestContext.For("Patient") + code);

    [Theory]
    [InlineData("public DateTime? CreatedAt { get; set; }")]
    [InlineData("public DateTime? CreatedAt { get; init; }")]
    public Task What_refers_to_a_library_may_set_it(string member) =>
        VerifyRule<TimestampWithoutDefault>.AnalyzerAsync($"public class Patient {{ public int Id {{ get; set; }} {member} }}" + TestContext.For("Patient").Replace("public DbSet", "internal DbSet"));

    [Theory]
    [InlineData("public DateTime? [|CreatedAt|] { get; private set; }")]
    [InlineData("public DateTime? [|CreatedAt|] { get; internal set; }")]
    public Task What_refers_to_a_library_cannot_set_it(string member) =>
        VerifyRule<TimestampWithoutDefault>.AnalyzerAsync($"public class Patient {{ public int Id {{ get; set; }} {member} }}" + TestContext.For("Patient").Replace("public DbSet", "internal DbSet"));

    [Theory]
    [InlineData("public DateTime? CreatedAt { get; set; } = DateTime.UtcNow;")]
    [InlineData("private DateTime? _createdAt = DateTime.UtcNow; public DateTime? CreatedAt { get => _createdAt; set => _createdAt = value; }")]
    [InlineData("public Patient() => CreatedAt = DateTime.UtcNow; public DateTime? CreatedAt { get; private set; }")]
    [InlineData("public DateTime CreatedAt { get; set; }")]
    [InlineData("public string? CreatedAt { get; set; }")]
    [InlineData("public DateTime? SeenAt { get; set; }")]
    public Task What_the_class_sets_itself_and_other_properties(string member) =>
        VerifyRule<TimestampWithoutDefault>.AnalyzerAsync($"class Patient {{ public int Id {{ get; set; }} {member} }}" + TestContext.For("Patient"));

    [Fact]
    public Task A_positional_record() => VerifyRule<TimestampWithoutDefault>.AnalyzerAsync("record Patient(int Id, DateTime? CreatedAt);" + TestContext.For("Patient"));

    [Fact]
    public Task A_value_generator() => Verify<TimestampWithoutDefault>.AnalyzerAsync(
        Silent + TestContext.For("Patient", "b.Entity<Patient>().Property(p => p.CreatedAt).HasValueGenerator<Now>();")
        + "class Now : Microsoft.EntityFrameworkCore.ValueGeneration.ValueGenerator<DateTime?> { public override bool GeneratesTemporaryValues => false; "
        + "public override DateTime? Next(Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry entry) => DateTime.UtcNow; }");

    [Fact]
    public Task An_interceptor_that_is_not_in_sight() => Verify<TimestampWithoutDefault>.AnalyzerAsync(
        Silent + TestContext.For("Patient") + "class Set { void Up(DbContextOptionsBuilder o, IEnumerable<Microsoft.EntityFrameworkCore.Diagnostics.IInterceptor> all) => o.AddInterceptors(all); }");

    [Fact]
    public Task An_interceptor_in_sight_that_writes_something_else() => Verify<TimestampWithoutDefault>.AnalyzerAsync(
        Patient + TestContext.For("Patient")
        + "class Log : Microsoft.EntityFrameworkCore.Diagnostics.SaveChangesInterceptor; class Set { void Up(DbContextOptionsBuilder o) => o.AddInterceptors(new Log()); }", Expected);

    [Fact]
    public Task A_class_of_another_project() => new AnalyzerTest<TimestampWithoutDefault>
    {
        TestState =
        {
            Sources = { TestContext.For("Patient").Replace("class Context", "public class Context") },
            AdditionalProjects = { ["Domain"] = { Sources = { Silent.Replace("class Patient", "public class Patient") } } },
            AdditionalProjectReferences = { "Domain" },
        },
    }.RunAsync();
}
