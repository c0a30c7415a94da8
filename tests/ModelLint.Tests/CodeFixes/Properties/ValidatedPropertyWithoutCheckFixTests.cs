using ModelLint.CodeFixes.Properties;
using ModelLint.Rules.Properties;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.CodeFixes.Properties;

using Fix = VerifyFix<ValidatedPropertyWithoutCheck, ValidatedPropertyWithoutCheckFix>;

public sealed class ValidatedPropertyWithoutCheckFixTests
{
    [Theory]
    [InlineData("[Range(0, 10)]", "int", "[Value] BETWEEN 0 AND 10")]
    [InlineData("[Range(1, int.MaxValue)]", "int", "[Value] >= 1")]
    [InlineData("[Range(int.MinValue, -1)]", "int", "[Value] <= -1")]
    [InlineData("[Range(0, double.PositiveInfinity)]", "decimal", "[Value] >= 0")]
    [InlineData("[Range(0.5, 99.5, MinimumIsExclusive = true)]", "double", "[Value] > 0.5 AND [Value] <= 99.5")]
    [InlineData("[Range(0, 10, MaximumIsExclusive = true)]", "int?", "[Value] >= 0 AND [Value] < 10")]
    [InlineData("[Range(typeof(decimal), \"0.01\", \"1000\")]", "decimal", "[Value] BETWEEN 0.01 AND 1000")]
    [InlineData("[Range(typeof(DateTime), \"2000-01-01\", \"2100-01-01 12:00:00\")]", "DateTime", "[Value] BETWEEN '2000-01-01' AND '2100-01-01T12:00:00'")]
    [InlineData("[Range(typeof(DateOnly), \"2000-01-01\", \"2100-01-01\")]", "DateOnly", "[Value] BETWEEN '2000-01-01' AND '2100-01-01'")]
    [InlineData("[AllowedValues(\"A\", \"it's\", null)]", "string?", "[Value] IN (N'A', N'it''s')")]
    [InlineData("[DeniedValues(0, 13)]", "int", "[Value] NOT IN (0, 13)")]
    [InlineData("[MinLength(2)]", "string", "LEN([Value] + N'.') - 1 >= 2")]
    [InlineData("[StringLength(50, MinimumLength = 5)]", "string", "LEN([Value] + N'.') - 1 >= 5")]
    [InlineData("[Length(2, 10)]", "string", "LEN([Value] + N'.') - 1 BETWEEN 2 AND 10")]
    [InlineData("[Length(0, 10)]", "string", "LEN([Value] + N'.') - 1 <= 10")]
    [InlineData("[EmailAddress]", "string", "[Value] LIKE N'%_@_%' AND [Value] NOT LIKE N'%@%@%'")]
    [InlineData("[Url]", "string", "lower([Value]) LIKE N'http://%' OR lower([Value]) LIKE N'https://%' OR lower([Value]) LIKE N'ftp://%'")]
    public Task On_SQL_Server(string attribute, string type, string sql) => WritesAsync("UseSqlServer", attribute, type, sql);

    [Theory]
    [InlineData("[Range(0, 10)]", "int", "\"Value\" BETWEEN 0 AND 10")]
    [InlineData("[Range(typeof(DateTime), \"2000-01-01\", \"2100-01-01\")]", "DateTime", "\"Value\" BETWEEN '2000-01-01Z' AND '2100-01-01Z'")]
    [InlineData("[AllowedValues(\"A\", \"it's\")]", "string", "\"Value\" IN ('A', 'it''s')")]
    [InlineData("[MinLength(2)]", "string", "length(\"Value\") >= 2")]
    [InlineData("[RegularExpression(@\"[A-Z]{3}-\\d+\")]", "string", "\"Value\" = '' OR \"Value\" ~ '^(?:[A-Z]{3}-\\d+)$'")]
    [InlineData("[RegularExpression(\"(it's|that's)\")]", "string", "\"Value\" = '' OR \"Value\" ~ '^(?:(it''s|that''s))$'")]
    [InlineData("[CreditCard]", "string", "\"Value\" ~ '^(?:[\\d -]*)$'")]
    [InlineData("[Base64String]", "string", "\"Value\" ~ '^(?:[A-Za-z0-9+/\\s]*(=\\s*){0,2})$'")]
    public Task On_PostgreSQL(string attribute, string type, string sql) => WritesAsync("UseNpgsql", attribute, type, sql);

    [Theory]
    [InlineData("[Range(0, 10)]", "decimal", "CAST(\"Value\" AS REAL) BETWEEN 0 AND 10")]
    [InlineData("[Range(0, 10)]", "double", "\"Value\" BETWEEN 0 AND 10")]
    [InlineData("[Range(typeof(DateTime), \"2000-01-01\", \"2100-01-01\")]", "DateTime", "\"Value\" BETWEEN '2000-01-01 00:00:00' AND '2100-01-01 00:00:00'")]
    [InlineData("[MinLength(2)]", "string", "length(\"Value\") >= 2")]
    public Task On_SQLite(string attribute, string type, string sql) => WritesAsync("UseSqlite", attribute, type, sql);

