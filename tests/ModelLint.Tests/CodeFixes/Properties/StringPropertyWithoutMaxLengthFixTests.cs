using ModelLint.CodeFixes.Properties;
using ModelLint.Rules.Properties;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.CodeFixes.Properties;

using Fix = VerifyFix<StringPropertyWithoutMaxLength, StringPropertyWithoutMaxLengthFix>;

public sealed class StringPropertyWithoutMaxLengthFixTests
{
    private const string Limited = "~ property Patient.Name: maxLength - => 256";

    [Fact]
    public Task Of_an_entity_type_that_is_called_like_a_keyword()
    {
        return Verify<StringPropertyWithoutMaxLength, StringPropertyWithoutMaxLengthFix>.CodeFixAsync(
            Source("[|Name|]", ""), Source("Name", "\n        b.Entity<@event>().Property(x => x.Name).HasMaxLength(256);"));

        static string Source(string name, string written) => $$"""
            class @event { public int Id { get; set; } public string {{name}} { get; set; } = ""; }
            class Context : DbContext
            {
                public DbSet<@event> Events => Set<@event>();
                protected override void OnConfiguring(DbContextOptionsBuilder o) => o.UseSqlServer();
                protected override void OnModelCreating(ModelBuilder b)
                {
                    b.HasDefaultSchema("s");{{written}}
                }
            }

            """;
    }

    [Fact]
    public Task On_its_own_chain() => Fix.ChangesAsync(
        Source("modelBuilder.Entity<Patient>().Property(p => p.Name).IsUnicode(false);"),
        Source("modelBuilder.Entity<Patient>().Property(p => p.Name).IsUnicode(false).HasMaxLength(256);", "Name"),
        Limited);

    [Fact]
    public Task In_the_block_of_its_entity_type() => Fix.ChangesAsync(
        Source("modelBuilder.Entity<Patient>(patient => patient.HasKey(p => p.Id));"),
        Source("""
            modelBuilder.Entity<Patient>(patient =>
                    {
                        patient.HasKey(p => p.Id);
                        patient.Property(p => p.Name).HasMaxLength(256);
                    });
            """, "Name"),
        Limited);

    [Fact]
    public Task In_the_configuration_class_of_its_entity_type() => Fix.ChangesAsync(
        Source("modelBuilder.ApplyConfiguration(new PatientConfiguration());") + Configuration(""),
        Source("modelBuilder.ApplyConfiguration(new PatientConfiguration());", "Name")
            + Configuration("\n        builder.Property(p => p.Name).HasMaxLength(256);"),
        Limited);

    [Fact]
    public Task In_OnModelCreating() => Fix.ChangesAsync(
        Source("modelBuilder.HasDefaultSchema(\"clinic\");"),
        Source("modelBuilder.HasDefaultSchema(\"clinic\");\n        modelBuilder.Entity<Patient>().Property(x => x.Name).HasMaxLength(256);", "Name"),
        Limited);

    [Fact]
    public Task In_an_OnModelCreating_that_is_not_there_yet() => Fix.ChangesAsync(
        """
        public class Patient { public int Id { get; set; } public string [|Name|] { get; set; } = ""; public string [|Notes|] { get; set; } = ""; }
        public class Visit { public int Id { get; set; } public string? [|Reason|] { get; set; } }
        public class ClinicContext : DbContext
        {
            public DbSet<Patient> Patients => Set<Patient>();
            public DbSet<Visit> Visits => Set<Visit>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        }
        """,
        """
        public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; public string Notes { get; set; } = ""; }
        public class Visit { public int Id { get; set; } public string? Reason { get; set; } }
        public class ClinicContext : DbContext
        {
            public DbSet<Patient> Patients => Set<Patient>();
            public DbSet<Visit> Visits => Set<Visit>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");

            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Patient>().Property(x => x.Name).HasMaxLength(256);
                modelBuilder.Entity<Patient>().Property(x => x.Notes).HasMaxLength(256);
                modelBuilder.Entity<Visit>().Property(x => x.Reason).HasMaxLength(256);
            }
        }
        """,
        "~ property Patient.Name: maxLength - => 256",
        "~ property Patient.Notes: maxLength - => 256",
        "~ property Visit.Reason: maxLength - => 256");

