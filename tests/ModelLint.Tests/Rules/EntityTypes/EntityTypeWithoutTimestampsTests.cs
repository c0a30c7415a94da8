using ModelLint.Rules.EntityTypes;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.EntityTypes;

public sealed class EntityTypeWithoutTimestampsTests
{
    [Fact]
    public Task A_type_that_shares_the_row_of_one_with_times() => VerifyRule<EntityTypeWithoutTimestamps>.AnalyzerAsync(
        """
        class Order { public int Id { get; set; } public DateTime CreatedAt { get; set; } public DateTime UpdatedAt { get; set; } public OrderText Text { get; set; } = null!; }
        class OrderText { public int Id { get; set; } public string Text { get; set; } = ""; }

        """ + TestContext.For("Order", """b.Entity<OrderText>().ToTable("Orders"); b.Entity<Order>().HasOne(o => o.Text).WithOne().HasForeignKey<OrderText>(t => t.Id);"""));

    [Fact]
    public Task Neither_timestamp() => Verify<EntityTypeWithoutTimestamps>.AnalyzerAsync(
        "namespace Clinic { class {|#0:Room|} { public int Id { get; set; } } }" + TestContext.For("Clinic.Room").Replace("Clinic.Rooms", "Rooms"),
        new DiagnosticResult("MDL0001").WithLocation(0)
            .WithMessage("Entity type 'Room' has no property that says when a row was created or that says when a row was last updated")
            .WithProperty("Context", "Context")
            .WithProperty("EntityType", "Clinic.Room")
            .WithProperty("Members", "CreatedAt,UpdatedAt")
            .WithProperty("Table", "Rooms"));

    [Fact]
    public Task Only_created() => Verify<EntityTypeWithoutTimestamps>.AnalyzerAsync(
        "class {|#0:Room|} { public int Id { get; set; } public DateTime CreatedAt { get; set; } }" + TestContext.For("Room"),
        new DiagnosticResult("MDL0001").WithLocation(0)
            .WithMessage("Entity type 'Room' has no property that says when a row was last updated")
            .WithProperty("Members", "UpdatedAt"));

    [Fact]
    public Task Only_updated() => Verify<EntityTypeWithoutTimestamps>.AnalyzerAsync(
        "class {|#0:Room|} { public int Id { get; set; } public DateTimeOffset? LastModifiedUtc { get; set; } }" + TestContext.For("Room"),
        new DiagnosticResult("MDL0001").WithLocation(0).WithProperty("Members", "CreatedAt"));

    [Fact]
    public Task The_right_names_with_the_wrong_types() => Verify<EntityTypeWithoutTimestamps>.AnalyzerAsync(
        "class [|Room|] { public int Id { get; set; } public long CreatedAt { get; set; } public bool Updated { get; set; } }" + TestContext.For("Room"));

    [Fact]
    public Task A_property_that_is_not_mapped_does_not_count() => Verify<EntityTypeWithoutTimestamps>.AnalyzerAsync(
        """
        class [|Room|] { public int Id { get; set; } [NotMapped] public DateTime CreatedAt { get; set; } public DateTime UpdatedAt => CreatedAt; }
        """ + TestContext.For("Room"));

    [Fact]
    public Task Both_timestamps() => Verify<EntityTypeWithoutTimestamps>.AnalyzerAsync(
        "class Room { public int Id { get; set; } public DateTime CreatedAt { get; set; } public DateTime? UpdatedAt { get; set; } }" + TestContext.For("Room"));

    [Theory]
    [InlineData("CreationTime", "LastModificationTime")]
    [InlineData("created_at", "updated_at")]
    [InlineData("CreatedOnUtc", "UpdatedOnUtc")]
    [InlineData("DateCreated", "RevisionDate")]
    [InlineData("Created", "LastUpdated")]
    public Task Usual_names(string created, string updated) => Verify<EntityTypeWithoutTimestamps>.AnalyzerAsync(
        $$"""class Room { public int Id { get; set; } public DateTime {{created}} { get; set; } public DateTime {{updated}} { get; set; } }""" + TestContext.For("Room"));

