using ModelLint.CodeFixes.EntityTypes;
using ModelLint.Rules.EntityTypes;

namespace ModelLint.Tests.CodeFixes.EntityTypes;

using Fix = VerifyFix<EntityTypeConfigurationNotApplied, EntityTypeConfigurationNotAppliedFix>;

public sealed class EntityTypeConfigurationNotAppliedFixTests
{
    private const string OnModelCreating = """


            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.ApplyConfiguration(new RoomConfiguration());
            }
        """;

    [Fact]
    public Task Behind_what_is_there() => Fix.ChangesAsync(
        Source(Method("modelBuilder.Entity<Room>().HasKey(r => r.Id);")),
        Source(Method("modelBuilder.Entity<Room>().HasKey(r => r.Id);\n        modelBuilder.ApplyConfiguration(new RoomConfiguration());"), "RoomConfiguration"),
        "~ property Room.Name: maxLength - => 50");

    [Fact]
    public Task In_an_OnModelCreating_of_its_own() => Fix.ChangesAsync(
        Source(""), Source(OnModelCreating, "RoomConfiguration"), "~ property Room.Name: maxLength - => 50");

    [Fact]
    public Task Not_without_arguments_that_nobody_knows() => Fix.OffersNothingAsync(Source("").Replace("[|RoomConfiguration|] :", "[|RoomConfiguration|](int length) :", StringComparison.Ordinal));

    [Fact]
    public Task Not_with_two_contexts() => Fix.OffersNothingAsync(
        Source("") + "public class OtherContext : DbContext { public DbSet<Room> Rooms => Set<Room>(); protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer(\"-\"); }\n");

    [Fact]
    public Task Several_in_one_pass() => Fix.ChangesAsync(
        Source(Method("modelBuilder.Entity<Hall>();")) + Hall("[|HallConfiguration|]"),
        Source(Method("modelBuilder.Entity<Hall>();\n        modelBuilder.ApplyConfiguration(new RoomConfiguration());\n        modelBuilder.ApplyConfiguration(new HallConfiguration());"), "RoomConfiguration") + Hall("HallConfiguration"),
        "~ entity Hall: table Hall => Halls",
        "~ key Hall(Id): name PK_Hall => PK_Halls",
        "~ property Room.Name: maxLength - => 50");

    private static string Method(string statements) => $$"""


            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                {{statements}}
            }
        """;

    private static string Hall(string name) => $$"""
        public class Hall { public int Id { get; set; } }
        public class {{name}} : IEntityTypeConfiguration<Hall>
        {
            public void Configure(EntityTypeBuilder<Hall> builder) => builder.ToTable("Halls");
        }

        """;

    private static string Source(string method, string configuration = "[|RoomConfiguration|]") => $$"""
        public class Room
        {
            public int Id { get; set; }
            public string Name { get; set; } = "";
        }
        public class {{configuration}} : IEntityTypeConfiguration<Room>
        {
            public void Configure(EntityTypeBuilder<Room> builder) => builder.Property(r => r.Name).HasMaxLength(50);
        }
        public class ClinicContext : DbContext
        {
            public DbSet<Room> Rooms => Set<Room>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");{{method}}
        }

        """;
}
