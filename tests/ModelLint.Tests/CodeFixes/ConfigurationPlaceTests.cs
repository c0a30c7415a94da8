using ModelLint.CodeFixes.Edits;

namespace ModelLint.Tests.CodeFixes;

/// <summary>Where the configuration of an entity type goes, and that it looks like what stands there.</summary>
public sealed class ConfigurationPlaceTests
{
    private const string Patient = """
        public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; public string Code { get; set; } = ""; }
        public class Visit { public int Id { get; set; } public string Reason { get; set; } = ""; }

        """;

    private const string EmptyContext = """
        public class ClinicContext : DbContext { public DbSet<Patient> Patients => Set<Patient>(); }

        """;

    [Theory]
    [InlineData(
        "builder.Property(p => p.Name);",
        "builder.Property(p => p.Name).HasMaxLength(256);")]
    [InlineData(
        "builder.Property(p => p.Name).IsRequired() /* a */; // b",
        "builder.Property(p => p.Name).IsRequired().HasMaxLength(256) /* a */; // b")]
    [InlineData(
        "builder.Property(p => p.Name)\n            .IsRequired() // a\n            .IsUnicode(false);",
        "builder.Property(p => p.Name)\n            .IsRequired() // a\n            .IsUnicode(false)\n            .HasMaxLength(256);")]
    [InlineData(
        "var name = builder.Property(p => p.Name);",
        "var name = builder.Property(p => p.Name).HasMaxLength(256);")]
    [InlineData(
        "_ = builder.Property(p => p.Name).IsRequired().Metadata.GetMaxLength();",
        "_ = builder.Property(p => p.Name).IsRequired().HasMaxLength(256).Metadata.GetMaxLength();")]
    public Task The_property_s_own_chain(string before, string after) => EditTest.WritesAsync(
        Configuration(before), Configuration(after), model => [model.MaxLength(model.EntityType("Patient"), "Name", "builder.Property(p => p.Name)")]);

    [Theory]
    [InlineData("void Configure(EntityTypeBuilder<Patient> builder)\n    {\n    }", "void Configure(EntityTypeBuilder<Patient> builder)\n    {\n        builder.Property(x => x.Name).HasMaxLength(256);\n    }")]
    [InlineData("void Configure(EntityTypeBuilder<Patient> builder) { }", "void Configure(EntityTypeBuilder<Patient> builder)\n    {\n        builder.Property(x => x.Name).HasMaxLength(256);\n    }")]
    [InlineData(
        "void Configure(EntityTypeBuilder<Patient> b) { b.HasKey(@class => @class.Id); }",
        "void Configure(EntityTypeBuilder<Patient> b)\n    {\n        b.HasKey(@class => @class.Id);\n        b.Property(@class => @class.Name).HasMaxLength(256);\n    }")]
    [InlineData(
        "void Configure(EntityTypeBuilder<Patient> b) { b.HasKey(p => p.Id); }",
        "void Configure(EntityTypeBuilder<Patient> b)\n    {\n        b.HasKey(p => p.Id);\n        b.Property(p => p.Name).HasMaxLength(256);\n    }")]
    [InlineData(
        "void Configure(EntityTypeBuilder<Patient> builder)\n    {\n        builder.HasKey(p => p.Id); // key\n        // the end\n    }",
        "void Configure(EntityTypeBuilder<Patient> builder)\n    {\n        builder.HasKey(p => p.Id); // key\n        // the end\n        builder.Property(p => p.Name).HasMaxLength(256);\n    }")]
    [InlineData(
        "void Configure(EntityTypeBuilder<Patient> builder)\n    {\n        builder.HasKey(p => p.Id);\n\n        builder.Ignore(p => p.Code);\n    }",
        "void Configure(EntityTypeBuilder<Patient> builder)\n    {\n        builder.HasKey(p => p.Id);\n\n        builder.Ignore(p => p.Code);\n\n        builder.Property(p => p.Name).HasMaxLength(256);\n    }")]
    [InlineData(
        "void Configure(EntityTypeBuilder<Patient> builder) => builder.HasKey(p => p.Id);",
        "void Configure(EntityTypeBuilder<Patient> builder)\n    {\n        builder.HasKey(p => p.Id);\n        builder.Property(p => p.Name).HasMaxLength(256);\n    }")]
    [InlineData(
        "void Configure(EntityTypeBuilder<Patient> builder) =>\n        builder\n            .Ignore(p => p.Code)\n            .HasKey(p => p.Id);",
        "void Configure(EntityTypeBuilder<Patient> builder)\n    {\n        builder\n            .Ignore(p => p.Code)\n            .HasKey(p => p.Id);\n        builder.Property(p => p.Name).HasMaxLength(256);\n    }")]
    [InlineData(
        "void Configure(EntityTypeBuilder<Patient> builder)\n        => builder.HasKey(x => x.Id);",
        "void Configure(EntityTypeBuilder<Patient> builder)\n    {\n        builder.HasKey(x => x.Id);\n        builder.Property(x => x.Name).HasMaxLength(256);\n    }")]
    [InlineData(
        "void Configure(EntityTypeBuilder<Patient> x)\n    {\n    }",
        "void Configure(EntityTypeBuilder<Patient> x)\n    {\n        x.Property(e => e.Name).HasMaxLength(256);\n    }")]
    public Task A_Configure_method(string before, string after) => EditTest.WritesAsync(
        Class(before), Class(after), model => [model.MaxLength(model.EntityType("Patient", model.Method("void Configure")), "Name")]);

