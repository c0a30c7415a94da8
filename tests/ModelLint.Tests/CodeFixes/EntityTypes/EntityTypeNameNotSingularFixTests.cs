using ModelLint.CodeFixes.EntityTypes;
using ModelLint.Rules.EntityTypes;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.CodeFixes.EntityTypes;

public sealed class EntityTypeNameNotSingularFixTests
{
    private const string Context = """
        class Context : DbContext
        {
            public DbSet<NAME> All => Set<NAME>();
            protected override void OnConfiguring(DbContextOptionsBuilder o) => o.UseSqlServer();
            protected override void OnModelCreating(ModelBuilder b) { CONFIGURATION }
        }

        """;

    [Fact]
    public Task Wherever_the_project_names_it() => VerifyFix<EntityTypeNameNotSingular, EntityTypeNameNotSingularFix>.ChangesAsync(
        Source("[|Patients|]", "Patients"),
        Source("Patient", "Patient"),
        "+ entity Patient", "- entity Patients", "+ key Patient(Id)", "- key Patients(Id)",
        "+ property Patient.Id", "+ property Patient.Name", "- property Patients.Id", "- property Patients.Name");

    [Theory]
    [InlineData("class [|Patients|] { public int PatientsId { get; set; } }", "")]
    [InlineData("class [|Patients|] { public int Id { get; set; } }", """b.Entity("Patients");""")]
    [InlineData("class [|Patients|] { public int Id { get; set; } } class Patient;", "")]
    [InlineData("class [|Patients|] { public int Id { get; set; } } class Child : Patients;", "b.Entity<Child>();")]
    [InlineData("class [|Patients|] { public int Id { get; set; } public List<Child> Children { get; } = []; } class Child { public int Id { get; set; } }", "")]
    [InlineData("class [|Patients|] { public int Id { get; set; } public List<Child> Children { get; } = []; } class Child { public int Id { get; set; } public List<Patients> Sick { get; } = []; }", "")]
    [InlineData("class [|Patients|] { public int Id { get; set; } }", """b.Entity<Patients>().ToTable("Patients");""")]
    public Task Not_offered_where_the_name_is_more_than_one_of_code(string classes, string configuration) =>
        VerifyFix<EntityTypeNameNotSingular, EntityTypeNameNotSingularFix>.OffersNothingAsync(classes + Context.Replace("NAME", "Patients").Replace("CONFIGURATION", configuration));

    [Fact]
    public Task Not_offered_where_another_project_sees_it() => new CodeFixTest<EntityTypeNameNotSingular, EntityTypeNameNotSingularFix>
    {
        TestState =
        {
            Sources = { Context.Replace("NAME", "Patients").Replace("<Patients> All", "<Patients> [|All|]").Replace("CONFIGURATION", "") },
            AdditionalProjects = { ["Domain"] = { Sources = { "public class Patients { public int Id { get; set; } }" } } },
            AdditionalProjectReferences = { "Domain" },
        },
    }.RunAsync();

    [Fact]
    public Task All_in_one_pass() => Verify<EntityTypeNameNotSingular, EntityTypeNameNotSingularFix>.CodeFixAsync(
        "class [|Patients|] { public int Id { get; set; } public Rooms? Room { get; set; } }\nclass [|Rooms|] { public int Id { get; set; } }\n"
            + Context.Replace("NAME", "Patients").Replace("CONFIGURATION", """b.Entity<Rooms>().ToTable("room_list"); b.Entity<Rooms>(r => r.Property(x => x.Id)); """),
        "class Patient { public int Id { get; set; } public Room? Room { get; set; } }\nclass Room { public int Id { get; set; } }\n"
            + Context.Replace("NAME", "Patient").Replace("CONFIGURATION", """b.Entity<Room>().ToTable("room_list"); b.Entity<Room>(r => r.Property(x => x.Id)); """));

    private static string Source(string declared, string name) => $$"""
        /// <summary>A patient, not many <see cref="{{name}}"/>.</summary>
        class {{declared}}
        {
            public {{name}}(string name) => Name = name; // Patients have names
            public int Id { get; set; }
            public string Name { get; set; }
            public static {{name}} Unknown { get; } = new {{name}}("");
            public List<{{name}}[]> Copies() => [[this]];
            public string Kind() => nameof({{name}});
        }

        """ + Context.Replace("NAME", name).Replace("CONFIGURATION", $"b.Entity<{name}>().Property(patient => patient.Name); object patients = new {name}(\"\"); _ = patients is {name};");
}
