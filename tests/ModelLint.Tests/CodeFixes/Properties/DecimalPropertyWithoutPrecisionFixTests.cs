using ModelLint.CodeFixes.Properties;
using ModelLint.Rules.Properties;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.CodeFixes.Properties;

using Fix = VerifyFix<DecimalPropertyWithoutPrecision, DecimalPropertyWithoutPrecisionFix>;

public sealed class DecimalPropertyWithoutPrecisionFixTests
{
    private const string Bounded = "~ property Invoice.Total: precision - => 18, scale - => 2";

    [Fact]
    public Task On_its_own_chain() => Fix.ChangesAsync(
        Source("modelBuilder.Entity<Invoice>().Property(i => i.Total).HasColumnName(\"total\");"),
        Source("modelBuilder.Entity<Invoice>().Property(i => i.Total).HasColumnName(\"total\").HasPrecision(18, 2);", "Total"),
        Bounded);

    [Fact]
    public Task In_the_block_of_its_entity_type() => Fix.ChangesAsync(
        Source("modelBuilder.Entity<Invoice>(invoice => invoice.HasKey(i => i.Id));"),
        Source("""
            modelBuilder.Entity<Invoice>(invoice =>
                    {
                        invoice.HasKey(i => i.Id);
                        invoice.Property(i => i.Total).HasPrecision(18, 2);
                    });
            """, "Total"),
        Bounded);

    [Fact]
    public Task In_the_configuration_class_of_its_entity_type() => Fix.ChangesAsync(
        Source("modelBuilder.ApplyConfiguration(new InvoiceConfiguration());") + Configuration(""),
        Source("modelBuilder.ApplyConfiguration(new InvoiceConfiguration());", "Total") + Configuration("\n        builder.Property(i => i.Total).HasPrecision(18, 2);"),
        Bounded);

    [Fact]
    public Task In_an_OnModelCreating_that_is_not_there_yet() => Fix.ChangesAsync(
        Without("[|Total|]", ""),
        Without("Total", "\n\n    protected override void OnModelCreating(ModelBuilder modelBuilder)\n    {\n        modelBuilder.Entity<Invoice>().Property(x => x.Total).HasPrecision(18, 2);\n    }"),
        Bounded);

    [Fact]
    public Task By_an_attribute_as_second_choice() => Fix.ChangesAsync(
        Source("modelBuilder.Entity<Invoice>();"), Source("modelBuilder.Entity<Invoice>();", "Total", attribute: "[Precision(18, 2)]\n    "), index: 1, Bounded);

    [Fact]
    public Task By_an_attribute_where_the_class_has_attributes() => Fix.ChangesAsync(
        Source("", key: "[Key] "), Source("", "Total", key: "[Key] ", attribute: "[Precision(18, 2)]\n    "), Bounded);

    [Fact]
    public Task A_value_that_is_converted_gets_no_attribute() => Fix.ChangesAsync(
        Source("modelBuilder.Entity<Invoice>().Property(i => i.Total).HasConversion(m => m.Amount, d => new Money(d));", key: "[Key] ", type: "Money"),
        Source("modelBuilder.Entity<Invoice>().Property(i => i.Total).HasConversion(m => m.Amount, d => new Money(d)).HasPrecision(18, 2);", "Total", key: "[Key] ", type: "Money"),
        Bounded);

    [Fact]
    public Task Of_complex_and_owned_types() => Fix.ChangesAsync(
        Parts("[|Amount|]", "modelBuilder.Entity<Invoice>(invoice =>\n        {\n            invoice.ComplexProperty(i => i.Net);\n            invoice.OwnsOne(i => i.Tax);\n        });"),
        Parts("Amount", "modelBuilder.Entity<Invoice>(invoice =>\n        {\n            invoice.ComplexProperty(i => i.Net);\n            invoice.OwnsOne(i => i.Tax);\n            invoice.ComplexProperty(i => i.Net).Property(i => i.Amount).HasPrecision(18, 2);\n            invoice.OwnsOne(i => i.Tax).Property(i => i.Amount).HasPrecision(18, 2);\n        });"),
        "~ property Invoice.Net.Amount: precision - => 18, scale - => 2",
        "~ property Tax.Amount: precision - => 18, scale - => 2");

