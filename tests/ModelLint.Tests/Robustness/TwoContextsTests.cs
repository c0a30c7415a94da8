using ModelLint.CodeFixes.Properties;
using ModelLint.Rules.Properties;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Robustness;

/// <summary>Contexts that share entities: what both lack is said once, and a fix mends both.</summary>
public sealed class TwoContextsTests
{
    private const string Both = """
        class First : DbContext
        {
            public DbSet<Patient> Patients => Set<Patient>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        }
        class Second : DbContext
        {
            public DbSet<Patient> Patients => Set<Patient>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>().ToTable("patient");
        }
        """;

    [Fact]
    public Task What_both_lack_is_said_once() => Verify<StringPropertyWithoutMaxLength>.AnalyzerAsync(
        $$"""class Patient { public int Id { get; set; } public string [|Name|] { get; set; } = ""; }{{'\n'}}{{Both}}""");

    [Fact]
    public Task A_fix_by_attribute_mends_both() => Verify<StringPropertyWithoutMaxLength, StringPropertyWithoutMaxLengthFix>.CodeFixAsync(
        $$"""
        [Table("p")]
        class Patient
        {
            public int Id { get; set; }
            [Required]
            public string [|Name|] { get; set; } = "";
        }
        {{Both}}
        """,
        $$"""
        [Table("p")]
        class Patient
        {
            public int Id { get; set; }
            [Required]
            [MaxLength(256)]
            public string Name { get; set; } = "";
        }
        {{Both}}
        """);

    [Fact]
    public Task What_only_one_lacks_is_said_of_it() => Verify<StringPropertyWithoutMaxLength>.AnalyzerAsync("""
        class Patient { public int Id { get; set; } public string [|Name|] { get; set; } = ""; }
        class First : DbContext
        {
            public DbSet<Patient> Patients => Set<Patient>();
            protected override void OnModelCreating(ModelBuilder b) => b.Entity<Patient>().Property(p => p.Name).HasMaxLength(5);
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        }
        class Second : First
        {
            public DbSet<Patient> Again => Set<Patient>();
            protected override void OnModelCreating(ModelBuilder b) => b.Entity<Patient>().Property(p => p.Id);
        }
        """);

    [Fact]
    public Task A_fix_by_fluent_api_mends_both()
    {
        return Verify<StringPropertyWithoutMaxLength, StringPropertyWithoutMaxLengthFix>.CodeFixAsync(Source("[|Name|]", ""), Source("Name", ".HasMaxLength(256)"));

        static string Source(string name, string length) => $$"""
            class Patient { public int Id { get; set; } public string {{name}} { get; set; } = ""; }
            class First : DbContext
            {
                protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
                protected override void OnModelCreating(ModelBuilder modelBuilder)
                {
                    modelBuilder.Entity<Patient>().Property(p => p.Name).IsRequired(){{length}};
                }
            }
            class Second : DbContext
            {
                protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
                protected override void OnModelCreating(ModelBuilder modelBuilder)
                {
                    modelBuilder.Entity<Patient>().Property(p => p.Name).IsRequired(){{length}};
                }
            }
            """;
    }
}