    [Fact]
    public Task On_a_base_class_outside_the_model() => Verify<EntityTypeWithoutTimestamps>.AnalyzerAsync(
        """
        abstract class Entity { public int Id { get; set; } public DateTime CreatedAt { get; private set; } public DateTime UpdatedAt { get; private set; } }
        class Room : Entity;
        """ + TestContext.For("Room"));

    [Fact]
    public Task On_the_root_of_the_hierarchy() => Verify<EntityTypeWithoutTimestamps>.AnalyzerAsync(
        """
        class Person { public int Id { get; set; } public DateTime CreatedAt { get; set; } public DateTime UpdatedAt { get; set; } }
        class Doctor : Person;
        """ + TestContext.For("Person, Doctor"));

    [Fact]
    public Task On_a_derived_type() => Verify<EntityTypeWithoutTimestamps>.AnalyzerAsync(
        """
        class Person { public int Id { get; set; } }
        class Doctor : Person { public DateTime CreatedAt { get; set; } public DateTime UpdatedAt { get; set; } }
        """ + TestContext.For("Person, Doctor"));

    [Fact]
    public Task A_hierarchy_is_reported_on_its_root() => Verify<EntityTypeWithoutTimestamps>.AnalyzerAsync(
        """
        class [|Person|] { public int Id { get; set; } }
        class Doctor : Person;
        """ + TestContext.For("Person, Doctor"));

    [Fact]
    public Task Shadow_properties() => Verify<EntityTypeWithoutTimestamps>.AnalyzerAsync(
        "class Room { public int Id { get; set; } }"
        + TestContext.For("Room", """b.Entity<Room>().Property<DateTime>("CreatedAt"); b.Entity<Room>().Property<DateTimeOffset?>("UpdatedAt");"""));

    [Fact]
    public Task Shadow_properties_in_a_loop_over_all_entity_types() => Verify<EntityTypeWithoutTimestamps>.AnalyzerAsync(
        "class Room { public int Id { get; set; } }"
        + TestContext.For("Room", """
            foreach (var entityType in b.Model.GetEntityTypes())
            {
                b.Entity(entityType.ClrType).Property<DateTime>("CreatedAt");
                b.Entity(entityType.ClrType).Property<DateTime>("UpdatedAt");
            }
            """));

    [Fact]
    public Task In_a_complex_type() => Verify<EntityTypeWithoutTimestamps>.AnalyzerAsync(
        """
        class Room { public int Id { get; set; } public Audit Audit { get; set; } = new(); }
        class Audit { public DateTime CreatedAt { get; set; } public DateTime UpdatedAt { get; set; } }
        """ + TestContext.For("Room", "b.Entity<Room>().ComplexProperty(r => r.Audit);"));

    [Theory]
    [InlineData("b.Entity<Room>().ComplexProperty(r => r.Created); b.Entity<Room>().ComplexProperty(r => r.Updated);")]
    [InlineData("b.Entity<Room>().OwnsOne(r => r.Created); b.Entity<Room>().OwnsOne(r => r.Updated);")]
    [InlineData("b.Entity<Room>().OwnsOne(r => r.Created, c => c.ToTable(\"Creations\")); b.Entity<Room>().OwnsOne(r => r.Updated);")]
    public Task Of_which_a_part_says_the_rest_of_the_name(string configuration) => Verify<EntityTypeWithoutTimestamps>.AnalyzerAsync(
        """
        class Room { public int Id { get; set; } public Stamp Created { get; set; } = new(); public Stamp Updated { get; set; } = new(); }
        class Stamp { public DateTimeOffset At { get; set; } public int By { get; set; } }
        """ + TestContext.For("Room", configuration));

