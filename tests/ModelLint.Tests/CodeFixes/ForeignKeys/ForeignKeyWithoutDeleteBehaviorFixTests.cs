using ModelLint.CodeFixes.ForeignKeys;
using ModelLint.Rules.ForeignKeys;

namespace ModelLint.Tests.CodeFixes.ForeignKeys;

using Fix = VerifyFix<ForeignKeyWithoutDeleteBehavior, ForeignKeyWithoutDeleteBehaviorFix>;

public sealed class ForeignKeyWithoutDeleteBehaviorFixTests
{
    private const string Patient = "public class Patient { public int Id { get; set; } public List<Visit> Visits { get; } = []; }\n";

    private const string Required = Patient + "public class Visit { public int Id { get; set; } public int [|PatientId|] { get; set; } public Patient Patient { get; set; } = null!; }\n";

    private const string Optional = Patient + "public class Visit { public int Id { get; set; } public int? [|PatientId|] { get; set; } public Patient? Patient { get; set; } }\n";

    private const string RequiredChanges = "~ fk Visit(PatientId) -> Patient(Id): delete Cascade => ";

    [Theory]
    [InlineData("modelBuilder.Entity<Visit>().HasOne(v => v.Patient).WithMany(p => p.Visits)", "")]
    [InlineData("modelBuilder.Entity<Visit>().HasOne(v => v.Patient).WithMany(p => p.Visits).HasForeignKey(v => v.PatientId)", "")]
    [InlineData("modelBuilder.Entity<Patient>().HasMany(p => p.Visits).WithOne(v => v.Patient).HasForeignKey(v => v.PatientId).IsRequired()", "")]
    [InlineData("modelBuilder.Entity<Patient>().HasMany(p => p.Visits)\n            .WithOne(v => v.Patient)\n            .HasForeignKey(v => v.PatientId)", "\n            ")]
    [InlineData("modelBuilder.Entity<Visit>(visit => visit.HasOne(v => v.Patient).WithMany(p => p.Visits)", "", ")")]
    public Task On_the_chain_that_is_there(string chain, string separator, string end = "") => Fix.ChangesAsync(
        Source(Required, $"        {chain}{end};\n"),
        Source(Required.Replace("[|PatientId|]", "PatientId", StringComparison.Ordinal), $"        {chain}{separator}.OnDelete(DeleteBehavior.Cascade){end};\n"));

    [Fact]
    public Task In_the_class_that_configures_it() => Fix.ChangesAsync(
        Source(Required, "        modelBuilder.ApplyConfiguration(new VisitConfiguration());\n", Configuration("builder.HasKey(v => v.Id);")),
        Source(
            Required.Replace("[|PatientId|]", "PatientId", StringComparison.Ordinal),
            "        modelBuilder.ApplyConfiguration(new VisitConfiguration());\n",
            Configuration("builder.HasKey(v => v.Id);\n        builder.HasOne(v => v.Patient).WithMany(v => v.Visits).OnDelete(DeleteBehavior.Cascade);")));

    [Fact]
    public Task In_the_class_that_configures_the_principal_by_a_chain() => Fix.ChangesAsync(
        Source(Required, "        modelBuilder.ApplyConfiguration(new PatientConfiguration());\n", Configuration("builder.HasMany(p => p.Visits).WithOne(v => v.Patient);", "Patient")),
        Source(
            Required.Replace("[|PatientId|]", "PatientId", StringComparison.Ordinal),
            "        modelBuilder.ApplyConfiguration(new PatientConfiguration());\n",
            Configuration("builder.HasMany(p => p.Visits).WithOne(v => v.Patient).OnDelete(DeleteBehavior.Cascade);", "Patient")));

    [Fact]
    public Task In_the_block_of_the_entity_type() => Fix.ChangesAsync(
        Source(Optional, "        modelBuilder.Entity<Visit>(visit =>\n        {\n            visit.HasKey(v => v.Id);\n        });\n"),
        Source(
            Optional.Replace("[|PatientId|]", "PatientId", StringComparison.Ordinal),
            "        modelBuilder.Entity<Visit>(visit =>\n        {\n            visit.HasKey(v => v.Id);\n            visit.HasOne(v => v.Patient).WithMany(v => v.Visits).OnDelete(DeleteBehavior.ClientSetNull);\n        });\n"));

    [Fact]
    public Task Without_OnModelCreating() => Fix.ChangesAsync(
        Context(Required, ""),
        Context(
            Required.Replace("[|PatientId|]", "PatientId", StringComparison.Ordinal),
            """

                protected override void OnModelCreating(ModelBuilder modelBuilder)
                {
                    modelBuilder.Entity<Visit>().HasOne(x => x.Patient).WithMany(x => x.Visits).OnDelete(DeleteBehavior.Cascade);
                }

            """));

    [Fact]
    public Task By_an_attribute() => Fix.ChangesAsync(
        Source(Required, ""),
        Source(
            Required.Replace("[|PatientId|]", "PatientId", StringComparison.Ordinal)
                .Replace("public Patient Patient", "[DeleteBehavior(DeleteBehavior.Cascade)]\npublic Patient Patient", StringComparison.Ordinal),
            ""),
        index: 1);

