using ModelLint.CodeFixes.Indexes;
using ModelLint.Rules.Indexes;

namespace ModelLint.Tests.CodeFixes.Indexes;

using Fix = VerifyFix<JsonColumnWithoutGinIndex, JsonColumnWithoutGinIndexFix>;

public sealed class JsonColumnWithoutGinIndexFixTests
{
    private const string Key = "modelBuilder.Entity<Patient>().HasKey(p => p.Id);";

    [Fact]
    public Task An_index() => Fix.ChangesAsync(
        Source(Key), Source($"{Key}\n        modelBuilder.Entity<Patient>().HasIndex(p => p.Tags).HasMethod(\"gin\");", "Tags"), "+ index Patient(Tags)");

    [Fact]
    public Task Not_where_another_index_is_there() => Fix.OffersNothingAsync(Source("modelBuilder.Entity<Patient>().HasIndex(p => p.Tags);"));

    [Fact]
    public Task Several_in_one_pass() => Fix.ChangesAsync(
        Source(Key, numbers: "[|Numbers|]"),
        Source($"{Key}\n        modelBuilder.Entity<Patient>().HasIndex(p => p.Tags).HasMethod(\"gin\");\n        modelBuilder.Entity<Patient>().HasIndex(p => p.Numbers).HasMethod(\"gin\");", "Tags"),
        "+ index Patient(Numbers)",
        "+ index Patient(Tags)");

    private static string Source(string statements, string tags = "[|Tags|]", string numbers = "") => $$"""
        public class Patient
        {
            public int Id { get; set; }
            public string[] {{tags}} { get; set; } = [];
            public int[] {{(numbers == "" ? "Numbers" : numbers)}} { get; set; } = [];
        }
        public class Service(ClinicContext db)
        {
            public object Find(string tag, int number) => db.Patients.Where(p => p.Tags.Contains(tag){{(numbers == "" && !statements.Contains("Numbers", StringComparison.Ordinal) ? "" : " || p.Numbers.Contains(number)")}});
        }
        public class ClinicContext : DbContext
        {
            public DbSet<Patient> Patients => Set<Patient>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                {{statements}}
            }
        }

        """;
}