    [Fact]
    public Task By_an_attribute_as_second_choice() => Fix.ChangesAsync(
        Source("modelBuilder.Entity<Patient>();"),
        Source("modelBuilder.Entity<Patient>();", "[MaxLength(256)]\n    Name"),
        index: 1,
        Limited);

    [Fact]
    public Task By_an_attribute_where_the_class_has_attributes() => Fix.ChangesAsync(
        Source("", key: "[Key] "), Source("", "[MaxLength(256)]\n    Name", key: "[Key] "), Limited);

    [Fact]
    public Task By_an_attribute_also_where_OnModelCreating_says_what_no_attribute_can() => Fix.ChangesAsync(
        Source("modelBuilder.Entity<Patient>().Property(p => p.Id).HasDefaultValueSql(\"1\");", key: "[Key] "),
        Source("modelBuilder.Entity<Patient>().Property(p => p.Id).HasDefaultValueSql(\"1\");", "[MaxLength(256)]\n    Name", key: "[Key] "),
        Limited);

    [Fact]
    public Task By_fluent_calls_where_the_class_has_attributes_and_a_block_of_its_own() => Fix.ChangesAsync(
        Source("modelBuilder.Entity<Patient>(patient => patient.HasIndex(p => p.Id));", key: "[Key] "),
        Source("""
            modelBuilder.Entity<Patient>(patient =>
                    {
                        patient.HasIndex(p => p.Id);
                        patient.Property(p => p.Name).HasMaxLength(256);
                    });
            """, "Name", key: "[Key] "),
        Limited);

    [Fact]
    public Task In_the_style_that_is_asked_for() => new CodeFixTest<StringPropertyWithoutMaxLength, StringPropertyWithoutMaxLengthFix>
    {
        TestState =
        {
            Sources = { Source("modelBuilder.Entity<Patient>();") },
            AnalyzerConfigFiles = { ("/.editorconfig", "[*.cs]\nmodellint.configuration_style = attributes\nmodellint.string_length = 40\n") },
        },
        FixedCode = Source("modelBuilder.Entity<Patient>();", "[MaxLength(40)]\n    Name"),
    }.RunAsync();

    [Fact]
    public Task A_converted_property_gets_no_attribute() => new CodeFixTest<StringPropertyWithoutMaxLength, StringPropertyWithoutMaxLengthFix>
    {
        TestState =
        {
            Sources = { Source("modelBuilder.Entity<Visit>();").Replace("string [|Name|] { get; set; } = \"\";", "Uri? [|Name|] { get; set; }", StringComparison.Ordinal) },
            AnalyzerConfigFiles = { ("/.editorconfig", "[*.cs]\nmodellint.configuration_style = attributes\n") },
        },
        FixedCode = Source("modelBuilder.Entity<Visit>();\n        modelBuilder.Entity<Patient>().Property(x => x.Name).HasMaxLength(256);", "Name")
            .Replace("string Name { get; set; } = \"\";", "Uri? Name { get; set; }", StringComparison.Ordinal),
    }.RunAsync();

    [Fact]
    public Task Of_complex_and_owned_types() => Fix.ChangesAsync(
        """
        public class Patient { public int Id { get; set; } public Address Home { get; set; } = new(); public Contact Contact { get; set; } = null!; }
        public class Address { public string [|Street|] { get; set; } = ""; }
        public class Contact { public string [|Phone|] { get; set; } = ""; }
        public class ClinicContext : DbContext
        {
            public DbSet<Patient> Patients => Set<Patient>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>(patient =>
            {
                patient.ComplexProperty(p => p.Home);
                patient.OwnsOne(p => p.Contact);
            });
        }
        """,
        """
        public class Patient { public int Id { get; set; } public Address Home { get; set; } = new(); public Contact Contact { get; set; } = null!; }
        public class Address { public string Street { get; set; } = ""; }
        public class Contact { public string Phone { get; set; } = ""; }
        public class ClinicContext : DbContext
        {
            public DbSet<Patient> Patients => Set<Patient>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>(patient =>
            {
                patient.ComplexProperty(p => p.Home);
                patient.OwnsOne(p => p.Contact);
                patient.ComplexProperty(p => p.Home).Property(p => p.Street).HasMaxLength(256);
                patient.OwnsOne(p => p.Contact).Property(p => p.Phone).HasMaxLength(256);
            });
        }
        """,
        "~ property Contact.Phone: maxLength - => 256",
        "~ property Patient.Home.Street: maxLength - => 256");

