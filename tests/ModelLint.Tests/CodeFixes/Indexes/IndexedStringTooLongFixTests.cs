using ModelLint.CodeFixes.Indexes;
using ModelLint.Rules.Indexes;

namespace ModelLint.Tests.CodeFixes.Indexes;

using Fix = VerifyFix<IndexedStringTooLong, IndexedStringTooLongFix>;

public sealed class IndexedStringTooLongFixTests
{
    private const string Index = "modelBuilder.Entity<Document>().HasIndex(d => d.Path);";

    [Fact]
    public Task A_length_in_place_of_the_type() => Fix.ChangesAsync(
        Source($"modelBuilder.Entity<Document>().Property(d => d.Path).HasColumnType(\"nvarchar(max)\").HasColumnName(\"path\");\n        {Index}"),
        Source($"modelBuilder.Entity<Document>().Property(d => d.Path).HasColumnName(\"path\").HasMaxLength(256);\n        {Index}", "Path"),
        "~ property Document.Path: maxLength - => 256, columnType nvarchar(max) => -");

    [Fact]
    public Task A_length_in_the_same_character_set() => Fix.ChangesAsync(
        Source($"modelBuilder.Entity<Document>().Property(d => d.Path).HasColumnType(\"varchar(max)\");\n        {Index}"),
        Source($"modelBuilder.Entity<Document>().Property(d => d.Path).HasMaxLength(256).IsUnicode(false);\n        {Index}", "Path"),
        "~ property Document.Path: maxLength - => 256, unicode - => false, columnType varchar(max) => -");

    [Fact]
    public Task Not_of_a_bound_that_somebody_chose() => Fix.OffersNothingAsync(
        Source($"modelBuilder.Entity<Document>().Property(d => d.Path).HasMaxLength(2000);\n        {Index}"));

    [Fact]
    public Task Not_of_an_attribute() => Fix.OffersNothingAsync(
        Source(Index).Replace("public string [|Path|]", "[System.ComponentModel.DataAnnotations.Schema.Column(TypeName = \"nvarchar(max)\")] public string [|Path|]", StringComparison.Ordinal));

    [Fact]
    public Task Not_in_code_for_several() => Fix.OffersNothingAsync(
        Source($"foreach (var name in new[] {{ \"Path\", \"Title\" }})\n            modelBuilder.Entity<Document>().Property<string>(name).HasColumnType(\"nvarchar(max)\");\n        {Index}"));

    [Fact]
    public Task Several_in_one_pass() => Fix.ChangesAsync(
        Source($"modelBuilder.Entity<Document>(document =>\n        {{\n            document.Property(d => d.Path).HasColumnType(\"nvarchar(max)\");\n            document.Property(d => d.Title).HasColumnType(\"nvarchar(max)\");\n            document.HasIndex(d => d.Path);\n            document.HasIndex(d => d.Title);\n        }});", title: "[|Title|]"),
        Source($"modelBuilder.Entity<Document>(document =>\n        {{\n            document.Property(d => d.Path).HasMaxLength(256);\n            document.Property(d => d.Title).HasMaxLength(256);\n            document.HasIndex(d => d.Path);\n            document.HasIndex(d => d.Title);\n        }});", "Path"),
        "~ property Document.Path: maxLength - => 256, columnType nvarchar(max) => -",
        "~ property Document.Title: maxLength - => 256, columnType nvarchar(max) => -");

    private static string Source(string statements, string path = "[|Path|]", string title = "Title") => $$"""
        public class Document
        {
            public int Id { get; set; }
            public string {{path}} { get; set; } = "";
            public string {{title}} { get; set; } = "";
        }
        public class ClinicContext : DbContext
        {
            public DbSet<Document> Documents => Set<Document>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                {{statements}}
            }
        }

        """;
}
