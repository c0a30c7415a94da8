using ModelLint.CodeFixes.ForeignKeys;
using ModelLint.Rules.ForeignKeys;

namespace ModelLint.Tests.CodeFixes.ForeignKeys;

using Fix = VerifyFix<SetNullOnRequiredForeignKey, SetNullOnRequiredForeignKeyFix>;

public sealed class SetNullOnRequiredForeignKeyFixTests
{
    private const string Required = "public int [|PatientId|] { get; set; } public Patient Patient { get; set; } = null!;";

    [Theory]
    [InlineData(0, "Restrict")]
    [InlineData(1, "Cascade")]
    public Task In_the_call(int index, string behavior) => Fix.ChangesAsync(
        Source(Required, Chain("SetNull")), Source(Required, Chain(behavior), isFixed: true), index, $"~ fk Visit(PatientId) -> Patient(Id): delete SetNull => {behavior}");

    [Fact]
    public Task The_foreign_key_is_made_optional() => Fix.ChangesAsync(
        Source(Required, Chain("SetNull")), Source("public int? PatientId { get; set; } public Patient? Patient { get; set; } = null!;", Chain("SetNull")), index: 2,
        "~ fk Visit(PatientId) -> Patient(Id): required true => false",
        "~ property Visit.PatientId: type System.Int32 => System.Nullable<System.Int32>, nullable false => true");

    [Fact]
    public Task A_composite_foreign_key_is_made_optional() => Fix.ChangesAsync(
        Composite("public int [|Region|] { get; set; } public int Number { get; set; } public Patient Patient { get; set; } = null!;"),
        Composite("public int? Region { get; set; } public int? Number { get; set; } public Patient? Patient { get; set; } = null!;"),
        index: 2,
        "~ fk Visit(Region,Number) -> Patient(Region,Number): required true => false",
        "~ property Visit.Number: type System.Int32 => System.Nullable<System.Int32>, nullable false => true",
        "~ property Visit.Region: type System.Int32 => System.Nullable<System.Int32>, nullable false => true");

    /// <summary>A column that another foreign key or the key has, too, has to stay as it is.</summary>
    [Theory]
    [InlineData("modelBuilder.Entity<Visit>().HasOne<Area>().WithMany().HasForeignKey(v => v.Region).OnDelete(DeleteBehavior.Restrict);")]
    [InlineData("modelBuilder.Entity<Visit>().HasKey(v => new { v.Id, v.Region });")]
    public Task Not_a_composite_one_that_shares_a_column(string statement) => Assert.ThrowsAnyAsync<Exception>(() => Fix.ChangesAsync(
        Composite("public int [|Region|] { get; set; } public int Number { get; set; } public Patient Patient { get; set; } = null!;", statement),
        Composite("public int? Region { get; set; } public int? Number { get; set; } public Patient? Patient { get; set; } = null!;", statement),
        index: 2));

    private static string Composite(string members, string statement = "") => $$"""
        public class Area { public int Id { get; set; } }
        public class Patient { public int Region { get; set; } public int Number { get; set; } }
        public class Visit { public int Id { get; set; } {{members}} }
        public class ClinicContext : DbContext
        {
            public DbSet<Visit> Visits => Set<Visit>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");

            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Patient>().HasKey(p => new { p.Region, p.Number });
                modelBuilder.Entity<Visit>().HasOne(v => v.Patient).WithMany().HasForeignKey(v => new { v.Region, v.Number }).OnDelete(DeleteBehavior.SetNull);
                {{statement}}
            }
        }
        """;

    [Fact]
    public Task In_the_attribute() => Fix.ChangesAsync(
        Source(Required.Replace("public Patient", "[DeleteBehavior(DeleteBehavior.SetNull)] public Patient", StringComparison.Ordinal), ""),
        Source(Required.Replace("public Patient", "[DeleteBehavior(DeleteBehavior.Restrict)] public Patient", StringComparison.Ordinal), "", isFixed: true),
        "~ fk Visit(PatientId) -> Patient(Id): delete SetNull => Restrict");

