using ModelLint.Rules.Properties;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.Properties;

public sealed class StringPropertyWithoutMaxLengthTests
{
    private const string Patient = """class Patient { public int Id { get; set; } public string {|#0:Name|} { get; set; } = ""; }""";

    private static readonly string Silent = Patient.Replace("{|#0:Name|}", "Name");

    [Fact]
    public Task Unbounded() => Verify<StringPropertyWithoutMaxLength>.AnalyzerAsync(
        Patient + TestContext.For("Patient"),
        new DiagnosticResult("MDL0003").WithLocation(0)
            .WithMessage("Property 'Name' of entity type 'Patient' is stored as a string without a max length")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Patient").WithProperty("Members", "Name").WithProperty("Table", "Patients"));

    [Theory]
    [InlineData("UseSqlServer()")]
    [InlineData("UseSqlite()")]
    [InlineData("UseNpgsql()")]
    public Task On_every_database(string provider) => Verify<StringPropertyWithoutMaxLength>.AnalyzerAsync(
        Silent.Replace("Name", "[|Name|]") + TestContext.For("Patient", provider: provider));

    [Theory]
    [InlineData("b.Entity<Patient>().Property(p => p.Name).HasMaxLength(100);")]
    [InlineData("b.Entity<Patient>().Property(p => p.Name).HasColumnType(\"nvarchar(max)\");")]
    [InlineData("b.Entity<Patient>().Ignore(p => p.Name);")]
    [InlineData("b.Entity<Patient>().HasKey(p => p.Name);")]
    [InlineData("b.Entity<Patient>().HasIndex(p => p.Name);")]
    [InlineData("b.Entity<Patient>().HasAlternateKey(p => p.Name);")]
    [InlineData("b.Entity<Patient>().ToView(\"Patients\");")]
    public Task Bounded_or_not_a_column(string configuration) => Verify<StringPropertyWithoutMaxLength>.AnalyzerAsync(Silent + TestContext.For("Patient", configuration));

    [Theory]
    [InlineData("b.Entity<Patient>().Property(p => p.Name).IsRequired().IsUnicode(false);")]
    [InlineData("b.Entity<Patient>().Property(p => p.Name).HasColumnName(\"name\");")]
    public Task Configured_in_other_ways(string configuration) => Verify<StringPropertyWithoutMaxLength>.AnalyzerAsync(
        Silent.Replace("Name", "[|Name|]") + TestContext.For("Patient", configuration));

    [Theory]
    [InlineData("[MaxLength(100)]")]
    [InlineData("[StringLength(100)]")]
    [InlineData("[Column(TypeName = \"text\")]")]
    [InlineData("[NotMapped]")]
    public Task Bounded_by_attribute(string attribute) => Verify<StringPropertyWithoutMaxLength>.AnalyzerAsync(
        Silent.Replace("public string", $"{attribute} public string") + TestContext.For("Patient"));

    [Fact]
    public Task Bounded_for_all_strings() => Verify<StringPropertyWithoutMaxLength>.AnalyzerAsync(
        Silent + TestContext.For("Patient", conventions: "c.Properties<string>().HaveMaxLength(200);"));

    [Fact]
    public Task PostgreSQL_bounds_no_index() => Verify<StringPropertyWithoutMaxLength>.AnalyzerAsync(
        Silent.Replace("Name", "[|Name|]") + TestContext.For("Patient", "b.Entity<Patient>().HasIndex(\"Name\");", provider: "UseNpgsql()"));

    [Fact]
    public Task An_explicit_column_type_of_a_key_on_PostgreSQL() => Verify<StringPropertyWithoutMaxLength>.AnalyzerAsync(
        Silent + TestContext.For("Patient", "b.Entity<Patient>().Property(p => p.Name).HasColumnType(\"text\"); b.Entity<Patient>().HasKey(p => p.Name);", provider: "UseNpgsql()"));

    [Fact]
    public Task A_foreign_key_takes_the_size_of_its_principal() => Verify<StringPropertyWithoutMaxLength>.AnalyzerAsync(
        """
        class Country { [MaxLength(2)] public string Id { get; set; } = ""; }
        class Patient { public int Id { get; set; } public string CountryId { get; set; } = ""; public Country Country { get; set; } = null!; }
        """ + TestContext.For("Patient", provider: "UseNpgsql()"));

    [Fact]
    public Task The_discriminator() => Verify<StringPropertyWithoutMaxLength>.AnalyzerAsync(
        """
        class Person { public int Id { get; set; } public string Kind { get; set; } = ""; }
        class Doctor : Person;
        """ + TestContext.For("Person, Doctor", "b.Entity<Person>().HasDiscriminator(p => p.Kind);"));

    [Fact]
    public Task An_enum_stored_by_name() => Verify<StringPropertyWithoutMaxLength>.AnalyzerAsync(
        """
        enum Status { Open, Closed }
        class Visit { public int Id { get; set; } public Status {|MDL0003:Status|} { get; set; } public Status? {|MDL0003:Next|} { get; set; } public Status Number { get; set; } }
        """ + TestContext.For("Visit", "b.Entity<Visit>().Property(v => v.Status).HasConversion<string>(); b.Entity<Visit>().Property(v => v.Next).HasConversion(typeof(string));"));

    [Fact]
    public Task What_EF_Core_itself_stores_as_a_string() => Verify<StringPropertyWithoutMaxLength>.AnalyzerAsync(
        "class Visit { public int Id { get; set; } public Uri? [|Link|] { get; set; } }" + TestContext.For("Visit"));

    [Fact]
    public Task A_string_stored_as_something_else() => Verify<StringPropertyWithoutMaxLength>.AnalyzerAsync(
        Silent + TestContext.For("Patient", "b.Entity<Patient>().Property(p => p.Name).HasConversion<byte[]>();"));

    [Fact]
    public Task Conversions_that_bring_a_size() => Verify<StringPropertyWithoutMaxLength>.AnalyzerAsync(
        "class Visit { public int Id { get; set; } public Guid Code { get; set; } public DateTime? Day { get; set; } public char Letter { get; set; } public long Number { get; set; } }"
        + TestContext.For("Visit", """
            b.Entity<Visit>().Property(v => v.Code).HasConversion<string>();
            b.Entity<Visit>().Property(v => v.Day).HasConversion<string>();
            b.Entity<Visit>().Property(v => v.Number).HasConversion<string>();
            """));

    [Fact]
    public Task A_collection_of_strings() => Verify<StringPropertyWithoutMaxLength>.AnalyzerAsync(
        "class Visit { public int Id { get; set; } public List<string> Tags { get; set; } = []; public string[] Notes { get; set; } = []; }" + TestContext.For("Visit"));

    [Fact]
    public Task In_complex_and_owned_types() => Verify<StringPropertyWithoutMaxLength>.AnalyzerAsync(
        """
        class Patient { public int Id { get; set; } public Address Home { get; set; } = new(); public Phone Phone { get; set; } = new(); }
        class Address { public string {|#0:Street|} { get; set; } = ""; }
        class Phone { public string {|#1:Number|} { get; set; } = ""; }
        """ + TestContext.For("Patient", "b.Entity<Patient>().ComplexProperty(p => p.Home); b.Entity<Patient>().OwnsOne(p => p.Phone);"),
        new DiagnosticResult("MDL0003").WithLocation(0).WithProperty("EntityType", "Patient").WithProperty("Members", "Home.Street"),
        new DiagnosticResult("MDL0003").WithLocation(1).WithProperty("EntityType", "Phone").WithProperty("Members", "Number").WithProperty("Table", "Patients"));

    [Fact]
    public Task An_owned_type_that_is_used_twice_is_reported_once() => Verify<StringPropertyWithoutMaxLength>.AnalyzerAsync(
        """
        class Patient { public int Id { get; set; } public Phone Home { get; set; } = new(); public Phone Work { get; set; } = new(); }
        class Phone { public string [|Number|] { get; set; } = ""; }
        """ + TestContext.For("Patient", "b.Entity<Patient>().OwnsOne(p => p.Home); b.Entity<Patient>().OwnsOne(p => p.Work);"));

    [Fact]
    public Task In_a_JSON_column() => Verify<StringPropertyWithoutMaxLength>.AnalyzerAsync(
        """
        class Patient { public int Id { get; set; } public Address Home { get; set; } = new(); }
        class Address { public string Street { get; set; } = ""; }
        """ + TestContext.For("Patient", "b.Entity<Patient>().OwnsOne(p => p.Home, home => home.ToJson());"));

    [Fact]
    public Task A_base_type_reports_for_its_derived_types() => Verify<StringPropertyWithoutMaxLength>.AnalyzerAsync(
        """
        class Person { public int Id { get; set; } public string [|Name|] { get; set; } = ""; }
        class Doctor : Person;
        """ + TestContext.For("Person, Doctor"));

    [Fact]
    public Task A_class_outside_the_model_reports_for_each_entity_type() => Verify<StringPropertyWithoutMaxLength>.AnalyzerAsync(
        """
        abstract class Named { public int Id { get; set; } public string {|#0:Name|} { get; set; } = ""; }
        class Doctor : Named;
        class Room : Named;
        """ + TestContext.For("Doctor, Room"),
        new DiagnosticResult("MDL0003").WithLocation(0).WithProperty("EntityType", "Doctor"),
        new DiagnosticResult("MDL0003").WithLocation(0).WithProperty("EntityType", "Room"));

    [Fact]
    public Task An_abstract_base_without_a_table() => Verify<StringPropertyWithoutMaxLength>.AnalyzerAsync(
        """
        abstract class Person { public int Id { get; set; } public string [|Name|] { get; set; } = ""; }
        class Doctor : Person;
        """ + TestContext.For("Person, Doctor", "b.Entity<Person>().UseTpcMappingStrategy();"));

    [Fact]
    public Task A_shadow_property() => Verify<StringPropertyWithoutMaxLength>.AnalyzerAsync(
        "class Patient { public int Id { get; set; } }" + TestContext.For("Patient", "b.Entity<Patient>().Property<string>(\"Name\");")
            .Replace("b.Entity<Patient>().Property<string>(\"Name\")", "{|MDL0003:b.Entity<Patient>().Property<string>(\"Name\")|}"));

    [Fact]
    public Task A_length_that_is_not_known() => Verify<StringPropertyWithoutMaxLength>.AnalyzerAsync(
        Silent + "interface ILengths { void Limit(PropertyBuilder<string> property); }"
        + TestContext.For("Patient", "Lengths.Limit(b.Entity<Patient>().Property(p => p.Name));")
            .Replace("class Context : DbContext\n{", "class Context(ILengths lengths) : DbContext\n{ ILengths Lengths { get; } = lengths;"));

    [Fact]
    public Task A_provider_set_by_option() => new AnalyzerTest<StringPropertyWithoutMaxLength>
    {
        TestCode = """
            class Patient { public int Id { get; set; } public string [|Name|] { get; set; } = ""; }
            """ + TestContext.For("Patient", "b.Entity<Patient>().HasIndex(p => p.Name);", provider: null),
        Providers = Tests.EFCore.Providers.None,
        TestState = { AnalyzerConfigFiles = { ("/.editorconfig", "root = true\n[*.cs]\nmodellint.database_provider = PostgreSQL") } },
    }.RunAsync();
}
