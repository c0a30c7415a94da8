using ModelLint.Tests.EFCore;
using ModelLint.Tests.Oracle;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Reading.Building;

/// <summary>Conventions and attributes against EF Core on every version: nothing wrong, and nothing left unread but names that EF composes.</summary>
public sealed class BuildingTests
{
    private const string SqlServer = """protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");""";
    private const string Npgsql = """protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");""";
    private const string Sqlite = """protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");""";

    [Fact]
    public Task A_base_that_comes_after_its_derived_types_takes_over_their_members() => AgreesAsync($$"""
        public class Animal { public int Id { get; set; } public string Name { get; set; } = ""; [MaxLength(5)] public string? Code { get; set; } }
        public class Pet : Animal { public string? Owner { get; set; } }
        public class Cat : Pet { public int Lives { get; set; } }
        public class Dog : Pet { public int Lives { get; set; } public new string? Owner { get; set; } }

        public class PetContext : DbContext
        {
            public DbSet<Cat> A => Set<Cat>();
            public DbSet<Dog> B => Set<Dog>();
            public DbSet<Animal> C => Set<Animal>();
            {{SqlServer}}
        }
        """);

    [Fact]
    public Task A_type_between_two_entity_types_is_no_entity_type() => AgreesAsync($$"""
        public abstract class Root { public Guid Id { get; set; } }
        public abstract class Middle : Root { public string Shared { get; set; } = ""; }
        public class First : Middle { public string Own { get; set; } = ""; }
        public class Second : Middle { public int? Own { get; set; } }

        public class HierarchyContext : DbContext
        {
            public DbSet<Root> Roots => Set<Root>();
            public DbSet<Second> Seconds => Set<Second>();
            public DbSet<First> Firsts => Set<First>();
            {{Npgsql}}
        }
        """);

    [Fact]
    public Task Sets_are_found_in_the_order_that_a_culture_gives_their_names() => AgreesAsync($$"""
        public class User { public int Id { get; set; } public List<Post> Posts { get; set; } = []; public List<Comment> Comments { get; set; } = []; }
        public class Post { public int Id { get; set; } public int UserId { get; set; } public User? User { get; set; } }
        public class Comment { public int CommentId { get; set; } public User User { get; set; } = null!; public Post? Post { get; set; } }

        public class BlogContext : DbContext
        {
            public DbSet<Comment> AppComments => Set<Comment>();
            public DbSet<User> Apples => Set<User>();
            public DbSet<Post> appPosts => Set<Post>();
            {{Sqlite}}
        }
        """);

    [Fact]
    public Task Keys_by_name_and_by_attribute() => AgreesAsync($$"""
        public class ByName { public int ByNameId { get; set; } public int Id { get; set; } }
        public class ByTypeName { public string BYTYPENAMEID { get; set; } = ""; }
        public class ByKey { [Key] public string Code { get; set; } = ""; public int Id { get; set; } }
        [PrimaryKey(nameof(Second), nameof(First))] public class Composite { public int First { get; set; } public Guid Second { get; set; } public int Id { get; set; } }
        [Keyless] public class Report { public int Id { get; set; } public string? Text { get; set; } }
        public class Chosen { public int Id { get; set; } [DatabaseGenerated(DatabaseGeneratedOption.None)] public int Number { get; set; } }
        public class NotGenerated { [DatabaseGenerated(DatabaseGeneratedOption.None)] public long Id { get; set; } }
        public class Small { public byte Id { get; set; } }
        public class Versioned { public Guid Id { get; set; } [Timestamp] public byte[] Version { get; set; } = []; [ConcurrencyCheck] public int Edit { get; set; } }

        public class KeyContext : DbContext
        {
            public DbSet<ByName> ByName => Set<ByName>();
            public DbSet<ByTypeName> ByTypeName => Set<ByTypeName>();
            public DbSet<ByKey> ByKey => Set<ByKey>();
            public DbSet<Composite> Composite => Set<Composite>();
            public DbSet<Report> Report => Set<Report>();
            public DbSet<Chosen> Chosen => Set<Chosen>();
            public DbSet<NotGenerated> NotGenerated => Set<NotGenerated>();
            public DbSet<Small> Small => Set<Small>();
            public DbSet<Versioned> Versioned => Set<Versioned>();
            {{SqlServer}}
        }
        """);

    [Fact]
    public Task Columns_of_siblings_and_complex_types_are_told_apart() => AgreesAsync($$"""
        public class Vehicle { public int Id { get; set; } }
        public class Car : Vehicle { public int Doors { get; set; } [Column("Note")] public string? Remark { get; set; } public Size Size { get; set; } = new(); }
        public class Van : Vehicle { public int Doors { get; set; } [Column("Note")] public string? Comment { get; set; } }
        public class Zeppelin : Vehicle { public int? Doors { get; set; } }
        [ComplexType] public class Size { public int Width; [Column("height")] public int Height { get; set; } [Precision(9, 3)] public decimal Weight { get; set; } }

        public class FleetContext : DbContext
        {
            public DbSet<Vehicle> Vehicles => Set<Vehicle>();
            public DbSet<Van> Vans => Set<Van>();
            public DbSet<Car> Cars => Set<Car>();
            public DbSet<Zeppelin> Zeppelins => Set<Zeppelin>();
            {{SqlServer}}
        }
        """);