    [Fact]
    public Task By_an_attribute_where_the_class_has_some() => Fix.ChangesAsync(
        Context(Required.Replace("public Patient Patient", "\n[ForeignKey(\"PatientId\")]\npublic Patient Patient", StringComparison.Ordinal), ""),
        Context(
            Required.Replace("[|PatientId|]", "PatientId", StringComparison.Ordinal)
                .Replace("public Patient Patient", "\n[ForeignKey(\"PatientId\")]\n[DeleteBehavior(DeleteBehavior.Cascade)]\npublic Patient Patient", StringComparison.Ordinal),
            ""));

    /// <summary>Of a required one: what EF chose by call and by attribute, then Restrict; SetNull is not for it. Of an optional one SetNull as well.</summary>
    [Theory]
    [InlineData(Required, 2, "Restrict", RequiredChanges + "Restrict")]
    [InlineData(Optional, 2, "Cascade", "~ fk Visit(PatientId) -> Patient(Id): delete ClientSetNull => Cascade")]
    [InlineData(Optional, 3, "Restrict", "~ fk Visit(PatientId) -> Patient(Id): delete ClientSetNull => Restrict")]
    [InlineData(Optional, 4, "SetNull", "~ fk Visit(PatientId) -> Patient(Id): delete ClientSetNull => SetNull")]
    public Task Another_behavior(string classes, int index, string behavior, string difference) => Fix.ChangesAsync(
        Source(classes, "        modelBuilder.Entity<Visit>().HasOne(v => v.Patient).WithMany(p => p.Visits);\n"),
        Source(
            classes.Replace("[|PatientId|]", "PatientId", StringComparison.Ordinal),
            $"        modelBuilder.Entity<Visit>().HasOne(v => v.Patient).WithMany(p => p.Visits).OnDelete(DeleteBehavior.{behavior});\n"),
        index,
        difference);

    [Theory]
    [InlineData("public Record? Record { get; set; }", "public int [|PatientId|] { get; set; } public Patient Patient { get; set; } = null!;", "Entity<Record>().HasOne(x => x.Patient).WithOne(x => x.Record)")]
    [InlineData("public List<Record> Records { get; } = [];", "public int [|PatientId|] { get; set; }", "Entity<Patient>().HasMany(x => x.Records).WithOne()")]
    public Task Of_any_shape(string patient, string record, string written) => Fix.ChangesAsync(
        Source(Shape(patient, record), "", sets: "Patient"),
        Source(Shape(patient, record.Replace("[|PatientId|]", "PatientId", StringComparison.Ordinal)), $"        modelBuilder.{written}.OnDelete(DeleteBehavior.Cascade);\n", sets: "Patient"));

    [Fact]
    public Task Several_in_one_pass() => Fix.ChangesAsync(
        Source(Two("[|PatientId|]", "[|DoctorId|]"), ""),
        Source(
            Two("PatientId", "DoctorId"),
            """
                    modelBuilder.Entity<Visit>().HasOne(x => x.Patient).WithMany().OnDelete(DeleteBehavior.Cascade);
                    modelBuilder.Entity<Visit>().HasOne(x => x.Doctor).WithMany().OnDelete(DeleteBehavior.ClientSetNull);

            """));

    /// <summary>The helper configures other entity types too, and nothing but its chain names the relationship.</summary>
    [Fact]
    public Task Not_in_a_helper_that_serves_several() => Fix.OffersNothingAsync(Source(
        """
        public class Patient { public int Id { get; set; } }
        public class Visit { public int Id { get; set; } public int [|PatientId|] { get; set; } }
        public class Bill { public int Id { get; set; } public int [|PatientId|] { get; set; } }

        """,
        "        OfPatient(modelBuilder.Entity<Visit>());\n        OfPatient(modelBuilder.Entity<Bill>());\n",
        members: "    private static void OfPatient<T>(EntityTypeBuilder<T> builder) where T : class => builder.HasOne<Patient>().WithMany().HasForeignKey(\"PatientId\");\n"));

    private static string Two(string patientId, string doctorId) => $$"""
        public class Patient { public int Id { get; set; } }
        public class Doctor { public int Id { get; set; } }
        public class Visit
        {
            public int Id { get; set; }
            public int {{patientId}} { get; set; }
            public Patient Patient { get; set; } = null!;
            public int? {{doctorId}} { get; set; }
            public Doctor? Doctor { get; set; }
        }

        """;

    private static string Shape(string patient, string record) => $$"""
        public class Patient { public int Id { get; set; } {{patient}} }
        public class Record { public int Id { get; set; } {{record}} }

        """;

    private static string Configuration(string statements, string entityType = "Visit") => $$"""
        public class {{entityType}}Configuration : IEntityTypeConfiguration<{{entityType}}>
        {
            public void Configure(EntityTypeBuilder<{{entityType}}> builder)
            {
                {{statements}}
            }
        }

        """;

    private static string Source(string classes, string statements, string configuration = "", string sets = "Visit", string members = "") => Context(
        classes,
        $$"""

            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
        {{statements}}    }
        {{members}}
        """,
        sets) + configuration;

    private static string Context(string classes, string members, string sets = "Visit") => $$"""
        {{classes}}public class ClinicContext : DbContext
        {
            public DbSet<{{sets}}> {{sets}}s => Set<{{sets}}>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");
        {{members}}}

        """;
}