    [Theory]
    [InlineData("void Configure(EntityTypeBuilder<Patient> _) { }")]
    [InlineData("void Configure(EntityTypeBuilder<Patient> builder) => throw new NotSupportedException();")]
    [InlineData("void Configure(EntityTypeBuilder<Patient> builder) => /* why */ builder.HasKey(p => p.Id);")]
    [InlineData("void Configure(EntityTypeBuilder<Patient> builder) { builder.HasKey(p => p.Id); return; }")]
    public Task A_Configure_method_that_cannot_be_extended_is_left_for_OnModelCreating(string method) => EditTest.WritesAsync(
        Class(method),
        Class(method).Replace("Set<Patient>(); }", "Set<Patient>();\n\n    protected override void OnModelCreating(ModelBuilder modelBuilder)\n    {\n        modelBuilder.Entity<Patient>().Property(x => x.Name).HasMaxLength(256);\n    }\n}", StringComparison.Ordinal)
            .Replace("DbContext { public", "DbContext\n{\n    public", StringComparison.Ordinal)
            .Replace("x => x.Name", method.Contains("p =>", StringComparison.Ordinal) ? "p => p.Name" : "x => x.Name", StringComparison.Ordinal),
        model => [model.MaxLength(model.EntityType("Patient", model.Method("void Configure")), "Name")]);

    [Theory]
    [InlineData(
        "modelBuilder.Entity<Patient>(b => b.HasKey(p => p.Id));",
        "modelBuilder.Entity<Patient>(b =>\n        {\n            b.HasKey(p => p.Id);\n            b.Property(p => p.Name).HasMaxLength(256);\n        });")]
    [InlineData(
        "modelBuilder.Entity<Patient>((b) =>\n        {\n            b.HasKey(p => p.Id);\n        });",
        "modelBuilder.Entity<Patient>((b) =>\n        {\n            b.HasKey(p => p.Id);\n            b.Property(p => p.Name).HasMaxLength(256);\n        });")]
    [InlineData(
        "modelBuilder.Entity<Patient>(b => { });",
        "modelBuilder.Entity<Patient>(b =>\n        {\n            b.Property(x => x.Name).HasMaxLength(256);\n        });")]
    public Task A_block(string before, string after) => EditTest.WritesAsync(
        Context(before), Context(after), model => [model.MaxLength(model.EntityType("Patient", model.Block(before["modelBuilder.Entity<Patient>(".Length..^2])), "Name")]);

