using ModelLint.CodeFixes.Indexes;
using ModelLint.Rules.Indexes;

namespace ModelLint.Tests.CodeFixes.Indexes;

using Fix = VerifyFix<RedundantIndex, RedundantIndexFix>;

public sealed class RedundantIndexFixTests
{
    private const string Cover = "modelBuilder.Entity<Room>().HasIndex(r => new { r.House, r.Floor });";

    [Fact]
    public Task A_statement() => Fix.ChangesAsync(
        Source($"modelBuilder.Entity<Room>().HasIndex(r => r.House).HasDatabaseName(\"IX_House\");\n        {Cover}"),
        Source(Cover, "House"),
        "- index Room(House)");

    [Fact]
    public Task In_a_block() => Fix.ChangesAsync(
        Source("modelBuilder.Entity<Room>(room =>\n        {\n            room.HasIndex(r => new { r.House, r.Floor });\n\n            room.HasIndex(r => r.House);\n        });"),
        Source("modelBuilder.Entity<Room>(room =>\n        {\n            room.HasIndex(r => new { r.House, r.Floor });\n        });", "House"),
        "- index Room(House)");

    [Fact]
    public Task An_attribute() => Fix.ChangesAsync(
        "[Index(nameof(House))]\n" + Source(Cover),
        Source(Cover, "House"),
        "- index Room(House)");

    [Fact]
    public Task An_attribute_and_calls() => Fix.ChangesAsync(
        "[Index(nameof(House))]\n" + Source($"modelBuilder.Entity<Room>().HasIndex(r => r.House).HasDatabaseName(\"IX_House\");\n        {Cover}"),
        Source(Cover, "House"),
        "- index Room(House)");

    [Fact]
    public Task In_a_configuration_of_its_own() => Fix.ChangesAsync(
        Source("modelBuilder.ApplyConfiguration(new RoomConfiguration());") + Configuration("builder.HasIndex(r => r.House);\n        "),
        Source("modelBuilder.ApplyConfiguration(new RoomConfiguration());", "House") + Configuration(""),
        "- index Room(House)");

    [Fact]
    public Task Behind_other_calls() => Fix.ChangesAsync(
        Source($"modelBuilder.Entity<Room>().ToTable(\"Rooms\").HasIndex(r => r.House);\n        {Cover}"),
        Source($"modelBuilder.Entity<Room>().ToTable(\"Rooms\");\n        {Cover}", "House"),
        "- index Room(House)");

    [Fact]
    public Task Not_in_code_for_several() => Fix.OffersNothingAsync(
        Source($"foreach (var type in new[] {{ typeof(Room), typeof(Hall) }})\n            modelBuilder.Entity(type).HasIndex(\"House\");\n        {Cover}")
            + "public class Hall { public int Id { get; set; } public int House { get; set; } }\n");

    [Fact]
    public Task Not_with_a_comment() => Fix.OffersNothingAsync(Source($"modelBuilder.Entity<Room>().HasIndex(r => r.House); // For the list of rooms.\n        {Cover}"));

    [Fact]
    public Task Several_in_one_pass() => Fix.ChangesAsync(
        Source($"modelBuilder.Entity<Room>().HasIndex(r => r.House);\n        modelBuilder.Entity<Room>().HasIndex(r => new {{ r.Floor, r.Number }});\n        modelBuilder.Entity<Room>().HasIndex(r => r.Floor);\n        {Cover}", floor: "[|Floor|]"),
        Source($"modelBuilder.Entity<Room>().HasIndex(r => new {{ r.Floor, r.Number }});\n        {Cover}", "House"),
        "- index Room(Floor)",
        "- index Room(House)");

    private static string Configuration(string statement) => $$"""
        public class RoomConfiguration : IEntityTypeConfiguration<Room>
        {
            public void Configure(EntityTypeBuilder<Room> builder)
            {
                {{statement}}builder.HasIndex(r => new { r.House, r.Floor });
            }
        }

        """;

    private static string Source(string statements, string house = "[|House|]", string floor = "Floor") => $$"""
        public class Room
        {
            public int Id { get; set; }
            public int {{house}} { get; set; }
            public int {{floor}} { get; set; }
            public int Number { get; set; }
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