    [Theory]
    [InlineData("b.Entity<Room>().OwnsOne(r => r.Audit);")]
    [InlineData("b.Entity<Room>().OwnsOne(r => r.Audit, a => a.ToTable(\"Audits\"));")]
    [InlineData("b.Entity<Room>().OwnsOne(r => r.Audit, a => { a.Ignore(x => x.CreatedAt); a.Property<DateTime>(\"DateCreated\"); });")]
    [InlineData("b.Entity<Room>().HasOne(r => r.Audit).WithOne().HasForeignKey<Audit>(\"Id\"); b.Entity<Audit>().ToTable(\"Rooms\").Property<int>(\"Id\"); b.Entity<Audit>().HasKey(\"Id\");")]
    public Task In_an_owned_type_or_another_part_of_the_row(string configuration) => Verify<EntityTypeWithoutTimestamps>.AnalyzerAsync(
        """
        class Room { public int Id { get; set; } public Audit Audit { get; set; } = null!; }
        class Audit { public DateTime CreatedAt { get; set; } public DateTime UpdatedAt { get; set; } }
        """ + TestContext.For("Room", configuration));

    [Theory]
    [InlineData("b.Entity<Room>().OwnsMany(r => r.Stays);")]
    [InlineData("b.Entity<Room>().OwnsMany(r => r.Stays, s => s.ToTable(\"Stays\"));")]
    public Task Times_of_a_collection_are_not_those_of_the_row(string configuration) => Verify<EntityTypeWithoutTimestamps>.AnalyzerAsync(
        """
        class [|Room|] { public int Id { get; set; } public List<Stay> Stays { get; } = []; }
        class Stay { public DateTime CreatedAt { get; set; } public DateTime UpdatedAt { get; set; } }
        """ + TestContext.For("Room", configuration));

    [Fact]
    public Task An_owned_type_needs_none() => Verify<EntityTypeWithoutTimestamps>.AnalyzerAsync(
        """
        class Room { public int Id { get; set; } public Place Place { get; set; } = new(); public DateTime CreatedAt { get; set; } public DateTime UpdatedAt { get; set; } }
        class Place { public int Floor { get; set; } }
        """ + TestContext.For("Room", "b.Entity<Room>().OwnsOne(r => r.Place);"));

    [Fact]
    public Task A_join_that_EF_Core_makes_needs_none() => Verify<EntityTypeWithoutTimestamps>.AnalyzerAsync(
        """
        class Doctor { public int Id { get; set; } public List<Skill> Skills { get; } = []; public DateTime CreatedAt { get; set; } public DateTime UpdatedAt { get; set; } }
        class Skill { public int Id { get; set; } public List<Doctor> Doctors { get; } = []; public DateTime CreatedAt { get; set; } public DateTime UpdatedAt { get; set; } }
        """ + TestContext.For("Doctor, Skill"));

    private const string LinkedTypes = """
        class Doctor { public int Id { get; set; } public DateTime CreatedAt { get; set; } public DateTime UpdatedAt { get; set; } }
        class Room { public int Id { get; set; } public DateTime CreatedAt { get; set; } public DateTime UpdatedAt { get; set; } }

        """;

    [Fact]
    public Task A_link_needs_none() => Verify<EntityTypeWithoutTimestamps>.AnalyzerAsync(
        LinkedTypes + "[PrimaryKey(nameof(DoctorId), nameof(RoomId))] class Duty { public int DoctorId { get; set; } public Doctor Doctor { get; set; } = null!; public int RoomId { get; set; } public Room Room { get; set; } = null!; }"
        + TestContext.For("Duty"));

    [Fact]
    public Task A_link_with_something_to_say() => Verify<EntityTypeWithoutTimestamps>.AnalyzerAsync(
        LinkedTypes + "[PrimaryKey(nameof(DoctorId), nameof(RoomId))] class [|Duty|] { public int DoctorId { get; set; } public Doctor Doctor { get; set; } = null!; public int RoomId { get; set; } public Room Room { get; set; } = null!; public int Hours { get; set; } }"
        + TestContext.For("Duty"));