    [Fact]
    public Task A_discriminator_is_made_adopted_or_impossible() => AgreesAsync($$"""
        public abstract class Made { public int Id { get; set; } }
        public class MadeByOne : Made;
        public class MadeByAnotherWithALongName : Made;
        public class Adopted { public int Id { get; set; } public string? Discriminator { get; set; } }
        public class AdoptedBelow : Adopted { public int More { get; set; } }
        public class Impossible { public int Id { get; set; } public int Discriminator { get; set; } }
        public class ImpossibleBelow : Impossible { public int More { get; set; } }

        public class DiscriminatorContext : DbContext
        {
            public DbSet<Made> Made => Set<Made>();
            public DbSet<MadeByOne> One => Set<MadeByOne>();
            public DbSet<MadeByAnotherWithALongName> Another => Set<MadeByAnotherWithALongName>();
            public DbSet<Adopted> Adopted => Set<Adopted>();
            public DbSet<AdoptedBelow> AdoptedBelow => Set<AdoptedBelow>();
            public DbSet<Impossible> Impossible => Set<Impossible>();
            public DbSet<ImpossibleBelow> ImpossibleBelow => Set<ImpossibleBelow>();
            {{SqlServer}}
        }
        """);

    [Fact]
    public Task A_unique_index_leaves_nulls_out_on_SQL_Server() => AgreesAsync($$"""
        [Index(nameof(Email), IsUnique = true)]
        [Index(nameof(Tenant), nameof(Email), Name = "ByTenant", IsUnique = true, IsDescending = [false, true])]
        [Index(nameof(Tenant), AllDescending = true)]
        public class Person { public int Id { get; set; } [MaxLength(100)] public string? Email { get; set; } public int Tenant { get; set; } }
        [Index(nameof(Badge), IsUnique = true)]
        public class Worker : Person { public int Badge { get; set; } }

        public class PeopleContext : DbContext
        {
            public DbSet<Person> People => Set<Person>();
            public DbSet<Worker> Workers => Set<Worker>();
            {{SqlServer}}
        }
        """);

    [Fact]
    public Task Names_longer_than_the_database_allows_are_cut() => AgreesAsync($$"""
        public class AnEntityTypeWithANameThatIsLongerThanSixtyThreeCharactersWhichIsALot
        {
            public int Id { get; set; }
            public string? APropertyWithANameThatIsLongerThanSixtyThreeCharactersWhichIsALot { get; set; }
        }

        public class LongContext : DbContext
        {
            public DbSet<AnEntityTypeWithANameThatIsLongerThanSixtyThreeCharactersWhichIsALot> TheSetOfAllOfTheThingsWithANameThatIsLongerThanSixtyThreeCharacters
                => Set<AnEntityTypeWithANameThatIsLongerThanSixtyThreeCharactersWhichIsALot>();
            {{Npgsql}}
        }
        """);

    [Fact]
    public Task What_is_not_mapped_goes_and_what_is_ignored_stays_away() => AgreesAsync($$"""
        public class Kept { public int Id { get; set; } [NotMapped] public string? Ignored { get; set; } public Gone? Gone { get; set; } public List<Gone> More { get; } = []; }
        [NotMapped] public class Gone { public int Id { get; set; } }
        public class GoneToo : Gone { public string? Text { get; set; } }

        public class IgnoringContext : DbContext
        {
            public DbSet<Kept> Kept => Set<Kept>();
            public DbSet<GoneToo> GoneToo => Set<GoneToo>();
            {{SqlServer}}
        }
        """);

    [Fact]
    public Task ConfigureConventions_beats_attributes() => AgreesAsync($$"""
        public enum Colour { Red, Green }
        public class Item
        {
            public int Id { get; set; }
            [MaxLength(10)] public string Name { get; set; } = "";
            public string? Note { get; set; }
            public Colour Colour { get; set; }
            public Colour? Other { get; set; }
            [Precision(5, 1)] public decimal Price { get; set; }
            public decimal? Reduced { get; set; }
        }

        public class ConfiguredContext : DbContext
        {
            public DbSet<Item> Items => Set<Item>();
            protected override void ConfigureConventions(ModelConfigurationBuilder configuration)
            {
                configuration.Properties<string>().HaveMaxLength(40).AreUnicode(false);
                configuration.Properties<Colour>().HaveConversion<string>();
                configuration.Properties<decimal>().HavePrecision(18, 6);
            }
            {{SqlServer}}
        }
        """);

    private static async Task AgreesAsync(string source)
    {
        foreach (var version in EFCoreVersions.For([source]))
        {
            foreach (var comparison in await Oracle.Oracle.CompareAsync(new SolutionState { Sources = { source } }, version))
            {
                Assert.True(comparison.Wrong.Count == 0, $"EF Core {(int)version}: {comparison}");
                Assert.Empty(comparison.Unread);
            }
        }
    }
}
