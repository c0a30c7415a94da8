using ModelLint.CodeFixes.EntityTypes;
using ModelLint.Rules.EntityTypes;
using ModelLint.Tests.EFCore;

namespace ModelLint.Tests.CodeFixes.EntityTypes;

using Fix = VerifyFix<TenantWithoutQueryFilter, TenantWithoutQueryFilterFix>;

public sealed class TenantWithoutQueryFilterFixTests
{
    private const string Member = "public int TenantId { get; init; }";

    [Theory]
    [InlineData(Member, "TenantId")]
    [InlineData("public int CurrentTenantId => 1;", "CurrentTenantId")]
    [InlineData("private readonly int _tenantId = 1;", "_tenantId")]
    [InlineData("private readonly int _currentTenantId = 1; protected int CurrentTenantId => _currentTenantId;", "CurrentTenantId")]
    [InlineData("private readonly int _tenantId = 1; private string TenantId => \"\"; public static int CurrentTenantId => 1;", "_tenantId")]
    public Task The_member_of_the_context(string members, string member) => Fix.ChangesAsync(
        Source("[|Patient|]", members, "modelBuilder.Entity<Patient>().HasIndex(p => p.Name);"),
        Source("Patient", members, $"modelBuilder.Entity<Patient>().HasIndex(p => p.Name);\n        modelBuilder.Entity<Patient>().HasQueryFilter(p => p.TenantId == {member});"),
        "+ filter Patient");

    [Fact]
    public Task Without_OnModelCreating() => Fix.ChangesAsync(
        Source("[|Patient|]", Member, null),
        Source("Patient", Member, "modelBuilder.Entity<Patient>().HasQueryFilter(x => x.TenantId == TenantId);").Replace(Member + "\n", Member + "\n\n", StringComparison.Ordinal),
        "+ filter Patient");

    [Fact]
    public Task A_filter_that_is_there() => Fix.ChangesAsync(
        Source("[|Patient|]", Member, "modelBuilder.Entity<Patient>().HasQueryFilter(p => !p.IsDeleted);"),
        Source("Patient", Member, "modelBuilder.Entity<Patient>().HasQueryFilter(p => !p.IsDeleted && p.TenantId == TenantId);"),
        "~ filter Patient: reads IsDeleted => IsDeleted,TenantId");

    [Fact]
    public Task A_filter_of_alternatives() => Fix.ChangesAsync(
        Source("[|Patient|]", Member, "modelBuilder.Entity<Patient>().HasQueryFilter(p => !p.IsDeleted || p.Name == 0); // for now"),
        Source("Patient", Member, "modelBuilder.Entity<Patient>().HasQueryFilter(p => (!p.IsDeleted || p.Name == 0) && p.TenantId == TenantId); // for now"),
        "~ filter Patient: reads IsDeleted,Name => IsDeleted,Name,TenantId");

    [Fact]
    public Task Beside_filters_with_names() => Fix.ChangesAsync(
        EFCoreVersion.V10,
        Source("[|Patient|]", Member, "modelBuilder.Entity<Patient>().HasQueryFilter(\"SoftDelete\", p => !p.IsDeleted);"),
        Source("Patient", Member, "modelBuilder.Entity<Patient>().HasQueryFilter(\"SoftDelete\", p => !p.IsDeleted);\n        modelBuilder.Entity<Patient>().HasQueryFilter(\"Tenant\", x => x.TenantId == TenantId);"),
        "+ filter Patient#Tenant");

    [Fact]
    public Task In_a_block_of_the_context() => Fix.ChangesAsync(
        Source("[|Patient|]", Member, "modelBuilder.Entity<Patient>(patient =>\n        {\n            patient.HasIndex(p => p.Name);\n        });"),
        Source("Patient", Member, "modelBuilder.Entity<Patient>(patient =>\n        {\n            patient.HasIndex(p => p.Name);\n            patient.HasQueryFilter(p => p.TenantId == TenantId);\n        });"),
        "+ filter Patient");

    [Fact]
    public Task Not_in_a_configuration_class_nor_where_there_is_no_context() => Fix.ChangesAsync(
        Source("[|Patient|]", Member, "modelBuilder.ApplyConfiguration(new PatientConfiguration());\n        modelBuilder.Entity<Patient>(static p => p.HasIndex(x => x.Id));") + Configuration,
        Source("Patient", Member, "modelBuilder.ApplyConfiguration(new PatientConfiguration());\n        modelBuilder.Entity<Patient>(static p => p.HasIndex(x => x.Id));\n        modelBuilder.Entity<Patient>().HasQueryFilter(p => p.TenantId == TenantId);") + Configuration,
        "+ filter Patient");

