using ModelLint.CodeFixes.EntityTypes;
using ModelLint.Rules.EntityTypes;

namespace ModelLint.Tests.CodeFixes.EntityTypes;

using Fix = VerifyFix<EntityTypeWithoutConcurrencyToken, EntityTypeWithoutConcurrencyTokenFix>;

public sealed class EntityTypeWithoutConcurrencyTokenFixTests
{
    private const string Key = "modelBuilder.Entity<Room>().HasKey(r => r.Id);";

    [Fact]
    public Task A_rowversion_on_SQL_Server() => Fix.ChangesAsync(
        Source(Key),
        Source($"{Key}\n        modelBuilder.Entity<Room>().Property(r => r.RowVersion).IsRowVersion();", "Room", "\n    public byte[] RowVersion { get; set; } = null!;"),
        "+ property Room.RowVersion");

    [Fact]
    public Task A_shadow_rowversion_on_SQL_Server() => Fix.ChangesAsync(
        Source(Key),
        Source($"{Key}\n        modelBuilder.Entity<Room>().Property<byte[]>(\"RowVersion\").IsRowVersion();", "Room"),
        index: 1,
        "+ property Room.RowVersion");

    [Fact]
    public Task The_transaction_on_PostgreSQL() => Fix.ChangesAsync(
        Source(Key, provider: "UseNpgsql"),
        Source($"{Key}\n        modelBuilder.Entity<Room>().Property(r => r.RowVersion).IsRowVersion();", "Room", "\n    public uint RowVersion { get; set; }", "UseNpgsql"),
        "+ property Room.RowVersion");

    [Fact]
    public Task Not_on_SQLite() => Fix.OffersNothingAsync(Source(Key, provider: "UseSqlite"));

    [Fact]
    public Task Not_where_the_name_is_taken() => Fix.OffersNothingAsync(Source(Key, more: "\n    public int RowVersion { get; set; }"));

    [Fact]
    public Task Several_in_one_pass() => Fix.ChangesAsync(
        Source("modelBuilder.Entity<Hall>();") + "public class [|Hall|]\n{\n    public int Id { get; set; }\n    public int Seats { get; set; }\n}\n",
        Source("modelBuilder.Entity<Hall>();\n        modelBuilder.Entity<Hall>().Property(x => x.RowVersion).IsRowVersion();\n        modelBuilder.Entity<Room>().Property(x => x.RowVersion).IsRowVersion();", "Room", "\n    public byte[] RowVersion { get; set; } = null!;")
            + "public class Hall\n{\n    public int Id { get; set; }\n    public int Seats { get; set; }\n    public byte[] RowVersion { get; set; } = null!;\n}\n",
        "+ property Hall.RowVersion",
        "+ property Room.RowVersion");

    private static string Source(string statements, string room = "[|Room|]", string more = "", string provider = "UseSqlServer") => $$"""
        public class {{room}}
        {
            public int Id { get; set; }
            public int Floor { get; set; }{{more}}
        }
        public class ClinicContext : DbContext
        {
            public DbSet<Room> Rooms => Set<Room>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.{{provider}}("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                {{statements}}
            }
        }

        """;
}
