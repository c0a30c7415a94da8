using ModelLint.CodeFixes.ForeignKeys;
using ModelLint.Rules.ForeignKeys;

namespace ModelLint.Tests.CodeFixes.ForeignKeys;

using Fix = VerifyFix<CascadePathCycle, CascadePathCycleFix>;

public sealed class CascadePathCycleFixTests
{
    [Fact]
    public Task Where_nobody_chose() => Fix.ChangesAsync(
        Source("[|ToId|]", ""),
        Source("ToId", "        modelBuilder.Entity<Trip>().HasOne(x => x.To).WithMany().OnDelete(DeleteBehavior.NoAction);\n"),
        "~ fk Trip(ToId) -> Place(Id): delete Cascade => NoAction");

    [Theory]
    [InlineData(0, "NoAction")]
    [InlineData(1, "ClientCascade")]
    public Task In_the_call_that_says_another(int index, string behavior) => Fix.ChangesAsync(
        Source("[|ToId|]", Both("Cascade")), Source("ToId", Both(behavior)), index, $"~ fk Trip(ToId) -> Place(Id): delete Cascade => {behavior}");

    [Theory]
    [InlineData(0, "NoAction")]
    [InlineData(1, "ClientSetNull")]
    public Task Of_one_that_sets_to_null(int index, string behavior) => Fix.ChangesAsync(
        Source("[|ToId|]", Both("SetNull"), isOptional: true), Source("ToId", Both(behavior), isOptional: true), index, $"~ fk Trip(ToId) -> Place(Id): delete SetNull => {behavior}");

    [Fact]
    public Task In_the_attribute() => Fix.ChangesAsync(
        Source("[|ToId|]", "", attribute: "[DeleteBehavior(DeleteBehavior.Cascade)] "),
        Source("ToId", "", attribute: "[DeleteBehavior(DeleteBehavior.NoAction)] "),
        "~ fk Trip(ToId) -> Place(Id): delete Cascade => NoAction");

    [Fact]
    public Task In_a_block_that_is_there() => Fix.ChangesAsync(
        Source("[|ToId|]", "        modelBuilder.Entity<Trip>(trip =>\n        {\n            trip.HasOne(t => t.To).WithMany();\n        });\n"),
        Source("ToId", "        modelBuilder.Entity<Trip>(trip =>\n        {\n            trip.HasOne(t => t.To).WithMany().OnDelete(DeleteBehavior.NoAction);\n        });\n"),
        "~ fk Trip(ToId) -> Place(Id): delete Cascade => NoAction");

    /// <summary>The loop would take back whatever is said before it.</summary>
    [Fact]
    public Task Not_where_a_loop_says_it() => Fix.OffersNothingAsync(
        Source("[|ToId|]", "        foreach (var key in modelBuilder.Model.GetEntityTypes().SelectMany(e => e.GetForeignKeys())) key.DeleteBehavior = DeleteBehavior.Cascade;\n"));

    [Fact]
    public Task Several_in_one_pass() => Fix.ChangesAsync(
        Source("[|ToId|]", "", more: "public int [|ViaId|] { get; set; } public Place Via { get; set; } = null!;"),
        Source(
            "ToId",
            "        modelBuilder.Entity<Trip>().HasOne(x => x.To).WithMany().OnDelete(DeleteBehavior.NoAction);\n        modelBuilder.Entity<Trip>().HasOne(x => x.Via).WithMany().OnDelete(DeleteBehavior.NoAction);\n",
            more: "public int ViaId { get; set; } public Place Via { get; set; } = null!;"),
        "~ fk Trip(ToId) -> Place(Id): delete Cascade => NoAction",
        "~ fk Trip(ViaId) -> Place(Id): delete Cascade => NoAction");

    private static string Both(string behavior) =>
        $"        modelBuilder.Entity<Trip>().HasOne(t => t.From).WithMany().OnDelete(DeleteBehavior.Cascade);\n        modelBuilder.Entity<Trip>().HasOne(t => t.To).WithMany().OnDelete(DeleteBehavior.{behavior});\n";

    private static string Source(string toId, string statements, string attribute = "", string more = "", bool isOptional = false) => $$"""
        public class Place { public int Id { get; set; } }
        public class Trip
        {
            public int Id { get; set; }
            public int FromId { get; set; }
            [DeleteBehavior(DeleteBehavior.Cascade)] public Place From { get; set; } = null!;
            public int{{(isOptional ? "?" : "")}} {{toId}} { get; set; }
            {{attribute}}public Place{{(isOptional ? "?" : "")}} To { get; set; }{{(isOptional ? "" : " = null!;")}}
            {{more}}
        }
        public class ClinicContext : DbContext
        {
            public DbSet<Trip> Trips => Set<Trip>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
        {{statements}}    }
        }

        """;
}