    [Fact]
    public Task A_local_of_the_same_name() => Fix.ChangesAsync(
        Source("[|Patient|]", "private readonly int _tenantId = 1;", "var _tenantId = 2;"),
        Source("Patient", "private readonly int _tenantId = 1;", "var _tenantId = 2;\n        modelBuilder.Entity<Patient>().HasQueryFilter(x => x.TenantId == this._tenantId);"),
        "+ filter Patient");

    [Fact]
    public Task A_shadow_property() => Fix.ChangesAsync(
        Shadow("[|Patient|]", "modelBuilder.Entity<Patient>().Property<int>(\"TenantId\");"),
        Shadow("Patient", "modelBuilder.Entity<Patient>().Property<int>(\"TenantId\");\n        modelBuilder.Entity<Patient>().HasQueryFilter(x => EF.Property<int>(x, \"TenantId\") == TenantId);"),
        "+ filter Patient");

    [Theory]
    [InlineData("")]
    [InlineData("public string TenantId => \"\";")]
    [InlineData("public int? TenantId => 1;")]
    [InlineData("public static int TenantId => 1;")]
    [InlineData("public int TenantId => 1; public int CurrentTenantId => 1;")]
    [InlineData("private int _tenantId = 1; private int tenantId = 1; private int Both => _tenantId + tenantId;")]
    public Task A_context_without_one_evident_member(string members) => Fix.OffersNothingAsync(Source("[|Patient|]", members, "modelBuilder.Entity<Patient>();"));

    [Fact]
    public Task A_filter_where_there_is_no_context() => Fix.OffersNothingAsync(
        Source("[|Patient|]", Member, "modelBuilder.ApplyConfiguration(new PatientConfiguration());")
        + Configuration.Replace("builder.HasIndex(p => p.Name)", "builder.HasQueryFilter(p => !p.IsDeleted)", StringComparison.Ordinal));

    [Fact]
    public Task A_filter_for_several_entity_types() => Fix.OffersNothingAsync(
        Source("[|Patient|]", Member + " private void Filter<T>(ModelBuilder b) where T : Patient { b.Entity<T>().HasQueryFilter(p => !p.IsDeleted); }", "Filter<Patient>(modelBuilder);"));

    [Fact]
    public Task Several_entity_types_in_one_pass() => Fix.ChangesAsync(
        Source("[|Patient|]", Wards, "modelBuilder.Entity<Ward>().HasQueryFilter(w => w.Id > 0);") + "public class [|Ward|] { public int Id { get; set; } public int TenantId { get; set; } }",
        Source("Patient", Wards, "modelBuilder.Entity<Ward>().HasQueryFilter(w => w.Id > 0 && w.TenantId == TenantId);\n        modelBuilder.Entity<Patient>().HasQueryFilter(x => x.TenantId == TenantId);")
            + "public class Ward { public int Id { get; set; } public int TenantId { get; set; } }",
        "+ filter Patient",
        "~ filter Ward: reads Id => Id,TenantId");

    private const string Wards = Member + "\n    public DbSet<Ward> Wards => Set<Ward>();";

    private const string Configuration = """
        public class PatientConfiguration : IEntityTypeConfiguration<Patient>
        {
            public void Configure(EntityTypeBuilder<Patient> builder) => builder.HasIndex(p => p.Name);
        }

        """;

    private static string Shadow(string name, string statements) => Source(name, Member, statements).Replace("    public int TenantId { get; set; }\n", "", StringComparison.Ordinal);

    private static string Source(string name, string members, string? statements) => $$"""
        public class {{name}}
        {
            public int Id { get; set; }
            public int TenantId { get; set; }
            public int Name { get; set; }
            public bool IsDeleted { get; set; }
        }
        public class ClinicContext : DbContext
        {
            public DbSet<Patient> Patients => Set<Patient>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            {{members}}
        {{(statements is null ? "" : $"    protected override void OnModelCreating(ModelBuilder modelBuilder)\n    {{\n        {statements}\n    }}\n")}}}

        """;
}
