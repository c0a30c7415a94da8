using ModelLint.CodeFixes.Properties;
using ModelLint.Rules.Properties;
using ModelLint.Tests.Oracle;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.CodeFixes.Properties;

public sealed class ColumnNameConventionFixTests
{
    [Fact]
    public Task On_the_chain_of_the_property() => ChangesAsync(
        Source("[|Number|]", "b.Entity<Visit>().Property(v => v.Number).IsRequired();"),
        Source("Number", "b.Entity<Visit>().Property(v => v.Number).IsRequired().HasColumnName(\"number\");"),
        "~ property Visit.Number: column Number => number");

    [Fact]
    public Task In_the_call_that_names_it() => ChangesAsync(
        Source("[|Number|]", """b.Entity<Visit>().Property(v => v.Number).HasColumnName("visitNumber").IsRequired();"""),
        Source("Number", """b.Entity<Visit>().Property(v => v.Number).HasColumnName("visit_number").IsRequired();"""),
        "~ property Visit.Number: column visitNumber => visit_number");

    [Fact]
    public Task In_the_attribute_that_names_it() => ChangesAsync(
        Source("[|Number|]", "", """[Column("VisitNumber", TypeName = "int")] """),
        Source("Number", "", """[Column("visit_number", TypeName = "int")] """),
        "~ property Visit.Number: column VisitNumber => visit_number");

    [Fact]
    public Task As_an_attribute_where_the_property_has_others() => ChangesAsync(
        Source("[|Number|]", "", "[ConcurrencyCheck] "),
        Source("Number", "", "[ConcurrencyCheck] [Column(\"number\")] "),
        "~ property Visit.Number: column Number => number");

    [Fact]
    public Task By_a_call_where_the_attribute_stands_there_without_a_name() => ChangesAsync(
        Source("[|Number|]", "b.Entity<Visit>();", "[Column(Order = 1)] "),
        Source("Number", "b.Entity<Visit>();\n        b.Entity<Visit>().Property(x => x.Number).HasColumnName(\"number\");", "[Column(Order = 1)] "),
        "~ property Visit.Number: column Number => number");

    [Theory]
    [InlineData("""b.Entity<Visit>().ToTable(t => t.HasCheckConstraint("CK_Number", "[Number] > 0"));""")]
    [InlineData("""b.Entity<Visit>().HasIndex(v => v.Id).HasFilter("[Number] > 0");""")]
    [InlineData("""b.Entity<Visit>().Property<int>("twice").HasComputedColumnSql("[Number] * 2");""")]
    [InlineData("""foreach (var property in b.Model.GetEntityTypes().SelectMany(type => type.GetProperties()).Where(p => p.Name == "Number")) property.SetColumnName("N" + property.Name);""")]
    public Task Not_offered_where_other_configuration_speaks_of_the_name(string statements) => FixAsync(Source("[|Number|]", statements), Source("[|Number|]", statements));

    [Fact]
    public Task Not_offered_where_two_types_of_a_hierarchy_have_the_column()
    {
        const string Shared = """
            class Event { [Column("id")] public int Id { get; set; } }
            class Visit : Event { public int [|Room|] { get; set; } }
            class Stay : Event { public int [|Room|] { get; set; } }
            class Context : DbContext
            {
                public DbSet<Event> Events => Set<Event>();
                protected override void OnConfiguring(DbContextOptionsBuilder o) => o.UseSqlServer();
                protected override void OnModelCreating(ModelBuilder b)
                {
                    b.Entity<Event>().HasDiscriminator<int>("kind").HasValue<Event>(0).HasValue<Visit>(1).HasValue<Stay>(2);
                    b.Entity<Visit>().Property(v => v.Room).HasColumnName("roomNumber");
                    b.Entity<Stay>().Property(s => s.Room).HasColumnName("roomNumber");
                }
            }
            """;
        return FixAsync(Shared, Shared);
    }

    [Fact]
    public Task All_in_one_pass() => FixAsync(
        Source("[|Number|]", "b.Entity<Visit>().Property(v => v.Id).HasColumnName(\"id\");", "public DateTime [|StartedAt|] { get; set; } ", id: ""),
        Source("Number", "b.Entity<Visit>().Property(v => v.Id).HasColumnName(\"id\");\n        b.Entity<Visit>().Property(v => v.StartedAt).HasColumnName(\"started_at\");\n        b.Entity<Visit>().Property(v => v.Number).HasColumnName(\"number\");", "public DateTime StartedAt { get; set; } ", id: ""));

    private static string Source(string name, string statements, string attributes = "", string id = "[Column(\"id\")] ") => $$"""
        class Visit { {{id}}public int Id { get; set; } {{attributes}}public int {{name}} { get; set; } }
        class Context : DbContext
        {
            public DbSet<Visit> Visits => Set<Visit>();
            protected override void OnConfiguring(DbContextOptionsBuilder o) => o.UseSqlServer();
            protected override void OnModelCreating(ModelBuilder b)
            {
                {{statements}}
            }
        }

        """;

    private static async Task ChangesAsync(string before, string after, params string[] difference)
    {
        await FixAsync(before, after);
        await FixOracle.ChangesAsync(before, after, difference);
    }

    private static Task FixAsync(string before, string after) => new CodeFixTest<ColumnNameConvention, ColumnNameConventionFix>
    {
        TestCode = before,
        FixedCode = after,
        TestState = { AnalyzerConfigFiles = { ("/.editorconfig", "[*.cs]\nmodellint.column_naming = snake_case\n") } },
    }.RunAsync();
}