    [Theory]
    [InlineData("b.Entity<Room>().HasNoKey();")]
    [InlineData("""b.Entity<Room>().ToView("Rooms");""")]
    [InlineData("""b.Entity<Room>().ToTable((string?)null);""")]
    public Task Without_key_or_table(string configuration) => Verify<EntityTypeWithoutTimestamps>.AnalyzerAsync(
        "class Room { public int Id { get; set; } }" + TestContext.For("Room", configuration));

    [Fact]
    public Task Found_without_a_set_of_its_own() => Verify<EntityTypeWithoutTimestamps>.AnalyzerAsync(
        """
        class [|Patient|] { public int Id { get; set; } public List<Visit> Visits { get; } = []; }
        class [|Visit|] { public int Id { get; set; } }
        """ + TestContext.For("Patient"));

    [Fact]
    public Task Two_contexts_report_once() => Verify<EntityTypeWithoutTimestamps>.AnalyzerAsync(
        "class [|Room|] { public int Id { get; set; } }" + TestContext.For("Room") + TestContext.For("Room").Replace("class Context", "class Second"));

    [Fact]
    public Task Partial_and_nested() => new AnalyzerTest<EntityTypeWithoutTimestamps>
    {
        TestState =
        {
            Sources =
            {
                "partial class Clinic { public partial class {|MDL0001:Room|} { public int Id { get; set; } } }" + TestContext.For("Clinic.Room").Replace("Clinic.Rooms", "Rooms"),
                "partial class Clinic { public partial class Room { public int Floor { get; set; } } }",
            },
        },
    }.RunAsync();

    [Fact]
    public Task In_another_project_the_set_is_reported()
    {
        var test = new AnalyzerTest<EntityTypeWithoutTimestamps>
        {
            TestCode = "class Context : DbContext { public DbSet<Room> [|Rooms|] => Set<Room>(); protected override void OnConfiguring(DbContextOptionsBuilder o) => o.UseSqlServer(); }",
        };
        test.TestState.AdditionalProjects["Domain"].Sources.Add("public class Room { public int Id { get; private set; } }");
        test.TestState.AdditionalProjectReferences.Add("Domain");
        return test.RunAsync();
    }

    [Fact]
    public Task Names_of_ones_own() => new AnalyzerTest<EntityTypeWithoutTimestamps>
    {
        TestCode = "class Room { public int Id { get; set; } public DateTime Erfasst { get; set; } public DateTime Geaendert_Am { get; set; } } class [|Ward|] { public int Id { get; set; } public DateTime CreatedAt { get; set; } public DateTime UpdatedAt { get; set; } }"
            + TestContext.For("Room, Ward"),
        TestState =
        {
            AnalyzerConfigFiles =
            {
                ("/.editorconfig", "root = true\n[*.cs]\nmodellint.created_property_names = erfasst\nmodellint.updated_property_names = GeaendertVon, GeaendertAm"),
            },
        },
    }.RunAsync();

    [Fact]
    public Task Configuration_that_cannot_be_followed() => Verify<EntityTypeWithoutTimestamps>.AnalyzerAsync(
        "class Room { public int Id { get; set; } } interface IConfigurator { void Configure(EntityTypeBuilder<Room> room); }"
        + TestContext.For("Room", "Configurator.Configure(b.Entity<Room>());").Replace("class Context : DbContext\n{", "class Context(IConfigurator configurator) : DbContext\n{ IConfigurator Configurator { get; } = configurator;"));

    [Fact]
    public Task A_provider_that_is_not_known() => new AnalyzerTest<EntityTypeWithoutTimestamps>
    {
        TestCode = "class Room { public int Id { get; set; } }" + TestContext.For("Room", provider: null),
        Providers = Tests.EFCore.Providers.None,
    }.RunAsync();

    [Fact]
    public Task Generated_code() => new AnalyzerTest<EntityTypeWithoutTimestamps>
    {
        TestState = { Sources = { ("Room.g.cs", "class Room { public int Id { get; set; } }" + TestContext.For("Room")) } },
    }.RunAsync();
}
