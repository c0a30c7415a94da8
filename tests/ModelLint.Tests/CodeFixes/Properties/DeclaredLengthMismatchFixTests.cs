using ModelLint.CodeFixes.Properties;
using ModelLint.Rules.Properties;

namespace ModelLint.Tests.CodeFixes.Properties;

using Fix = VerifyFix<DeclaredLengthMismatch, DeclaredLengthMismatchFix>;

public sealed class DeclaredLengthMismatchFixTests
{
    private const string Fluent = "modelBuilder.Entity<Patient>().Property(p => p.Name).HasMaxLength(100);";

    [Theory]
    [InlineData("[StringLength(50)]", "[StringLength(100)]")]
    [InlineData("[StringLength(50, MinimumLength = 2)]", "[StringLength(100, MinimumLength = 2)]")]
    [InlineData("[MaxLength(50)] // as on the form\n   ", "[MaxLength(100)] // as on the form\n   ")]
    [InlineData("[MaxLength(50), StringLength(60)]", "[MaxLength(100), StringLength(100)]")]
    [InlineData("[MaxLength(100), StringLength(60)]", "[MaxLength(100), StringLength(100)]")]
    public Task The_attribute_as_the_column_has_it(string before, string after) => Fix.ChangesAsync(Source(before, Fluent), Source(after, Fluent, "Name"));

    [Fact]
    public Task The_column_as_the_attribute_says() => Fix.ChangesAsync(
        Source("[StringLength(50)]", Fluent), Source("[StringLength(50)]", Fluent.Replace("100", "50", StringComparison.Ordinal), "Name"), index: 1, "~ property Patient.Name: maxLength 100 => 50");

    [Fact]
    public Task The_column_where_the_length_is_for_all_strings() => Fix.ChangesAsync(
        Source("[StringLength(50)]", "modelBuilder.Entity<Patient>();", conventions: "configuration.Properties<string>().HaveMaxLength(200);"),
        Source("[StringLength(50)]", "modelBuilder.Entity<Patient>();\n        modelBuilder.Entity<Patient>().Property(x => x.Name).HasMaxLength(50);", "Name", conventions: "configuration.Properties<string>().HaveMaxLength(200);"),
        index: 1,
        "~ property Patient.Name: maxLength 200 => 50");

    [Fact]
    public Task An_attribute_that_other_entity_types_go_by_stays() => Fix.ChangesAsync(
        Shared("[|Name|]", 20), Shared("Name", 50), "~ property Room.Name: maxLength 20 => 50");

    [Fact]
    public Task Two_attributes_that_differ_leave_the_column_as_it_is() => Fix.ChangesAsync(
        Source("[MaxLength(50), StringLength(60)]", Fluent), Source("[MaxLength(100), StringLength(100)]", Fluent, "Name"), index: 0);

    [Fact]
    public Task Several_in_one_pass() => Fix.ChangesAsync(
        Several("[|Name|]", "[|Code|]", 50), Several("Name", "Code", 100));

    private static string Several(string name, string code, int length) => $$"""
        public class Patient { public int Id { get; set; } [MaxLength({{length}})] public string {{name}} { get; set; } = ""; [StringLength({{length}})] public string {{code}} { get; set; } = ""; }
        public class ClinicContext : DbContext
        {
            public DbSet<Patient> Patients => Set<Patient>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>(patient =>
            {
                patient.Property(p => p.Name).HasMaxLength(100);
                patient.Property(p => p.Code).HasMaxLength(100);
            });
        }

        """;

    private static string Shared(string name, int length) => $$"""
        public abstract class Named { public int Id { get; set; } [MaxLength(50)] public string {{name}} { get; set; } = ""; }
        public class Doctor : Named;
        public class Room : Named;
        public class ClinicContext : DbContext
        {
            public DbSet<Doctor> Doctors => Set<Doctor>();
            public DbSet<Room> Rooms => Set<Room>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Room>().Property(r => r.Name).HasMaxLength({{length}});
        }

        """;

    private static string Source(string attributes, string configuration, string name = "[|Name|]", string conventions = "") => $$"""
        public class Patient
        {
            public int Id { get; set; }
            {{attributes}} public string {{name}} { get; set; } = "";
        }
        public class ClinicContext : DbContext
        {
            public DbSet<Patient> Patients => Set<Patient>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void ConfigureConventions(ModelConfigurationBuilder configuration) { {{conventions}} }
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                {{configuration}}
            }
        }

        """;
}
