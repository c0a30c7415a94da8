using ModelLint.CodeFixes.EntityTypes;
using ModelLint.Rules.EntityTypes;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.CodeFixes.EntityTypes;

using Fix = VerifyFix<EntityTypeWithoutTimestamps, EntityTypeWithoutTimestampsFix>;

public sealed class EntityTypeWithoutTimestampsFixTests
{
    [Fact]
    public Task Both_in_the_class() => Fix.ChangesAsync(
        Source("[|Room|]", "modelBuilder.Entity<Room>(room => { });"),
        Source("Room", """
            modelBuilder.Entity<Room>(room =>
                    {
                        room.Property(x => x.CreatedAt).HasDefaultValueSql("SYSDATETIMEOFFSET()");
                        room.Property(x => x.UpdatedAt).HasDefaultValueSql("SYSDATETIMEOFFSET()");
                    });
            """, "\n    public DateTimeOffset CreatedAt { get; private set; }\n    public DateTimeOffset UpdatedAt { get; private set; }"),
        "+ property Room.CreatedAt",
        "+ property Room.UpdatedAt");

    [Fact]
    public Task The_missing_one_of_the_type_of_the_other() => Fix.ChangesAsync(
        Source("[|Room|]", "modelBuilder.Entity<Room>();", "\n    public DateTime CreatedOn { get; private set; }"),
        Source("Room", "modelBuilder.Entity<Room>();\n        modelBuilder.Entity<Room>().Property(x => x.UpdatedAt).HasDefaultValueSql(\"SYSUTCDATETIME()\");",
            "\n    public DateTime CreatedOn { get; private set; }\n    public DateTime UpdatedAt { get; private set; }"),
        "+ property Room.UpdatedAt");

    [Fact]
    public Task What_is_updated_can_be_set_in_a_class_that_is_initialized_once() => Fix.ChangesAsync(
        Source("[|Room|]", "modelBuilder.Entity<Room>();", "\n    public DateTime CreatedAt { get; init; }").Replace("private set", "init", StringComparison.Ordinal),
        Source("Room", "modelBuilder.Entity<Room>();\n        modelBuilder.Entity<Room>().Property(x => x.UpdatedAt).HasDefaultValueSql(\"SYSUTCDATETIME()\");",
            "\n    public DateTime CreatedAt { get; init; }").Replace("private set", "init", StringComparison.Ordinal)
            .Replace("CreatedAt { get; init; }", "CreatedAt { get; init; }\n    public DateTime UpdatedAt { get; private set; }", StringComparison.Ordinal),
        "+ property Room.UpdatedAt");

    [Fact]
    public Task As_shadow_properties() => Fix.ChangesAsync(
        Source("[|Room|]", "modelBuilder.Entity<Room>(room => { });"),
        Source("Room", """
            modelBuilder.Entity<Room>(room =>
                    {
                        room.Property<DateTimeOffset>("CreatedAt").HasDefaultValueSql("SYSDATETIMEOFFSET()");
                        room.Property<DateTimeOffset>("UpdatedAt").HasDefaultValueSql("SYSDATETIMEOFFSET()");
                    });
            """),
        index: 1,
        "+ property Room.CreatedAt",
        "+ property Room.UpdatedAt");

    [Fact]
    public Task Where_the_name_is_taken_by_something_else() => Fix.OffersNothingAsync(
        Source("[|Room|]", "", "\n    public string CreatedAt => \"\";"));

    [Fact]
    public Task Several_entity_types_in_one_pass() => Fix.ChangesAsync(
        Source("[|Room|]", "modelBuilder.Entity<Ward>();") + "public class [|Ward|] { public int Id { get; set; } }\n",
        Source("Room", "modelBuilder.Entity<Ward>();\n        modelBuilder.Entity<Ward>().Property(x => x.CreatedAt).HasDefaultValueSql(\"SYSDATETIMEOFFSET()\");\n        modelBuilder.Entity<Ward>().Property(x => x.UpdatedAt).HasDefaultValueSql(\"SYSDATETIMEOFFSET()\");\n        modelBuilder.Entity<Room>().Property(x => x.CreatedAt).HasDefaultValueSql(\"SYSDATETIMEOFFSET()\");\n        modelBuilder.Entity<Room>().Property(x => x.UpdatedAt).HasDefaultValueSql(\"SYSDATETIMEOFFSET()\");",
            "\n    public DateTimeOffset CreatedAt { get; private set; }\n    public DateTimeOffset UpdatedAt { get; private set; }")
            + "public class Ward { public int Id { get; set; } public DateTimeOffset CreatedAt { get; set; } public DateTimeOffset UpdatedAt { get; set; } }\n",
        "+ property Room.CreatedAt",
        "+ property Room.UpdatedAt",
        "+ property Ward.CreatedAt",
        "+ property Ward.UpdatedAt");

    [Fact]
    public Task In_a_class_of_another_project() => new CodeFixTest<EntityTypeWithoutTimestamps, EntityTypeWithoutTimestampsFix>
    {
        TestState =
        {
            Sources = { Data("DbSet<Room> [|Rooms|]", "") },
            AdditionalProjectReferences = { "Domain" },
            AdditionalProjects = { ["Domain"] = { Sources = { "public class Room\n{\n    public int Id { get; private set; }\n}\n" } } },
        },
        FixedState =
        {
            Sources = { Data("DbSet<Room> Rooms", "\n\n    protected override void OnModelCreating(ModelBuilder modelBuilder)\n    {\n        modelBuilder.Entity<Room>().Property(x => x.CreatedAt).HasDefaultValueSql(\"SYSDATETIMEOFFSET()\");\n        modelBuilder.Entity<Room>().Property(x => x.UpdatedAt).HasDefaultValueSql(\"SYSDATETIMEOFFSET()\");\n    }") },
            AdditionalProjects = { ["Domain"] = { Sources = { "public class Room\n{\n    public int Id { get; private set; }\n    public DateTimeOffset CreatedAt { get; private set; }\n    public DateTimeOffset UpdatedAt { get; private set; }\n}\n" } } },
        },
    }.RunAsync();

    private static string Data(string set, string method) => $$"""
        public class ClinicContext : DbContext
        {
            public {{set}} => Set<Room>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");{{method}}
        }

        """;

    private static string Source(string name, string statements, string properties = "") => $$"""
        public class {{name}}
        {
            public int Id { get; private set; }{{properties}}
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
