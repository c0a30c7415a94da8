using ModelLint.CodeFixes.Properties;
using ModelLint.Rules.Properties;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.CodeFixes.Properties;

using Fix = VerifyFix<EnumPropertyWithoutCheck, EnumPropertyWithoutCheckFix>;

public sealed class EnumPropertyWithoutCheckFixTests
{
    [Fact]
    public Task As_names() => Fix.ChangesAsync(
        Source("modelBuilder.Entity<Visit>(v => { });"),
        Source("""
            modelBuilder.Entity<Visit>(v =>
                    {
                        v.Property(x => x.Status).HasConversion<string>().HasMaxLength(7);
                        v.ToTable(t => t.HasCheckConstraint("CK_Visits_Status", "\"Status\" IN ('Planned', 'Closed')"));
                    });
            """, "Status"),
        "+ check Visit#CK_Visits_Status",
        "~ property Visit.Status: providerType System.Int32 => System.String, maxLength - => 7");

    [Fact]
    public Task As_numbers() => Fix.ChangesAsync(
        Source("modelBuilder.Entity<Visit>(v => v.HasKey(x => x.Id));", provider: "UseSqlServer"),
        Source("""
            modelBuilder.Entity<Visit>(v =>
                    {
                        v.HasKey(x => x.Id);
                        v.ToTable(t => t.HasCheckConstraint("CK_Visits_Status", "[Status] IN (1, 4)"));
                    });
            """, "Status", "UseSqlServer"),
        index: 1,
        "+ check Visit#CK_Visits_Status");

    [Fact]
    public Task Already_stored_as_names() => Fix.ChangesAsync(
        Source("modelBuilder.Entity<Visit>().Property(v => v.Status).HasConversion<string>();"),
        Source("""
            modelBuilder.Entity<Visit>().Property(v => v.Status).HasConversion<string>().HasMaxLength(7);
                    modelBuilder.Entity<Visit>().ToTable(t => t.HasCheckConstraint(
                        "CK_Visits_Status",
                        "\"Status\" IN ('Planned', 'Closed')"));
            """, "Status"),
        "+ check Visit#CK_Visits_Status",
        "~ property Visit.Status: maxLength - => 7");

    [Fact]
    public Task A_number_that_was_asked_for_stays() => Fix.ChangesAsync(
        Source("modelBuilder.Entity<Visit>().ToTable(\"visits\").Property(v => v.Status).HasConversion<short>().HasColumnName(\"state\");"),
        Source("modelBuilder.Entity<Visit>().ToTable(\"visits\", t => t.HasCheckConstraint(\"CK_visits_state\", \"\\\"state\\\" IN (1, 4)\")).Property(v => v.Status).HasConversion<short>().HasColumnName(\"state\");", "Status"),
        "+ check Visit#CK_visits_state");

    [Fact]
    public Task Several_of_one_table_in_one_pass() => Fix.ChangesAsync(
        Source("modelBuilder.Entity<Visit>().ToTable(t => t.HasComment(\"c\"));").Replace("/**/", "public Status? [|Next|] { get; set; }", StringComparison.Ordinal),
        Source("""
            modelBuilder.Entity<Visit>().ToTable(t =>
                    {
                        t.HasComment("c");
                        t.HasCheckConstraint("CK_Visits_Status", "\"Status\" IN ('Planned', 'Closed')");
                        t.HasCheckConstraint("CK_Visits_Next", "\"Next\" IN ('Planned', 'Closed')");
                    });
                    modelBuilder.Entity<Visit>().Property(x => x.Status).HasConversion<string>().HasMaxLength(7);
                    modelBuilder.Entity<Visit>().Property(x => x.Next).HasConversion<string>().HasMaxLength(7);
            """, "Status").Replace("/**/", "public Status? Next { get; set; }", StringComparison.Ordinal),
        "+ check Visit#CK_Visits_Next",
        "+ check Visit#CK_Visits_Status",
        "~ property Visit.Next: providerType System.Int32 => System.String, maxLength - => 7",
        "~ property Visit.Status: providerType System.Int32 => System.String, maxLength - => 7");

    [Fact]
    public Task A_constraint_s_name_that_is_taken_gets_a_number() => Fix.ChangesAsync(
        Source("modelBuilder.Entity<Visit>(v => v.ToTable(t => t.HasCheckConstraint(\"CK_Visits_Status\", \"\\\"Id\\\" > 0\")));"),
        Source("""
            modelBuilder.Entity<Visit>(v => v.ToTable(t =>
                    {
                        t.HasCheckConstraint("CK_Visits_Status", "\"Id\" > 0");
                        t.HasCheckConstraint("CK_Visits_Status_1", "\"Status\" IN (1, 4)");
                    }));
            """, "Status"),
        index: 1,
        "+ check Visit#CK_Visits_Status_1");

