using ModelLint.Rules.EntityTypes;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.EntityTypes;

public sealed class EntityTypeWithoutConcurrencyTokenTests
{
    private const string Room = "class {|#0:Room|} { public int Id { get; set; } public int Floor { get; set; } public byte[] Version { get; set; } = []; }";

    private static readonly string Silent = Room.Replace("{|#0:Room|}", "Room");

    private static readonly DiagnosticResult Expected = new DiagnosticResult("MDL0033").WithLocation(0);

    [Fact]
    public Task Without() => VerifyRule<EntityTypeWithoutConcurrencyToken>.AnalyzerAsync(
        Room + TestContext.For("Room"),
        Expected.WithMessage("Entity type 'Room' has no concurrency token")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Room").WithProperty("Members", "").WithProperty("Table", "Rooms"));

    [Theory]
    [InlineData("b.Entity<Room>().Property(r => r.Version).IsConcurrencyToken(false);")]
    [InlineData("b.Entity<Room>().Property(r => r.Version).ValueGeneratedOnAddOrUpdate();")]
    [InlineData("b.Entity<Room>().Ignore(r => r.Version);")]
    [InlineData("b.Entity<Room>().Property<DateTime>(\"ChangedAt\");")]
    public Task No_property_is_one(string configuration) => VerifyRule<EntityTypeWithoutConcurrencyToken>.AnalyzerAsync(Room + TestContext.For("Room", configuration), Expected);

    [Theory]
    [InlineData("UseNpgsql()")]
    [InlineData("UseSqlite()")]
    public Task On_other_databases(string provider) => VerifyRule<EntityTypeWithoutConcurrencyToken>.AnalyzerAsync(Room + TestContext.For("Room", provider: provider), Expected);

    [Fact]
    public Task A_hierarchy() => VerifyRule<EntityTypeWithoutConcurrencyToken>.AnalyzerAsync(Room + "class Hall : Room { public int Seats { get; set; } }" + TestContext.For("Room, Hall"), Expected);

    [Fact]
    public Task An_abstract_base_with_tables_for_concrete_types() => VerifyRule<EntityTypeWithoutConcurrencyToken>.AnalyzerAsync(
        "abstract class {|#0:Place|} { public int Id { get; set; } public int Floor { get; set; } } class Room : Place;"
        + TestContext.For("Place, Room", "b.Entity<Place>().UseTpcMappingStrategy();"), Expected);

    [Fact]
    public Task A_join_with_something_to_change() => VerifyRule<EntityTypeWithoutConcurrencyToken>.AnalyzerAsync(
        Silent + "class {|#0:Booking|} { public int RoomId { get; set; } public Room Room { get; set; } = null!; public int Day { get; set; } public int Guests { get; set; } }"
        + TestContext.For("Room, Booking", "b.Entity<Room>().Property(r => r.Version).IsRowVersion(); b.Entity<Booking>().HasKey(k => new { k.RoomId, k.Day });"), Expected);

    [Theory]
    [InlineData("b.Entity<Room>().Property(r => r.Version).IsRowVersion();")]
    [InlineData("b.Entity<Room>().Property(r => r.Version).IsConcurrencyToken();")]
    [InlineData("b.Entity<Room>().Property(r => r.Floor).IsConcurrencyToken();")]
    [InlineData("b.Entity<Room>().Property<byte[]>(\"RowVersion\").IsRowVersion();")]
    [InlineData("b.Entity<Room>().ToView(\"Rooms\");")]
    [InlineData("b.Entity<Room>().HasNoKey();")]
    [InlineData("b.Entity<Room>().Ignore(r => r.Version); b.Entity<Room>().HasKey(r => new { r.Id, r.Floor });")]
    public Task With_one_or_nothing_to_change(string configuration) => VerifyRule<EntityTypeWithoutConcurrencyToken>.AnalyzerAsync(Silent + TestContext.For("Room", configuration));

    [Theory]
    [InlineData("[Timestamp] public byte[] Version")]
    [InlineData("[ConcurrencyCheck] public byte[] Version")]
    public Task By_attribute(string property) => VerifyRule<EntityTypeWithoutConcurrencyToken>.AnalyzerAsync(Silent.Replace("public byte[] Version", property) + TestContext.For("Room"));

    [Fact]
    public Task The_row_of_another_type_has_one() => VerifyRule<EntityTypeWithoutConcurrencyToken>.AnalyzerAsync(
        Silent + "class Detail { public int Id { get; set; } public int Area { get; set; } public Room Room { get; set; } = null!; }"
        + TestContext.For("Room, Detail", "b.Entity<Room>().Property(r => r.Version).IsRowVersion(); b.Entity<Detail>().ToTable(\"Rooms\").HasOne(d => d.Room).WithOne().HasForeignKey<Detail>(d => d.Id);"));

    [Fact]
    public Task On_PostgreSQL_as_xmin() => VerifyRule<EntityTypeWithoutConcurrencyToken>.AnalyzerAsync(
        Silent + TestContext.For("Room", "b.Entity<Room>().Property<uint>(\"Xmin\").IsRowVersion();", "UseNpgsql()"));

    [Fact]
    public Task Owned_types_and_implicit_joins() => VerifyRule<EntityTypeWithoutConcurrencyToken>.AnalyzerAsync(
        "class Room { public int Id { get; set; } [Timestamp] public byte[] Version { get; set; } = []; public List<Bed> Beds { get; } = []; public List<Tag> Tags { get; } = []; } class Bed { public int Length { get; set; } }"
        + "class Tag { public int Id { get; set; } [Timestamp] public byte[] Version { get; set; } = []; public List<Room> Rooms { get; } = []; }"
        + TestContext.For("Room, Tag", "b.Entity<Room>().OwnsMany(r => r.Beds);"));

    [Fact]
    public Task What_is_not_known() => Verify<EntityTypeWithoutConcurrencyToken>.AnalyzerAsync(
        Silent + TestContext.For("Room", "b.Entity<Room>().Property(r => r.Version).IsConcurrencyToken(Environment.TickCount > 0);"));
}
