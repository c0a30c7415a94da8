using ModelLint.Rules.Indexes;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.Indexes;

public sealed class RedundantIndexTests
{
    private const string Room = "class Room { public int Id { get; set; } public int {|#0:House|} { get; set; } public int Floor { get; set; } public int Number { get; set; } public string Name { get; set; } = \"\"; }";

    private static readonly string Silent = Room.Replace("{|#0:House|}", "House");

    private static readonly DiagnosticResult Expected = new DiagnosticResult("MDL0027").WithLocation(0);

    [Fact]
    public Task A_prefix_of_another_index() => VerifyRule<RedundantIndex>.AnalyzerAsync(
        Room + TestContext.For("Room", "b.Entity<Room>().HasIndex(r => r.House); b.Entity<Room>().HasIndex(r => new { r.House, r.Floor });"),
        Expected.WithMessage("Index {'House'} of entity type 'Room' is redundant: its columns are the first of {'House', 'Floor'}")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Room").WithProperty("Members", "House").WithProperty("Table", "Rooms"));

    [Theory]
    [InlineData("b.Entity<Room>().HasIndex(r => new { r.House, r.Floor }); b.Entity<Room>().HasIndex(r => new { r.House, r.Floor, r.Number });")]
    [InlineData("b.Entity<Room>().HasIndex(r => r.House); b.Entity<Room>().HasIndex(r => new { r.House, r.Floor }).IsUnique();")]
    [InlineData("b.Entity<Room>().HasIndex(r => r.House); b.Entity<Room>().HasIndex(r => r.House, \"IX_Unique\").IsUnique();")]
    [InlineData("b.Entity<Room>().HasIndex(r => r.House); b.Entity<Room>().HasIndex(r => r.House, \"IX_Again\");")]
    [InlineData("b.Entity<Room>().HasIndex(r => r.House); b.Entity<Room>().HasKey(r => new { r.House, r.Number });")]
    [InlineData("b.Entity<Room>().HasIndex(r => r.House); b.Entity<Room>().HasAlternateKey(r => new { r.House, r.Number });")]
    [InlineData("b.Entity<Room>().HasIndex(r => r.House).HasFilter(\"[Floor] = 1\"); b.Entity<Room>().HasIndex(r => new { r.House, r.Number }).HasFilter(\"[Floor] = 1\");")]
    [InlineData("b.Entity<Room>().HasIndex(r => r.House).IsDescending(); b.Entity<Room>().HasIndex(r => new { r.House, r.Floor }).IsDescending(true, false);")]
    [InlineData("b.Entity<Room>().HasIndex(r => r.House).IncludeProperties(r => r.Floor); b.Entity<Room>().HasIndex(r => new { r.House, r.Floor });")]
    [InlineData("b.Entity<Room>().HasIndex(r => r.House).IncludeProperties(r => r.Name); b.Entity<Room>().HasIndex(r => new { r.House, r.Floor }).IncludeProperties(r => new { r.Number, r.Name });")]
    [InlineData("b.Entity<Room>().HasIndex(r => r.House); b.Entity<Room>().HasIndex(r => r.House, \"IX_Wide\").IncludeProperties(r => r.Name);")]
    [InlineData("b.Entity<Room>().HasIndex(r => r.House).IsCreatedOnline(); b.Entity<Room>().HasIndex(r => new { r.House, r.Floor });")]
    public Task Whatever_it_finds_the_other_does(string configuration) => VerifyRule<RedundantIndex>.AnalyzerAsync(Room + TestContext.For("Room", configuration), Expected);

    [Fact]
    public Task By_attribute() => VerifyRule<RedundantIndex>.AnalyzerAsync(
        "[Index(nameof(House)), Index(nameof(House), nameof(Floor))] " + Room + TestContext.For("Room"), Expected);

    [Fact]
    public Task Of_a_foreign_key_where_it_is_written() => VerifyRule<RedundantIndex>.AnalyzerAsync(
        "class House { public int Id { get; set; } } class Room { public int Id { get; set; } public int {|#0:HouseId|} { get; set; } public House House { get; set; } = null!; public int Number { get; set; } }"
        + TestContext.For("Room", "b.Entity<Room>().HasIndex(r => r.HouseId); b.Entity<Room>().HasIndex(r => new { r.HouseId, r.Number }).IsUnique();"), Expected);

    [Fact]
    public Task On_PostgreSQL() => VerifyRule<RedundantIndex>.AnalyzerAsync(
        Room + TestContext.For("Room", "b.Entity<Room>().HasIndex(r => r.House).HasMethod(\"btree\"); b.Entity<Room>().HasIndex(r => new { r.House, r.Floor });", "UseNpgsql()"), Expected);

    [Fact]
    public Task Of_a_derived_type_by_an_index_of_its_base() => VerifyRule<RedundantIndex>.AnalyzerAsync(
        "class Place { public int Id { get; set; } public int {|#0:House|} { get; set; } public int Number { get; set; } } class Room : Place { public int Floor { get; set; } }"
        + TestContext.For("Place, Room", "b.Entity<Room>().HasIndex(\"House\"); b.Entity<Place>().HasIndex(r => new { r.House, r.Number });"), Expected);

    [Theory]
    [InlineData("b.Entity<Room>().HasIndex(r => r.Floor); b.Entity<Room>().HasIndex(r => new { r.House, r.Floor });")]
    [InlineData("b.Entity<Room>().HasIndex(r => new { r.Floor, r.House }); b.Entity<Room>().HasIndex(r => new { r.House, r.Floor, r.Number });")]
    [InlineData("b.Entity<Room>().HasIndex(r => r.House).IsUnique(); b.Entity<Room>().HasIndex(r => new { r.House, r.Floor });")]
    [InlineData("b.Entity<Room>().HasIndex(r => r.House).HasFilter(\"[Floor] = 1\"); b.Entity<Room>().HasIndex(r => new { r.House, r.Floor });")]
    [InlineData("b.Entity<Room>().HasIndex(r => r.House); b.Entity<Room>().HasIndex(r => new { r.House, r.Floor }).HasFilter(\"[Floor] = 1\");")]
    [InlineData("b.Entity<Room>().HasIndex(r => r.House).HasFilter(\"[Floor] = 1\"); b.Entity<Room>().HasKey(r => new { r.House, r.Number });")]
    [InlineData("b.Entity<Room>().HasIndex(r => r.House).IsDescending(); b.Entity<Room>().HasIndex(r => new { r.House, r.Floor });")]
    [InlineData("b.Entity<Room>().HasIndex(r => r.House).IncludeProperties(r => r.Name); b.Entity<Room>().HasIndex(r => new { r.House, r.Floor });")]
    [InlineData("b.Entity<Room>().HasIndex(r => r.House).IncludeProperties(r => r.Name); b.Entity<Room>().HasKey(r => new { r.House, r.Number });")]
    [InlineData("b.Entity<Room>().HasIndex(r => r.House).HasFillFactor(80); b.Entity<Room>().HasIndex(r => new { r.House, r.Floor });")]
    [InlineData("b.Entity<Room>().HasIndex(r => r.House); b.Entity<Room>().HasIndex(r => new { r.House, r.Floor }).HasFillFactor(80);")]
    [InlineData("b.Entity<Room>().HasKey(r => r.Id).IsClustered(false); b.Entity<Room>().HasIndex(r => r.House).IsClustered(); b.Entity<Room>().HasIndex(r => new { r.House, r.Floor });")]
    [InlineData("b.Entity<Room>().ToView(\"Rooms\"); b.Entity<Room>().HasIndex(r => r.House); b.Entity<Room>().HasIndex(r => new { r.House, r.Floor });")]
    public Task Each_finds_what_the_other_does_not(string configuration) => VerifyRule<RedundantIndex>.AnalyzerAsync(Silent + TestContext.For("Room", configuration));

    [Theory]
    [InlineData("b.Entity<Room>().HasIndex(r => r.Name).HasMethod(\"hash\"); b.Entity<Room>().HasIndex(r => new { r.Name, r.Floor });")]
    [InlineData("b.Entity<Room>().HasIndex(r => r.Name); b.Entity<Room>().HasIndex(r => new { r.Name, r.Floor }).HasMethod(\"brin\");")]
    [InlineData("b.Entity<Room>().HasIndex(r => r.Name).HasOperators(\"text_pattern_ops\"); b.Entity<Room>().HasIndex(r => new { r.Name, r.Floor });")]
    [InlineData("b.Entity<Room>().HasIndex(r => r.Name).UseCollation(\"C\"); b.Entity<Room>().HasIndex(r => new { r.Name, r.Floor });")]
    public Task Another_method_on_PostgreSQL(string configuration) => VerifyRule<RedundantIndex>.AnalyzerAsync(Silent + TestContext.For("Room", configuration, "UseNpgsql()"));

    [Fact]
    public Task The_index_of_a_foreign_key_that_is_made_by_convention_is_dropped_by_EF() => VerifyRule<RedundantIndex>.AnalyzerAsync(
        "class House { public int Id { get; set; } } class Room { public int Id { get; set; } public int HouseId { get; set; } public House House { get; set; } = null!; public int Number { get; set; } }"
        + TestContext.For("Room", "b.Entity<Room>().HasIndex(r => new { r.HouseId, r.Number });"));

    [Theory]
    [InlineData("b.Entity<Room>().HasIndex(r => r.House).HasFilter(Environment.MachineName); b.Entity<Room>().HasIndex(r => new { r.House, r.Floor });")]
    [InlineData("b.Entity<Room>().HasIndex(r => r.House).IsUnique(Environment.TickCount > 0); b.Entity<Room>().HasIndex(r => new { r.House, r.Floor });")]
    [InlineData("b.Entity<Room>().HasIndex(r => r.House); b.Entity<Room>().HasIndex(r => new { r.House, r.Floor }).HasFilter(Environment.MachineName);")]
    [InlineData("b.Entity<Room>().HasIndex(r => r.House).IncludeProperties(Environment.MachineName.Length > 0 ? \"Name\" : \"Floor\"); b.Entity<Room>().HasIndex(r => new { r.House, r.Floor });")]
    public Task What_is_not_known(string configuration) => Verify<RedundantIndex>.AnalyzerAsync(Silent + TestContext.For("Room", configuration));
}
