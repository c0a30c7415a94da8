using ModelLint.CodeFixes.Properties;
using ModelLint.Rules.Properties;
using ModelLint.Tests.EFCore;
using ModelLint.Tests.Oracle;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.CodeFixes.Properties;

public sealed class EnumPropertyWithNativeTypeFixTests
{
    [Fact]
    public Task A_mapped_enum() => ChangesAsync(
        Source("modelBuilder.Entity<Visit>().HasKey(v => v.Id);"),
        Source("""
            modelBuilder.Entity<Visit>().HasKey(v => v.Id);
                    modelBuilder.Entity<Visit>().Property(v => v.Status).HasConversion<string>().HasMaxLength(7);
                    modelBuilder.Entity<Visit>().ToTable(t => t.HasCheckConstraint("CK_Visits_Status", "\"Status\" IN ('Planned', 'Closed')"));
            """, "Status"),
        "+ check Visit#CK_Visits_Status",
        "~ property Visit.Status: providerType Status => System.String, maxLength - => 7, nativeEnum true => false");

    [Fact]
    public Task Several_of_one_entity_type_in_one_pass() => ChangesAsync(
        Source("modelBuilder.Entity<Visit>(visit =>\n        {\n            visit.HasKey(v => v.Id);\n        });").Replace("/**/", "public Status? [|Next|] { get; set; }", StringComparison.Ordinal),
        Source("""
            modelBuilder.Entity<Visit>(visit =>
                    {
                        visit.HasKey(v => v.Id);
                        visit.Property(v => v.Status).HasConversion<string>().HasMaxLength(7);
                        visit.ToTable(t =>
                        {
                            t.HasCheckConstraint("CK_Visits_Status", "\"Status\" IN ('Planned', 'Closed')");
                            t.HasCheckConstraint("CK_Visits_Next", "\"Next\" IN ('Planned', 'Closed')");
                        });
                        visit.Property(v => v.Next).HasConversion<string>().HasMaxLength(7);
                    });
            """, "Status").Replace("/**/", "public Status? Next { get; set; }", StringComparison.Ordinal),
        "+ check Visit#CK_Visits_Next",
        "+ check Visit#CK_Visits_Status",
        "~ property Visit.Next: providerType Status => System.String, maxLength - => 7, nativeEnum true => false",
        "~ property Visit.Status: providerType Status => System.String, maxLength - => 7, nativeEnum true => false");

    [Fact]
    public Task An_enum_in_the_column_type() => new CodeFixTest<EnumPropertyWithNativeType, EnumPropertyWithNativeTypeFix>
    {
        TestState =
        {
            Sources = { Source("modelBuilder.Entity<Visit>().Property(v => v.Status).HasColumnType(\"enum('Planned','Closed')\").HasColumnName(\"state\");", provider: "") },
            AnalyzerConfigFiles = { ("/.editorconfig", "[*.cs]\nmodellint.database_provider = mysql\n") },
        },
        FixedCode = Source("""
            modelBuilder.Entity<Visit>().Property(v => v.Status).HasColumnName("state").HasConversion<string>().HasMaxLength(7);
                    modelBuilder.Entity<Visit>().ToTable(t => t.HasCheckConstraint(
                        "CK_Visits_state",
                        "`state` IN ('Planned', 'Closed')"));
            """, "Status", provider: ""),
    }.RunAsync();

    private static async Task ChangesAsync(string before, string after, params string[] difference)
    {
        await new CodeFixTest<EnumPropertyWithNativeType, EnumPropertyWithNativeTypeFix> { TestCode = before, FixedCode = after, Versions = [EFCoreVersion.V10] }.RunAsync();
        Assert.Equal(difference, await FixOracle.DifferenceAsync(before, after, EFCoreVersion.V10));
    }

    private static string Source(
        string statements, string status = "[|Status|]", string provider = "options.UseNpgsql(\"Host=-\", npgsql => npgsql.MapEnum<Status>())") => $$"""
        public enum Status { Planned = 1, Closed = 4 }
        public class Visit { public int Id { get; set; } public Status {{status}} { get; set; } /**/ }
        public class ClinicContext : DbContext
        {
            public DbSet<Visit> Visits => Set<Visit>();
            protected override void OnConfiguring(DbContextOptionsBuilder options){{(provider.Length == 0 ? " { }" : $" => {provider};")}}
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                {{statements}}
            }
        }

        """;
}