    [Fact]
    public Task In_both_contexts_that_have_the_entity_type() => Fix.ChangesAsync(
        Two("", "", "[|Name|]"),
        Two(
            "\n        modelBuilder.Entity<Patient>().Property(x => x.Name).HasMaxLength(256);",
            "\n        modelBuilder.Entity<Patient>().Property(x => x.Name).HasMaxLength(256);",
            "Name"),
        Limited);

    [Fact]
    public Task Where_the_class_is_in_another_project() => new CodeFixTest<StringPropertyWithoutMaxLength, StringPropertyWithoutMaxLengthFix>
    {
        TestState =
        {
            Sources = { Foreign("DbSet<Patient> [|Patients|]", "") },
            AdditionalProjectReferences = { "Domain" },
            AdditionalProjects = { ["Domain"] = { Sources = { "public class Patient { public int Id { get; private set; } public string Name { get; private set; } = \"\"; }" } } },
        },
        FixedCode = Foreign("DbSet<Patient> Patients", "\n\n    protected override void OnModelCreating(ModelBuilder modelBuilder)\n    {\n        modelBuilder.Entity<Patient>().Property(x => x.Name).HasMaxLength(256);\n    }"),
    }.RunAsync();

    [Fact]
    public Task In_several_files_and_projects_in_one_pass() => new CodeFixTest<StringPropertyWithoutMaxLength, StringPropertyWithoutMaxLengthFix>
    {
        TestState =
        {
            Sources = { Source("modelBuilder.ApplyConfiguration(new PatientConfiguration());"), Configuration("") },
            AdditionalProjectReferences = { "Billing" },
            AdditionalProjects = { ["Billing"] = { Sources = { Billing("[|Number|]", "[|Notes|]", ""), ("Payment.cs", "public class Payment { public int Id { get; set; } public string [|Method|] { get; set; } = \"\"; }") } } },
        },
        FixedState =
        {
            Sources =
            {
                Source("modelBuilder.ApplyConfiguration(new PatientConfiguration());", "Name"),
                Configuration("\n        builder.Property(p => p.Name).HasMaxLength(256);"),
            },
            AdditionalProjects =
            {
                ["Billing"] =
                {
                    Sources =
                    {
                        Billing("Number", "Notes", """

                                    modelBuilder.Entity<Payment>().Property(x => x.Method).HasMaxLength(256);
                                    modelBuilder.Entity<Invoice>().Property(x => x.Number).HasMaxLength(256);
                                    modelBuilder.Entity<Invoice>().Property(x => x.Notes).HasMaxLength(256);
                            """),
                        ("Payment.cs", "public class Payment { public int Id { get; set; } public string Method { get; set; } = \"\"; }"),
                    },
                },
            },
        },
    }.RunAsync();

    private static string Billing(string number, string notes, string statements) => $$"""
        public class Invoice { public int Id { get; set; } public string {{number}} { get; set; } = ""; public string {{notes}} { get; set; } = ""; }
        public class BillingContext : DbContext
        {
            public DbSet<Invoice> Invoices => Set<Invoice>();
            public DbSet<Payment> Payments => Set<Payment>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.HasDefaultSchema("billing");{{statements}}
            }
        }

        """;

    private static string Foreign(string set, string method) => $$"""
        public class ClinicContext : DbContext
        {
            public {{set}} => Set<Patient>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");{{method}}
        }

        """;

    private static string Two(string first, string second, string name) => $$"""
        public class Patient { public int Id { get; set; } public string {{name}} { get; set; } = ""; }
        public class ClinicContext : DbContext
        {
            public DbSet<Patient> Patients => Set<Patient>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {{{first}}
            }
        }
        public class ReportContext : DbContext
        {
            public DbSet<Patient> Patients => Set<Patient>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {{{second}}
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

    private static string Source(string statements, string name = "[|Name|]", string key = "") => $$"""
        public class Visit { public int Id { get; set; } }
        public class Patient
        {
            {{key}}public int Id { get; set; }
            {{(name.StartsWith("[MaxLength", StringComparison.Ordinal) ? name.Replace("Name", "public string Name", StringComparison.Ordinal) : "public string " + name)}} { get; set; } = "";
        }
        public class ClinicContext : DbContext
        {
            public DbSet<Patient> Patients => Set<Patient>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                {{statements}}
            }
        }

        """;
}