    [Fact]
    public Task On_MySQL() => new CodeFixTest<ValidatedPropertyWithoutCheck, ValidatedPropertyWithoutCheckFix>
    {
        TestState =
        {
            Sources = { Source("", "[RegularExpression(@\"\\d+\")]", "string", "[|Value|]", "") },
            AnalyzerConfigFiles = { ("/.editorconfig", "[*.cs]\nmodellint.database_provider = mysql\n") },
        },
        FixedCode = Source("", "[RegularExpression(@\"\\d+\")]", "string", "Value", Statement("RegularExpression", "`Value` = '' OR `Value` REGEXP '^(?:\\\\d+)$'")),
    }.RunAsync();

    [Theory]
    [InlineData("UseSqlServer", "[RegularExpression(\"[A-Z]{3}\")]")]
    [InlineData("UseSqlite", "[RegularExpression(\"[A-Z]{3}\")]")]
    [InlineData("UseSqlServer", "[Phone]")]
    [InlineData("UseNpgsql", "[RegularExpression(@\"\\bword\\b\")]")]
    [InlineData("UseNpgsql", "[RegularExpression(@\"\\p{Lu}+\")]")]
    [InlineData("UseNpgsql", "[RegularExpression(\"(?<name>[a-z]+)\")]")]
    [InlineData("UseNpgsql", "[RegularExpression(\"(?i)[a-z]+\")]")]
    [InlineData("UseNpgsql", "[RegularExpression(\"[a-z-[aeiou]]+\")]")]
    [InlineData("UseNpgsql", "[RegularExpression(\"a{300}\")]")]
    [InlineData("UseNpgsql", "[RegularExpression(@\"[\\w-.]+\")]")]
    public Task What_the_database_has_no_words_for(string provider, string attribute) => Fix.OffersNothingAsync(Source(provider, attribute, "string", "[|Value|]", ""));

    [Theory]
    [InlineData("[Range(typeof(decimal), \"0,01\", \"1000\")]", "decimal")]
    [InlineData("[Range(typeof(int), \"0\", \"10\")]", "long")]
    [InlineData("[Range(typeof(DateTime), \"1/2/2000\", \"1/2/2100\")]", "DateTime")]
    public Task A_bound_that_depends_on_the_culture(string attribute, string type) => Fix.OffersNothingAsync(Source("UseNpgsql", attribute, type, "[|Value|]", ""));

    [Fact]
    public Task Of_several_attributes_what_can_be_said() => Fix.ChangesAsync(
        Source("UseSqlServer", "[MinLength(2), Phone, DeniedValues(\"-\")]", "string", "[|Value|]", ""),
        Source("UseSqlServer", "[MinLength(2), Phone, DeniedValues(\"-\")]", "string", "Value", """

                    modelBuilder.Entity<Patient>().ToTable(t =>
                    {
                        t.HasCheckConstraint("CK_Patients_Value_MinLength", "LEN([Value] + N'.') - 1 >= 2");
                        t.HasCheckConstraint("CK_Patients_Value_DeniedValues", "[Value] NOT IN (N'-')");
                    });
            """),
        "+ check Patient#CK_Patients_Value_DeniedValues",
        "+ check Patient#CK_Patients_Value_MinLength");

    [Fact]
    public Task Over_a_renamed_column_in_the_ToTable_that_is_there() => Fix.ChangesAsync(
        Source("UseNpgsql", "[Range(0, 10)]", "int", "[|Value|]", """

                    modelBuilder.Entity<Patient>().ToTable("patients", "clinic").Property(p => p.Value).HasColumnName("the \"value\"");
            """),
        Source("UseNpgsql", "[Range(0, 10)]", "int", "Value", """

                    modelBuilder.Entity<Patient>().ToTable("patients", "clinic", t => t.HasCheckConstraint(
                        "CK_patients_the \"value\"_Range",
                        "\"the \"\"value\"\"\" BETWEEN 0 AND 10")).Property(p => p.Value).HasColumnName("the \"value\"");
            """),
        "+ check Patient#CK_patients_the \"value\"_Range");

    [Fact]
    public Task A_name_that_is_taken_is_numbered() => Fix.ChangesAsync(
        Source("UseNpgsql", "[Range(0, 10)]", "int", "[|Value|]", "\n        modelBuilder.Entity<Patient>().ToTable(t => t.HasCheckConstraint(\"CK_Patients_Value_Range\", \"\\\"Id\\\" > 0\"));"),
        Source("UseNpgsql", "[Range(0, 10)]", "int", "Value", """

                    modelBuilder.Entity<Patient>().ToTable(t =>
                    {
                        t.HasCheckConstraint("CK_Patients_Value_Range", "\"Id\" > 0");
                        t.HasCheckConstraint("CK_Patients_Value_Range_1", "\"Value\" BETWEEN 0 AND 10");
                    });
            """),
        "+ check Patient#CK_Patients_Value_Range_1");

