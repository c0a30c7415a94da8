using ModelLint.CodeFixes.Indexes;
using ModelLint.Rules.Indexes;

namespace ModelLint.Tests.CodeFixes.Indexes;

using Fix = VerifyFix<IndexWithoutLeadingTenant, IndexWithoutLeadingTenantFix>;

public sealed class IndexWithoutLeadingTenantFixTests
{
    [Theory]
    [InlineData("HasIndex(r => new { r.Number, r.TenantId })", "HasIndex(r => new { r.TenantId, r.Number })")]
    [InlineData("HasIndex(r => new { r.Number, /* who */ r.TenantId }).IsUnique()", "HasIndex(r => new { r.TenantId, /* who */ r.Number }).IsUnique()")]
    [InlineData("HasIndex(\"Number\", nameof(Room.TenantId)).HasDatabaseName(\"IX\")", "HasIndex(nameof(Room.TenantId), \"Number\").HasDatabaseName(\"IX\")")]
    [InlineData("HasIndex(r => new { r.Number, r.TenantId }).IsDescending(true, false)", "HasIndex(r => new { r.TenantId, r.Number }).IsDescending(false, true)")]
    [InlineData("HasIndex(r => new { r.Number, r.TenantId }).IsDescending(new[] { true, false })", "HasIndex(r => new { r.TenantId, r.Number }).IsDescending(new[] { false, true })")]
    [InlineData("HasIndex(r => new { r.Number, r.TenantId }).IsDescending()", "HasIndex(r => new { r.TenantId, r.Number }).IsDescending()")]
    public Task A_call(string before, string after) => Fix.ChangesAsync(
        Source($"modelBuilder.Entity<Room>().{before};"),
        Source($"modelBuilder.Entity<Room>().{after};", "Number"),
        "- index Room(Number,TenantId)",
        "+ index Room(TenantId,Number)");

    [Fact]
    public Task An_index_with_a_name() => Fix.ChangesAsync(
        Source("modelBuilder.Entity<Room>().HasIndex(new[] { \"Number\", \"TenantId\" }, \"ByNumber\");"),
        Source("modelBuilder.Entity<Room>().HasIndex(new[] { \"TenantId\", \"Number\" }, \"ByNumber\");", "Number"),
        "- index Room(Number,TenantId)#ByNumber",
        "+ index Room(TenantId,Number)#ByNumber");

    [Fact]
    public Task An_index_in_several_calls() => Fix.ChangesAsync(
        Source("modelBuilder.Entity<Room>().HasIndex(r => new { r.Number, r.TenantId });\n        modelBuilder.Entity<Room>().HasIndex(r => new { r.Number, r.TenantId }).IsUnique();"),
        Source("modelBuilder.Entity<Room>().HasIndex(r => new { r.TenantId, r.Number });\n        modelBuilder.Entity<Room>().HasIndex(r => new { r.TenantId, r.Number }).IsUnique();", "Number"),
        "- index Room(Number,TenantId)",
        "+ index Room(TenantId,Number)");

    [Fact]
    public Task An_attribute() => Fix.ChangesAsync(
        "[Index(nameof(Number), nameof(Floor), nameof(TenantId), IsDescending = new[] { true, true, false })]\n" + Source(""),
        "[Index(nameof(TenantId), nameof(Number), nameof(Floor), IsDescending = new[] { false, true, true })]\n" + Source("", "Number"),
        "- index Room(Number,Floor,TenantId)",
        "+ index Room(TenantId,Number,Floor)");

    [Theory]
    [InlineData("modelBuilder.Entity<Room>().HasIndex(r => new { r.Number, r.TenantId });\n        modelBuilder.Entity<Room>().HasIndex(r => new { r.TenantId, r.Number });")]
    [InlineData("var names = new[] { \"Number\", \"TenantId\" };\n        modelBuilder.Entity<Room>().HasIndex(names);")]
    [InlineData("const string Tenant = \"TenantId\";\n        modelBuilder.Entity<Room>().HasIndex(\"Number\", Tenant);")]
    public Task What_would_become_another_or_cannot_be_seen(string statements) => Fix.OffersNothingAsync(Source(statements));

    [Fact]
    public Task Several_indexes_in_one_pass() => Fix.ChangesAsync(
        Source("modelBuilder.Entity<Room>(room =>\n        {\n            room.HasIndex(r => new { r.Number, r.TenantId });\n            room.HasIndex(r => new { r.Floor, r.Number, r.TenantId });\n        });", floor: "[|Floor|]"),
        Source("modelBuilder.Entity<Room>(room =>\n        {\n            room.HasIndex(r => new { r.TenantId, r.Number });\n            room.HasIndex(r => new { r.TenantId, r.Floor, r.Number });\n        });", "Number"),
        "- index Room(Floor,Number,TenantId)",
        "- index Room(Number,TenantId)",
        "+ index Room(TenantId,Floor,Number)",
        "+ index Room(TenantId,Number)");

    private static string Source(string statements, string number = "[|Number|]", string floor = "Floor") => $$"""
        public class Room
        {
            public int Id { get; set; }
            public int TenantId { get; set; }
            public int {{number}} { get; set; }
            public int {{floor}} { get; set; }
        }
        public class ClinicContext : DbContext
        {
            public DbSet<Room> Rooms => Set<Room>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                {{statements}}
            }
        }

        """;
}