    [Theory]
    [InlineData("19, 4", "19, 4")]
    [InlineData("9,0", "9, 0")]
    [InlineData("2, 18", "18, 2")] // more digits behind the point than there are: no precision
    [InlineData("18", "18, 2")]
    public Task With_the_digits_that_are_asked_for(string option, string written) => new CodeFixTest<DecimalPropertyWithoutPrecision, DecimalPropertyWithoutPrecisionFix>
    {
        TestState =
        {
            Sources = { Source("modelBuilder.Entity<Invoice>();") },
            AnalyzerConfigFiles = { ("/.editorconfig", $"[*.cs]\nmodellint.configuration_style = attributes\nmodellint.decimal_precision = {option}\n") },
        },
        FixedCode = Source("modelBuilder.Entity<Invoice>();", "Total", attribute: $"[Precision({written})]\n    "),
    }.RunAsync();

    [Fact]
    public Task Where_no_place_is_safe_nothing_is_offered() => Fix.OffersNothingAsync(
        """
        public class Invoice { public int Id { get; private set; } }
        public abstract class BaseContext : DbContext
        {
            public DbSet<Invoice> Invoices => Set<Invoice>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected sealed override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) { }
            protected sealed override void OnModelCreating(ModelBuilder modelBuilder)
            {
                foreach (var name in new[] { "Total", "Tax" })
                {
                    {|MDL0011:{|MDL0011:modelBuilder.Entity<Invoice>().Property<decimal>(name)|}|};
                }

                return;
            }
        }
        public class ClinicContext : BaseContext;
        """);

    [Fact]
    public Task Several_in_one_pass() => Fix.ChangesAsync(
        """
        public class Invoice { public int Id { get; set; } public decimal [|Total|] { get; set; } public decimal? [|Tax|] { get; set; } }
        public class Payment { public int Id { get; set; } public decimal [|Amount|] { get; set; } }
        public class ClinicContext : DbContext
        {
            public DbSet<Invoice> Invoices => Set<Invoice>();
            public DbSet<Payment> Payments => Set<Payment>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Payment>().Property(p => p.Amount).IsRequired();
            }
        }
        """,
        """
        public class Invoice { public int Id { get; set; } public decimal Total { get; set; } public decimal? Tax { get; set; } }
        public class Payment { public int Id { get; set; } public decimal Amount { get; set; } }
        public class ClinicContext : DbContext
        {
            public DbSet<Invoice> Invoices => Set<Invoice>();
            public DbSet<Payment> Payments => Set<Payment>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Payment>().Property(p => p.Amount).IsRequired().HasPrecision(18, 2);
                modelBuilder.Entity<Invoice>().Property(p => p.Total).HasPrecision(18, 2);
                modelBuilder.Entity<Invoice>().Property(p => p.Tax).HasPrecision(18, 2);
            }
        }
        """,
        "~ property Invoice.Tax: precision - => 18, scale - => 2",
        "~ property Invoice.Total: precision - => 18, scale - => 2",
        "~ property Payment.Amount: precision - => 18, scale - => 2");

    private static string Configuration(string statements) => $$"""
        public class InvoiceConfiguration : IEntityTypeConfiguration<Invoice>
        {
            public void Configure(EntityTypeBuilder<Invoice> builder)
            {
                builder.HasKey(i => i.Id);{{statements}}
            }
        }

        """;

    private static string Without(string total, string method) => $$"""
        public class Invoice { public int Id { get; set; } public decimal {{total}} { get; set; } }
        public class ClinicContext : DbContext
        {
            public DbSet<Invoice> Invoices => Set<Invoice>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");{{method}}
        }

        """;

    private static string Parts(string amount, string statements) => $$"""
        public class Invoice { public int Id { get; set; } public Money Net { get; set; } = new(); public Tax Tax { get; set; } = null!; }
        public class Money { public decimal {{amount}} { get; set; } }
        public class Tax { public decimal {{amount}} { get; set; } }
        public class ClinicContext : DbContext
        {
            public DbSet<Invoice> Invoices => Set<Invoice>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                {{statements}}
            }
        }

        """;

    private static string Source(string statements, string name = "[|Total|]", string key = "", string attribute = "", string type = "decimal") => $$"""
        public readonly record struct Money(decimal Amount);
        public class Invoice
        {
            {{key}}public int Id { get; set; }
            {{attribute}}public {{type}} {{name}} { get; set; }
        }
        public class ClinicContext : DbContext
        {
            public DbSet<Invoice> Invoices => Set<Invoice>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                {{statements}}
            }
        }

        """;
}