    [Theory]
    [InlineData(
        "modelBuilder.Entity<Patient>().HasKey(p => p.Id); // key\n        modelBuilder.Entity<Visit>();",
        "modelBuilder.Entity<Patient>().HasKey(p => p.Id); // key\n        modelBuilder.Entity<Patient>().Property(p => p.Name).HasMaxLength(256);\n        modelBuilder.Entity<Visit>();")]
    [InlineData(
        "modelBuilder\n            .Entity<Patient>()\n            .HasKey(p => p.Id);",
        "modelBuilder\n            .Entity<Patient>()\n            .HasKey(p => p.Id);\n        modelBuilder.Entity<Patient>().Property(p => p.Name).HasMaxLength(256);")]
    [InlineData(
        "var patient = modelBuilder.Entity<Patient>();",
        "var patient = modelBuilder.Entity<Patient>();\n        patient.Property(x => x.Name).HasMaxLength(256);")]
    public Task Behind_the_call_of_Entity(string before, string after) => EditTest.WritesAsync(
        Context(before), Context(after), model => [model.MaxLength(model.EntityType("Patient", model.Call(before.Contains("\n            .", StringComparison.Ordinal) ? "modelBuilder\n            .Entity<Patient>()" : "modelBuilder.Entity<Patient>()")), "Name")]);

    [Fact]
    public Task A_builder_without_type_takes_no_lambdas() => EditTest.WritesAsync(
        Context("modelBuilder.Entity(typeof(Patient), b => { });\n        modelBuilder.Entity(\"Patient\");"),
        Context("modelBuilder.Entity(typeof(Patient), b => { });\n        modelBuilder.Entity(\"Patient\");\n        modelBuilder.Entity<Patient>().Property(x => x.Name).HasMaxLength(256);"),
        model => [model.MaxLength(model.EntityType("Patient", model.Block("b => { }"), model.Call("modelBuilder.Entity(\"Patient\")")), "Name")]);

    [Fact]
    public Task A_body_of_its_own_goes_before_a_chain() => EditTest.WritesAsync(
        Context("modelBuilder.Entity<Patient>(b => { });\n        modelBuilder.Entity<Patient>().HasKey(x => x.Id);"),
        Context("modelBuilder.Entity<Patient>(b =>\n        {\n            b.Property(x => x.Name).HasMaxLength(256);\n        });\n        modelBuilder.Entity<Patient>().HasKey(x => x.Id);"),
        model => [model.MaxLength(model.EntityType("Patient", model.Block("b => { }"), model.Call("modelBuilder.Entity<Patient>()")), "Name")]);

    [Fact]
    public Task OnModelCreating_takes_what_has_no_place_of_its_own() => EditTest.WritesAsync(
        Context("modelBuilder.Entity<Visit>();"),
        Context("modelBuilder.Entity<Visit>();\n        modelBuilder.Entity<Patient>().Property(x => x.Name).HasMaxLength(256);\n        modelBuilder.Entity<Patient>().Property(x => x.Code).HasMaxLength(256);"),
        model => [model.MaxLength(model.EntityType("Patient"), "Name"), model.MaxLength(model.EntityType("Patient"), "Code")]);

    [Fact]
    public Task OnModelCreating_is_made_once_for_all_edits() => EditTest.WritesAsync(
        Patient + EmptyContext.Replace("DbContext { public", "DbContext\n{\n    public", StringComparison.Ordinal).Replace("); }", ");\n}", StringComparison.Ordinal),
        Patient + """
            public class ClinicContext : DbContext
            {
                public DbSet<Patient> Patients => Set<Patient>();

                protected override void OnModelCreating(ModelBuilder modelBuilder)
                {
                    modelBuilder.Entity<Patient>().Property(x => x.Name).HasMaxLength(256);
                    modelBuilder.Entity<Visit>().Property(x => x.Reason).HasMaxLength(256);
                }
            }

            """,
        model => [model.MaxLength(model.EntityType("Patient"), "Name"), model.MaxLength(model.EntityType("Visit"), "Reason")]);