    [Fact]
    public Task By_the_pattern_of_the_team() => new CodeFixTest<EnumPropertyWithoutCheck, EnumPropertyWithoutCheckFix>
    {
        TestCode = Source("modelBuilder.Entity<Visit>().HasIndex(v => v.Status).HasFilter(\"\\\"Status\\\" = 1\");"),
        FixedCode = Source("""
            modelBuilder.Entity<Visit>().HasIndex(v => v.Status).HasFilter("\"Status\" = 1");
                    modelBuilder.Entity<Visit>().ToTable(t => t.HasCheckConstraint(
                        "ck_Visits_Status_enum",
                        "\"Status\" IN (1, 4)"));
            """, "Status"),
        TestState = { AnalyzerConfigFiles = { ("/.editorconfig", "[*.cs]\nmodellint.check_constraint_naming = ck_{table}_{column}_{kind}\n") } },
    }.RunAsync();

    [Fact]
    public Task What_a_filter_says_of_a_number_keeps_it_one() => Fix.ChangesAsync(
        Source("modelBuilder.Entity<Visit>().HasIndex(v => v.Status).HasFilter(\"\\\"Status\\\" = 1\");"),
        Source("""
            modelBuilder.Entity<Visit>().HasIndex(v => v.Status).HasFilter("\"Status\" = 1");
                    modelBuilder.Entity<Visit>().ToTable(t => t.HasCheckConstraint("CK_Visits_Status", "\"Status\" IN (1, 4)"));
            """, "Status"),
        "+ check Visit#CK_Visits_Status");

    [Fact]
    public Task What_a_filter_says_of_a_name_goes_on_to_hold() => Fix.ChangesAsync(
        Source("modelBuilder.Entity<Visit>().Property(v => v.Status).HasConversion<string>().HasMaxLength(20);\n        modelBuilder.Entity<Visit>().HasIndex(v => v.Status).HasFilter(\"\\\"Status\\\" = 'Closed'\");"),
        Source("""
            modelBuilder.Entity<Visit>().Property(v => v.Status).HasConversion<string>().HasMaxLength(20);
                    modelBuilder.Entity<Visit>().HasIndex(v => v.Status).HasFilter("\"Status\" = 'Closed'");
                    modelBuilder.Entity<Visit>().ToTable(t => t.HasCheckConstraint(
                        "CK_Visits_Status",
                        "\"Status\" IN ('Planned', 'Closed')"));
            """, "Status"),
        "+ check Visit#CK_Visits_Status");

    [Fact]
    public Task Names_of_the_team_s_own_making_are_left_alone() => Fix.OffersNothingAsync(
        Source("modelBuilder.Entity<Visit>().Property(v => v.Status).HasConversion(s => s.ToString().ToLowerInvariant(), s => Enum.Parse<Status>(s, true));"));

    [Fact]
    public Task Of_an_owned_type_in_its_owner_s_table() => Fix.ChangesAsync(
        Owned("[|Status|]", ""),
        Owned("Status", """

                visit.OwnsOne(v => v.Details).Property(v => v.Status).HasConversion<string>().HasMaxLength(7);
                visit.ToTable(t => t.HasCheckConstraint(
                    "CK_Visits_Details_Status",
                    "\"Details_Status\" IN ('Planned', 'Closed')"));
        """),
        "+ check Visit#CK_Visits_Details_Status",
        "~ property Details.Status: providerType System.Int32 => System.String, maxLength - => 7");

    [Fact]
    public Task Of_a_derived_type_in_the_table_of_its_root() => Fix.ChangesAsync(
        Derived("[|Status|]", ""),
        Derived("Status", "modelBuilder.Entity<Stay>().Property(x => x.Status).HasConversion<string>().HasMaxLength(7);\n        modelBuilder.Entity<Visit>().ToTable(t => t.HasCheckConstraint(\n            \"CK_Visits_Status\",\n            \"\\\"Status\\\" IN ('Planned', 'Closed')\"));"),
        "+ check Visit#CK_Visits_Status",
        "~ property Stay.Status: providerType System.Int32 => System.String, maxLength - => 7");

    private const string Status = "public enum Status { Planned = 1, Closed = 4 }";

    private static string Derived(string status, string statements) => $$"""
        {{Status}}
        public class Visit { public int Id { get; set; } }
        public class Stay : Visit { public Status {{status}} { get; set; } }
        public class ClinicContext : DbContext
        {
            public DbSet<Visit> Visits => Set<Visit>();
            public DbSet<Stay> Stays => Set<Stay>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
        {{(statements.Length == 0 ? "" : $"        {statements}\n")}}    }
        }

        """;

    private static string Owned(string status, string statements) => $$"""
        {{Status}}
        public class Visit { public int Id { get; set; } public Details Details { get; set; } = null!; }
        public class Details { public Status {{status}} { get; set; } }
        public class ClinicContext : DbContext
        {
            public DbSet<Visit> Visits => Set<Visit>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Visit>(visit =>
            {
                visit.OwnsOne(v => v.Details);{{statements}}
            });
        }

        """;

    private static string Source(string statements, string status = "[|Status|]", string provider = "UseSqlite") => $$"""
        {{Status}}
        public class Visit
        {
            public int Id { get; set; }
            public Status {{status}} { get; set; }
            /**/
        }
        public class ClinicContext : DbContext
        {
            public DbSet<Visit> Visits => Set<Visit>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.{{provider}}("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                {{statements}}
            }
        }

        """;
}
