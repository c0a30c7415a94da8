using ModelLint.CodeFixes.EntityTypes;
using ModelLint.Rules.EntityTypes;
using ModelLint.Tests.Oracle;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.CodeFixes.EntityTypes;

public sealed class TableNameConventionFixTests
{
    [Fact]
    public Task In_OnModelCreating() => ChangesAsync(
        Source("[|Visit|]", "b.Entity<Visit>().Property(v => v.Number).IsRequired();"),
        Source("Visit", "b.Entity<Visit>().Property(v => v.Number).IsRequired();\n        b.Entity<Visit>().ToTable(\"visits\");"),
        "~ entity Visit: table Visits => visits", "~ key Visit(Id): name PK_Visits => PK_visits");

    [Fact]
    public Task In_the_call_that_names_it() => ChangesAsync(
        Source("[|Visit|]", """b.Entity<Visit>().ToTable("Visit", "med"); // the visits"""),
        Source("Visit", """b.Entity<Visit>().ToTable("visits", "med"); // the visits"""),
        "~ entity Visit: table Visit => visits", "~ key Visit(Id): name PK_Visit => PK_visits");

    [Fact]
    public Task In_its_own_configuration() => ChangesAsync(
        Source("[|Visit|]", "b.ApplyConfiguration(new VisitConfiguration());") + Configuration("""builder.ToTable("tblVisit", t => t.HasComment("One visit"));"""),
        Source("Visit", "b.ApplyConfiguration(new VisitConfiguration());") + Configuration("""builder.ToTable("tbl_visits", t => t.HasComment("One visit"));"""),
        "~ entity Visit: table tblVisit => tbl_visits", "~ key Visit(Id): name PK_tblVisit => PK_tbl_visits");

    [Fact]
    public Task In_the_attribute_that_names_it() => ChangesAsync(
        "[Table(\"Visits\", Schema = \"med\")] " + Source("[|Visit|]", ""),
        "[Table(\"visits\", Schema = \"med\")] " + Source("Visit", ""),
        "~ entity Visit: table Visits => visits", "~ key Visit(Id): name PK_Visits => PK_visits");

    [Fact]
    public Task As_an_attribute_where_the_class_has_others() => ChangesAsync(
        "[Index(nameof(Visit.Number))]\n" + Source("[|Visit|]", ""),
        "[Index(nameof(Visit.Number))]\n[Table(\"visits\")]\n" + Source("Visit", ""),
        "~ entity Visit: table Visits => visits", "~ index Visit(Number): name IX_Visits_Number => IX_visits_Number", "~ key Visit(Id): name PK_Visits => PK_visits");

    [Theory]
    [InlineData("""foreach (var type in b.Model.GetEntityTypes()) type.SetTableName("T" + type.ClrType.Name);""")]
    [InlineData("""var name = "Visit"; b.Entity<Visit>().ToTable(name);""")]
    public Task Not_offered_where_the_name_is_made_by_code(string statements) => OffersNothingAsync(Source("[|Visit|]", statements));

    [Fact]
    public async Task All_in_one_pass()
    {
        const string Classes = "class {0} {{ public int Id {{ get; set; }} }}\nclass {1} {{ public int Id {{ get; set; }} }}\n";
        const string Context = """
            class Context : DbContext
            {
                public DbSet<Visit> Visits => Set<Visit>();
                public DbSet<Room> Rooms => Set<Room>();
                protected override void OnConfiguring(DbContextOptionsBuilder o) => o.UseSqlServer();
                protected override void OnModelCreating(ModelBuilder b)
                {
                    b.Entity<Visit>().ToTable("Visit");
            STATEMENTS    }
            }
            """;
        await FixAsync(
            string.Format(Classes, "[|Visit|]", "[|Room|]") + Context.Replace("STATEMENTS", ""),
            string.Format(Classes, "Visit", "Room") + Context.Replace("\"Visit\"", "\"visits\"").Replace("STATEMENTS", "        b.Entity<Room>().ToTable(\"rooms\");\n"));
    }

    private static string Source(string name, string statements) => $$"""
        class {{name}} { public int Id { get; set; } public int Number { get; set; } }
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

    private static string Configuration(string statement) => $$"""
        class VisitConfiguration : IEntityTypeConfiguration<Visit>
        {
            public void Configure(EntityTypeBuilder<Visit> builder)
            {
                {{statement}}
            }
        }
        """;

    private static async Task ChangesAsync(string before, string after, params string[] difference)
    {
        await FixAsync(before, after);
        await FixOracle.ChangesAsync(before, after, difference);
    }

    private static Task OffersNothingAsync(string source) => FixAsync(source, source);

    private static Task FixAsync(string before, string after) => new CodeFixTest<TableNameConvention, TableNameConventionFix>
    {
        TestCode = before,
        FixedCode = after,
        TestState = { AnalyzerConfigFiles = { ("/.editorconfig", "[*.cs]\nmodellint.table_naming = snake_case, plural\n") } },
    }.RunAsync();
}