    [Fact]
    public Task A_new_OnModelCreating_calls_that_of_a_base_class_of_the_user_s() => EditTest.WritesAsync(
        Patient + "public class ClinicContext : BaseContext;\npublic abstract class BaseContext : DbContext;\n",
        Patient + """
            public class ClinicContext : BaseContext
            {
                protected override void OnModelCreating(ModelBuilder modelBuilder)
                {
                    base.OnModelCreating(modelBuilder);

                    modelBuilder.Entity<Patient>().Property(x => x.Name).HasMaxLength(256);
                }
            }
            public abstract class BaseContext : DbContext;

            """,
        model => [model.MaxLength(model.EntityType("Patient"), "Name")]);

    [Fact]
    public Task A_sealed_OnModelCreating_has_no_place() => EditTest.FindsNoPlaceAsync(
        Patient + "public class ClinicContext : BaseContext;\npublic abstract class BaseContext : DbContext { protected sealed override void OnModelCreating(ModelBuilder modelBuilder) { } }\n",
        model => [model.MaxLength(model.EntityType("Patient"), "Name")]);

    [Fact]
    public Task Tabs_and_line_ends_are_the_document_s() => EditTest.WritesAsync(
        Context("modelBuilder.Entity<Patient>(b => b.HasKey(p => p.Id));").Replace("    ", "\t", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal),
        Context("modelBuilder.Entity<Patient>(b =>\n        {\n            b.HasKey(p => p.Id);\n            b.Property(p => p.Name).HasMaxLength(256);\n        });").Replace("    ", "\t", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal),
        model => [model.MaxLength(model.EntityType("Patient", model.Block("b => b.HasKey(p => p.Id)")), "Name")]);

    [Fact]
    public Task A_long_chain_is_broken_before_each_call() => EditTest.WritesAsync(
        Context("modelBuilder.Entity<Visit>();"),
        Context("""
            modelBuilder.Entity<Visit>();
                    modelBuilder.Entity<Patient>().Property(x => x.Name)
                        .HasMaxLength(256)
                        .HasComment("What the patient is called by those who have known the patient for a long time")
                        .IsUnicode(false);
            """),
        model => [new ConfigureProperty(
            model.Property(model.EntityType("Patient"), "Name"),
            [_ => ".HasMaxLength(256)", _ => ".HasComment(\"What the patient is called by those who have known the patient for a long time\")", _ => ".IsUnicode(false)"])]);

    [Fact]
    public Task A_shadow_property_is_named_by_a_string() => EditTest.WritesAsync(
        Context("modelBuilder.Entity<Patient>();"),
        Context("modelBuilder.Entity<Patient>();\n        modelBuilder.Entity<Patient>().Property<Guid>(\"TenantId\").HasColumnOrder(1);"),
        model => [new ConfigureProperty(model.Shadow(model.EntityType("Patient", model.Call("modelBuilder.Entity<Patient>()")), "TenantId"), [_ => ".HasColumnOrder(1)"])]);

    private static string Configuration(string statement) =>
        Class($"void Configure(EntityTypeBuilder<Patient> builder)\n    {{\n        {statement}\n    }}");

    private static string Class(string method) =>
        Patient + EmptyContext + $"public class PatientConfiguration : IEntityTypeConfiguration<Patient>\n{{\n    public {method}\n}}\n";

    private static string Context(string statements) => Patient + $$"""
        public class ClinicContext : DbContext
        {
            public DbSet<Patient> Patients => Set<Patient>();

            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                {{statements}}
            }
        }

        """;
}