    [Fact]
    public Task In_a_class_of_its_own_from_the_principal() => Fix.ChangesAsync(
        Source(Required, "        modelBuilder.ApplyConfiguration(new PatientConfiguration());\n", Configuration("SetNull")),
        Source(Required, "        modelBuilder.ApplyConfiguration(new PatientConfiguration());\n", Configuration("Restrict"), isFixed: true),
        "~ fk Visit(PatientId) -> Patient(Id): delete SetNull => Restrict");

    [Fact]
    public Task Several_in_one_pass() => Fix.ChangesAsync(
        Source(Required + "public int [|DoctorId|] { get; set; } public Patient Doctor { get; set; } = null!;", Chain("SetNull") + Chain("SetNull").Replace("v.Patient", "v.Doctor", StringComparison.Ordinal)),
        Source(Required + "public int DoctorId { get; set; } public Patient Doctor { get; set; } = null!;", Chain("Restrict") + Chain("Restrict").Replace("v.Patient", "v.Doctor", StringComparison.Ordinal), isFixed: true),
        "~ fk Visit(DoctorId) -> Patient(Id): delete SetNull => Restrict",
        "~ fk Visit(PatientId) -> Patient(Id): delete SetNull => Restrict");

    [Fact]
    public Task Not_in_a_loop_over_all() => Fix.OffersNothingAsync(
        Source(Required, "        foreach (var key in modelBuilder.Model.GetEntityTypes().SelectMany(e => e.GetForeignKeys())) key.DeleteBehavior = DeleteBehavior.SetNull;\n", Code));

    private const string Code = "public static class Code { public static int Of(Visit visit) => visit.PatientId; }\n";

    /// <summary>The further choice is the only one here, and nothing that Fix All takes for the first.</summary>
    [Fact]
    public Task In_a_loop_over_all_the_foreign_key_is_made_optional() => Fix.ChangesAsync(
        Source(Required, Loop), Source("public int? PatientId { get; set; } public Patient? Patient { get; set; } = null!;", Loop),
        "~ fk Visit(PatientId) -> Patient(Id): required true => false",
        "~ property Visit.PatientId: type System.Int32 => System.Nullable<System.Int32>, nullable false => true");

    private const string Loop = "        foreach (var key in modelBuilder.Model.GetEntityTypes().SelectMany(e => e.GetForeignKeys())) key.DeleteBehavior = DeleteBehavior.SetNull;\n";

    [Fact]
    public Task Not_in_a_helper_that_serves_several() => Fix.OffersNothingAsync(
        """
        public class Patient { public int Id { get; set; } }
        public class Visit { public int Id { get; set; } public int [|PatientId|] { get; set; } }
        public class Bill { public int Id { get; set; } public int [|PatientId|] { get; set; } }
        public class ClinicContext : DbContext
        {
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                OfPatient(modelBuilder.Entity<Visit>());
                OfPatient(modelBuilder.Entity<Bill>());
            }

            private static void OfPatient<T>(EntityTypeBuilder<T> builder) where T : class =>
                builder.HasOne<Patient>().WithMany().HasForeignKey("PatientId").OnDelete(DeleteBehavior.SetNull);
        }
        """);

    private static string Chain(string behavior) => $"        modelBuilder.Entity<Visit>().HasOne(v => v.Patient).WithMany().OnDelete(DeleteBehavior.{behavior});\n";

    private static string Configuration(string behavior) => $$"""
        public class PatientConfiguration : IEntityTypeConfiguration<Patient>
        {
            public void Configure(EntityTypeBuilder<Patient> builder) => builder.HasMany<Visit>()
                .WithOne(v => v.Patient)
                .HasForeignKey(v => v.PatientId)
                .OnDelete(DeleteBehavior.{{behavior}});
        }

        """;

    private static string Source(string members, string statements, string configuration = "", bool isFixed = false) => $$"""
        public class Patient { public int Id { get; set; } }
        public class Visit { public int Id { get; set; } {{(isFixed ? members.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal) : members)}} }
        public class ClinicContext : DbContext
        {
            public DbSet<Visit> Visits => Set<Visit>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");

            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
        {{statements}}    }
        }
        {{configuration}}
        """;
}