    [Fact]
    public Task In_the_configuration_class() => Fix.ChangesAsync(
        Source("UseNpgsql", "[Range(0, 10)]", "int", "[|Value|]", "\n        modelBuilder.ApplyConfiguration(new PatientConfiguration());") + Configuration(""),
        Source("UseNpgsql", "[Range(0, 10)]", "int", "Value", "\n        modelBuilder.ApplyConfiguration(new PatientConfiguration());")
            + Configuration("\n        builder.ToTable(t => t.HasCheckConstraint(\"CK_Patients_Value_Range\", \"\\\"Value\\\" BETWEEN 0 AND 10\"));"),
        "+ check Patient#CK_Patients_Value_Range");

    [Fact]
    public Task Of_owned_complex_and_derived_types_on_the_table_that_they_share() => Fix.ChangesAsync(
        Shared("[|Number|]", "[|Height|]", "[|Pain|]", ""),
        Shared("Number", "Height", "Pain", """

                    modelBuilder.Entity<Person>().ToTable(t =>
                    {
                        t.HasCheckConstraint("CK_Persons_Pain_Range", "\"Pain\" BETWEEN 0 AND 10");
                        t.HasCheckConstraint("CK_Persons_Phone_Number_MinLength", "length(\"Phone_Number\") >= 3");
                        t.HasCheckConstraint("CK_Persons_Body_Height_Range", "\"Body_Height\" BETWEEN 0 AND 300");
                    });
            """),
        "+ check Person#CK_Persons_Body_Height_Range",
        "+ check Person#CK_Persons_Pain_Range",
        "+ check Person#CK_Persons_Phone_Number_MinLength");

    [Fact]
    public Task Several_in_one_pass() => Fix.ChangesAsync(
        Several("[|Age|]", "[|Code|]", ""),
        Several("Age", "Code", """

                    modelBuilder.Entity<Patient>().ToTable(t =>
                    {
                        t.HasCheckConstraint("CK_Patients_Age_Range", "\"Age\" BETWEEN 0 AND 150");
                        t.HasCheckConstraint("CK_Patients_Code_AllowedValues", "\"Code\" IN ('A', 'B')");
                    });
            """),
        "+ check Patient#CK_Patients_Age_Range",
        "+ check Patient#CK_Patients_Code_AllowedValues");

    private static Task WritesAsync(string provider, string attribute, string type, string sql)
    {
        var name = attribute[1..attribute.IndexOfAny(['(', ']'])];
        return Fix.ChangesAsync(
            Source(provider, attribute, type, "[|Value|]", ""), Source(provider, attribute, type, "Value", Statement(name, sql)), $"+ check Patient#CK_Patients_Value_{name}");
    }

    private static string Statement(string name, string sql)
    {
        var literal = sql.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        var line = $"        modelBuilder.Entity<Patient>().ToTable(t => t.HasCheckConstraint(\"CK_Patients_Value_{name}\", \"{literal}\"));";
        return "\n" + (line.Length <= 120 ? line : $"        modelBuilder.Entity<Patient>().ToTable(t => t.HasCheckConstraint(\n            \"CK_Patients_Value_{name}\",\n            \"{literal}\"));");
    }

    private static string Several(string age, string code, string statements) => $$"""
        public class Patient { public int Id { get; set; } [Range(0, 150)] public int {{age}} { get; set; } [AllowedValues("A", "B")] public string? {{code}} { get; set; } }
        public class ClinicContext : DbContext
        {
            public DbSet<Patient> Patients => Set<Patient>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.HasAnnotation("a", 1);{{statements}}
            }
        }

        """;

    private static string Shared(string number, string height, string pain, string statements) => $$"""
        public class Person { public int Id { get; set; } public Phone Phone { get; set; } = new(); public Body Body { get; set; } = new(); }
        public class Patient : Person { [Range(0, 10)] public int {{pain}} { get; set; } }
        public class Phone { [MinLength(3)] public string {{number}} { get; set; } = ""; }
        public class Body { [Range(0, 300)] public int {{height}} { get; set; } }
        public class ClinicContext : DbContext
        {
            public DbSet<Person> Persons => Set<Person>();
            public DbSet<Patient> Patients => Set<Patient>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Person>().ComplexProperty(p => p.Body);
                modelBuilder.Entity<Person>().OwnsOne(p => p.Phone);{{statements}}
            }
        }

        """;

    private static string Configuration(string statements) => $$"""
        public class PatientConfiguration : IEntityTypeConfiguration<Patient>
        {
            public void Configure(EntityTypeBuilder<Patient> builder)
            {
                builder.HasKey(p => p.Id);{{statements}}
            }
        }

        """;

    private static string Source(string provider, string attribute, string type, string name, string statements) => $$"""
        public class Patient
        {
            public int Id { get; set; }
            {{attribute}}
            public {{type}} {{name}} { get; set; } = default!;
        }
        public class ClinicContext : DbContext
        {
            public DbSet<Patient> Patients => Set<Patient>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) { {{(provider.Length == 0 ? "" : $"options.{provider}(\"-\");")}} }
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.HasAnnotation("a", 1);{{statements}}
            }
        }

        """;
}
